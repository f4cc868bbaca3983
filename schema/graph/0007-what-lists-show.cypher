// 0007: who leads a dispositif and its headings, on the dispositif itself: lists side by side, in the order of names.
// Every list of dispositifs shows them, and a walk of relationships for each costs more than the rest of the row.

MATCH (thing:Dispositif)
WITH thing,
  COLLECT { MATCH (thing)-[:LED_BY]->(who) WITH DISTINCT who ORDER BY who.sortKey RETURN who } AS leads,
  COLLECT { MATCH (thing)-[:HAS_THEME {direct: true}]->(theme) WITH theme ORDER BY theme.sortKey RETURN theme } AS themes
SET thing.leadIds = [one IN leads | one.id], thing.leadKinds = [one IN leads | one.kind],
  thing.leadSlugs = [one IN leads | one.slug], thing.leadLabels = [one IN leads | one.label],
  thing.themeIds = [one IN themes | one.id], thing.themeSlugs = [one IN themes | one.slug],
  thing.themeLabels = [one IN themes | one.label];
