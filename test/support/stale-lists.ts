/** Dispositifs whose lists of who leads them and of their headings are not what the relationships say, in that order. */
export const STALE_LISTS = `MATCH (thing:Dispositif)
WITH thing,
  COLLECT { MATCH (thing)-[:LED_BY]->(who) WITH DISTINCT who ORDER BY who.sortKey RETURN who } AS leads,
  COLLECT { MATCH (thing)-[:HAS_THEME {direct: true}]->(it) WITH DISTINCT it ORDER BY it.sortKey RETURN it } AS themes
WHERE NOT coalesce(
  [thing.leadIds, thing.leadKinds, thing.leadSlugs, thing.leadLabels] =
    [[one IN leads | one.id], [one IN leads | one.kind], [one IN leads | one.slug], [one IN leads | one.label]]
  AND [thing.themeIds, thing.themeSlugs, thing.themeLabels] =
    [[one IN themes | one.id], [one IN themes | one.slug], [one IN themes | one.label]], false)
RETURN thing.slug`;
