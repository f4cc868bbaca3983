import neo4j, { Neo4jError } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { isRetriable } from '../../src/graph/errors.ts';
import { idOf } from '../../src/values/identity.ts';
import { openProfiler } from '../support/profile.ts';
import { seededGraph } from '../support/seeded.ts';
import { engagements, type Sent } from './engagements.ts';

/** Each trap is sprung beside the text that avoids it: should either change, what we believe of the planner is wrong. */
const graph = seededGraph();
const { profile, close } = openProfiler(inject('seeded'));
afterAll(close);
const state = idOf('entity', 'actor/etat');

let pages: Record<'first' | 'last', Sent>;
beforeAll(async () => {
  const { ask } = await engagements(graph);
  const page = async (args: string) => {
    const { sent } = await ask(
      `{ whoDoesWhat(filter: { holder: "${state}" }, ${args}) { edges { node { role } } } }`,
    );
    return sent[0] as Sent;
  };
  pages = { first: await page('first: 5'), last: await page('last: 5') };
});

/** The page's text with a part of it changed: fails when there is no such part. */
function sprung({ text, params }: Sent, part: RegExp, by = '') {
  expect(text).toMatch(part);
  return profile(text.replace(part, by), params);
}
const sorts = ({ operators }: { operators: string[] }) => operators.filter((name) => /Sort|Top/.test(name));

describe.for(['first', 'last'] as const)('a page read with `%s`', (direction) => {
  test('stops after its rows: nothing is sorted, nothing but the index is sought', async () => {
    const { operators, dbHits } = await profile(pages[direction].text, pages[direction].params);
    expect(operators).toEqual(expect.arrayContaining(['NodeIndexSeek', 'Limit']));
    expect(sorts({ operators })).toEqual([]);
    // Six entries (one more than the page) of more than a hundred, two hits each, and the end of the seek.
    expect(dbHits).toBeLessThanOrEqual(2 * 6 + 2);
  });

  test('is sorted whole when ORDER BY leaves out the key that is equal in every row', async () => {
    const bad = await sprung(pages[direction], /x1\.subjectId(?: DESC)?, (?=x1\.sortKey(?: DESC)? LIMIT)/);
    expect(sorts(bad)).toEqual(['Top']);
    const good = await profile(pages[direction].text, pages[direction].params);
    expect(bad.rows).toEqual(good.rows);
    expect(bad.dbHits).toBeGreaterThan(2 * good.dbHits);
  });

  test('cannot seek its index without a range on the sort key; without the hint it scans the label and sorts', async () => {
    const range = /(?: AND x1\.sortKey [<>] \$p\d)+/;
    await expect(sprung(pages[direction], range)).rejects.toThrow('Cannot use index hint');
    const { text, params } = pages[direction];
    const unhinted = { ...pages[direction], text: text.replace(/USING INDEX SEEK \S+ \S+ /, '') };
    const bad = await sprung(unhinted, range);
    expect(bad.operators).toContain('NodeByLabelScan');
    expect(sorts(bad)).toEqual(['Top']);
    expect(bad.rows).toEqual((await profile(text, params)).rows);
  });

  test('is empty when its open end is null, not the lowest or highest text', async () => {
    const bad = await sprung(pages[direction], /\$p\d(?= WITH)/, 'null');
    expect(bad.rows).toEqual([[[[]]]]);
  });
});

test('a condition made optional in the text ($x IS NULL OR …) gives up the index, hint or no hint', async () => {
  const bad = await sprung(pages.first, /x1\.sortKey > (\$p\d)/, '($1 IS NULL OR x1.sortKey > $1)');
  expect(bad.operators).toContain('NodeByLabelScan');
  expect(sorts(bad)).toEqual(['Top']);
});

test('EXISTS that starts at the filtered node scans its label for every row; from self it follows relationships', async () => {
  const count = (exists: string) =>
    profile(`MATCH (self:Dispositif) WHERE EXISTS { ${exists} } RETURN count(self)`, { value: state });
  const bad = await count('MATCH (it:Involvement {objectId: self.id, subjectId: $value})');
  const worse = await count('(self)<-[:OBJECT]-(:Involvement)-[:SUBJECT]->(:Entity {id: $value})');
  const good = await count('(self)<-[:OBJECT]-(via:Involvement WHERE via.subjectId = $value)');
  expect(bad.operators.filter((name) => name === 'NodeByLabelScan')).toHaveLength(2);
  expect(good.operators.filter((name) => name === 'NodeByLabelScan')).toHaveLength(1);
  expect([good.rows, worse.rows]).toEqual([bad.rows, bad.rows]);
  expect(bad.dbHits).toBeGreaterThan(good.dbHits * 10);
  // A far end that an index finds is where the planner starts from, for every row.
  expect(worse.dbHits).toBeGreaterThan(good.dbHits * 10);
});

test('an id without a label is looked for in every node there is', async () => {
  const bad = await profile('MATCH (it {id: $id}) RETURN it.label', { id: state });
  const good = await profile('MATCH (it:Entity {id: $id}) RETURN it.label', { id: state });
  expect([bad.operators.at(-1), good.operators.at(-1)]).toEqual(['AllNodesScan', 'NodeUniqueIndexSeek']);
  expect(good.dbHits).toBeLessThan(5);
  expect(bad.dbHits).toBeGreaterThan(1_000);
});

describe('LIMIT', () => {
  const { uri, user, password } = inject('seeded');
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  afterAll(() => driver.close());
  const TEXT = 'UNWIND [1, 2, 3] AS n RETURN n LIMIT $size';

  test('refuses a number of JavaScript, which is a float; the graph sends whole numbers as integers', async () => {
    const session = driver.session();
    await expect(session.run(TEXT, { size: 2 })).rejects.toThrow(/2\.0.* is not a valid value/);
    await session.close();
    expect(await graph.run('limit', TEXT, { size: 2 })).toEqual([[1], [2]]);
  });
});

test('a statement that ran out of memory is not sent again, though the driver calls it retriable', () => {
  const failure = (code: string) => new Neo4jError('', code, '', '');
  const memory = failure('Neo.TransientError.General.MemoryPoolOutOfMemoryError');
  expect(memory.retriable).toBe(true);
  expect(isRetriable(memory)).toBe(false);
  expect(isRetriable(failure('Neo.TransientError.Transaction.DeadlockDetected'))).toBe(true);
  expect(isRetriable(failure('Neo.ClientError.Statement.SyntaxError'))).toBe(false);
});
