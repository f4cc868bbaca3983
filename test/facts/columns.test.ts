import { expect, test } from 'vitest';
import { NOUNS } from '../../src/domain/nouns.ts';
import { RELATION_NAMES } from '../../src/domain/relation.ts';
import { entityNode, entityRecord } from '../../src/facts/entity-node.ts';
import { readSeeds } from '../../src/facts/load.ts';
import { SEEDS } from './made-up.ts';

test('the made-up contracts have a thing of every kind, and a fact of every relation', async () => {
  const { units } = await readSeeds(SEEDS);
  const kinds = new Set(units.flatMap(({ entities }) => entities.map(({ kind }) => kind)));
  const relations = new Set<string>(units.flatMap(({ facts }) => facts.map(({ relation }) => relation)));

  expect(NOUNS.filter(({ kind }) => !kinds.has(kind))).toEqual([]);
  expect(RELATION_NAMES.filter((name) => !relations.has(name))).toEqual([]);
});

test('no attribute of a thing takes the place of what every node has: whatever it is called, it comes back', async () => {
  const { units } = await readSeeds(SEEDS);

  for (const record of units.flatMap(({ entities }) => entities)) {
    const { properties } = entityNode(record, {});
    expect(properties, record.key).toMatchObject({ key: record.key, unit: record.unit, kind: record.kind });
    expect(entityRecord(properties), record.key).toEqual({ source: undefined, note: undefined, ...record });
  }
});
