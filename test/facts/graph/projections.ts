import { beforeAll, describe, expect, test } from 'vitest';
import { STALE_LISTS } from '../../support/stale-lists.ts';
import { BRUME, type Edits, LAC } from '../made-up.ts';
import { column, load, ownGraph } from '../store.ts';

const graph = ownGraph();
const ask = (text: string) => column(graph(), text);

describe('of the made-up contract', () => {
  beforeAll(async () => {
    await load(graph());
  });

  test('an involvement counts for its holder, for the members of a group, for the body a service belongs to', async () => {
    const counts = await ask(`MATCH (it:Involvement)-[counts:COUNTS_FOR]->(who:Actor)
WHERE it.key ENDS WITH 'supports' OR it.key ENDS WITH 'carries'
RETURN [it.verb, counts.as, who.label]
ORDER BY it.verb, counts.as, who.label`);

    expect(counts).toEqual([
      ['Porté par', 'OWN', 'Direction de la cohésion sociale'],
      ['Porté par', 'SERVICE', 'État'],
      ['soutiennent', 'GROUP', 'Habitat Brume'],
      ['soutiennent', 'GROUP', 'Logis Vert'],
      ['soutiennent', 'OWN', 'Bailleurs'],
    ]);
  });

  test('a thing is under the theme it is listed or printed under, and under what that theme is part of', async () => {
    const themes = await ask(`MATCH (it:Dispositif)-[has:HAS_THEME]->(theme:Theme)
RETURN [it.label, theme.label, has.direct]
ORDER BY it.label, theme.label`);

    expect(themes).toEqual([
      ['Ferme urbaine', 'Emploi', false],
      ['Ferme urbaine', 'Insertion', true],
      ['Jardin partagé', 'Emploi', false],
      ['Jardin partagé', 'Insertion', true],
      ['Point emploi', 'Emploi', true],
    ]);
  });

  test('who leads is stated, or somebody steers otherwise, or only runs; a planned role is no role', async () => {
    expect(await ask('MATCH (it:Dispositif) RETURN [it.label, it.leadStatus] ORDER BY it.label')).toEqual([
      ['Atelier santé', 'OTHER_STEERING'],
      ['Café des parents', 'RUN_ONLY'],
      ['Contrat local de santé', 'NOT_STATED'],
      ['Ferme urbaine', 'NOT_STATED'],
      ['Jardin partagé', 'OTHER_STEERING'],
      ['Maison France Services', 'NOT_STATED'],
      ['Point emploi', 'STATED'],
      ['Relais emploi', 'NOT_STATED'],
    ]);
  });

  test('who leads is projected, each once: the same as the roles say that are held', async () => {
    const led = await ask(
      'MATCH (it)-[:LED_BY]->(who:Actor) RETURN [it.label, who.label] ORDER BY it.label, who.label',
    );
    const said =
      await ask(`MATCH (it:Dispositif {leadStatus: 'STATED'})<-[:OBJECT]-(role:Involvement)-[:SUBJECT]->(who)
WHERE role.role IN ['LEADS', 'CO_LEADS', 'RESPONSIBLE']
RETURN DISTINCT [it.label, who.label] AS pair
ORDER BY pair`);

    expect(led).not.toEqual([]);
    expect(led).toEqual(said);
  });

  test('to chair is to lead, of an instance only', async () => {
    expect(await ask('MATCH (it:Instance) RETURN [it.label, it.leadStatus] ORDER BY it.label')).toEqual([
      ['Comité de pilotage', 'STATED'],
      ['Comité technique', 'NOT_STATED'],
    ]);
  });

  test('a thing is where the most precise of its facts places it', async () => {
    expect(await ask('MATCH (it:Dispositif) RETURN [it.label, it.placeScope] ORDER BY it.label')).toEqual([
      ['Atelier santé', 'NOT_STATED'],
      ['Café des parents', 'SOME_UNNAMED'],
      ['Contrat local de santé', 'NOT_STATED'],
      ['Ferme urbaine', 'NOT_STATED'],
      ['Jardin partagé', 'NOT_STATED'],
      ['Maison France Services', 'NOT_STATED'],
      ['Point emploi', 'NAMED'],
      ['Relais emploi', 'NOT_STATED'],
    ]);
  });

  test('an involvement is held where it is said to be, by name', async () => {
    expect(await ask('MATCH (it:Involvement)-[:HELD_AT]->(place) RETURN [it.verb, place.label]')).toEqual([
      ['soutiennent', 'Les Tilleuls'],
    ]);
  });

  test('a contract has its term and how often its committee meets, copied from their facts', async () => {
    expect(
      await ask(
        "MATCH (it:Contract {key: 'val-de-brume-2015'}) RETURN [it.startDate, it.endDate, it.endPrinted]",
      ),
    ).toEqual([['2015-07-03', '2020', '2015-2020']]);
    expect(await ask('MATCH (it:Instance) RETURN it.frequency ORDER BY it.label')).toEqual([
      'deux fois par an',
      null,
    ]);
  });

  test('a citation knows the headings above its first line', async () => {
    expect(
      await ask(
        "MATCH (:Fact {relation: 'LISTED_IN'})-[:CITES]->(it:Citation) RETURN [it.section, it.row, it.column]",
      ),
    ).toEqual([
      ['CONTRAT DE VILLE DU VAL DE BRUME › I. EMPLOI › I.1. INSERTION', 'Un jardin partagé', 'Action'],
    ]);
  });
});

const aliases = () => ask("MATCH (it:Actor {key: 'actor/etat'}) RETURN it.aliases");

test('a shared actor bears every name that any contract prints, once', async () => {
  await load(graph());

  expect(await aliases()).toEqual([["L'Etat", "l'Etat", "les services de l'Etat"]]);
});

test('a removed contract takes away its printed names only', async () => {
  await load(graph());
  await load(graph(), { [LAC]: null });

  expect(await aliases()).toEqual([["L'Etat"]]);
});

test('a name that a contract no longer prints is no alias any more', async () => {
  await load(graph());
  const edits: Edits = { [`${LAC}/actors.yaml`]: null };
  await load(graph(), edits);

  expect(await aliases()).toEqual([["L'Etat"]]);
});

test('a shared thing that changes keeps the names that contracts print', async () => {
  await load(graph());
  await load(graph(), { 'reference/actors.yaml': [['actorKind: STATE_SERVICE', 'actorKind: OTHER']] });

  expect(await aliases()).toEqual([["L'Etat", "l'Etat", "les services de l'Etat"]]);
});

test('a fact keeps the names of what it is about, whatever they become', async () => {
  const stale = () =>
    ask(`MATCH (fact:Fact)-[:SUBJECT]->(one:Entity)
OPTIONAL MATCH (fact)-[:OBJECT]->(other:Entity)
WITH fact, one, other
WHERE [fact.subjectId, fact.subjectKind, fact.subjectSlug, fact.subjectLabel] <> [one.id, one.kind, one.slug, one.label]
   OR [fact.objectId, fact.objectKind, fact.objectSlug, fact.objectLabel] <> [other.id, other.kind, other.slug, other.label]
   OR (other IS NULL) <> (fact.objectId IS NULL)
RETURN fact.key`);
  await load(graph());
  expect(await stale()).toEqual([]);
  await load(graph(), { 'reference/actors.yaml': [['label: État', 'label: République']] });

  expect(await ask("MATCH (fact:Fact {subjectLabel: 'République'}) RETURN count(fact) > 1")).toEqual([true]);
  expect(await stale()).toEqual([]);
});

test('a dispositif keeps who leads it and its headings as its relationships say, whatever they become', async () => {
  const led = () =>
    ask("MATCH (it:Dispositif {label: 'Point emploi'}) RETURN [it.leadLabels, it.themeLabels]");
  await load(graph());
  const [before] = await led();
  expect(await ask(STALE_LISTS)).toEqual([]);
  const renamed: Edits = {
    [`${BRUME}/themes.yaml`]: [['label: Emploi', 'label: Travail']],
    'reference/actors.yaml': [['label: État', 'label: République']],
  };
  await load(graph(), renamed);

  expect(await led()).not.toEqual([before]);
  expect(await ask(STALE_LISTS)).toEqual([]);
});

test('what is derived of a fact goes with it', async () => {
  await load(graph());
  const denied: Edits = {
    [`${BRUME}/actors.yaml`]: [
      [
        '  - id: logis-vert\n    label: Logis Vert\n    actorKind: SOCIAL_LANDLORD\n    memberOf:\n      - object: actor/bailleurs\n',
        '  - id: logis-vert\n    label: Logis Vert\n    actorKind: SOCIAL_LANDLORD\n    memberOf:\n      - object: actor/bailleurs\n        polarity: DENIED\n',
      ],
    ],
  };
  await load(graph(), denied);

  expect(await ask("MATCH (:Involvement)-[counts:COUNTS_FOR {as: 'GROUP'}]->(who) RETURN who.label")).toEqual(
    ['Habitat Brume'],
  );
});
