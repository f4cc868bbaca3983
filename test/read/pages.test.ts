import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Bench, open } from './setup.ts';

let bench: Bench;
beforeAll(async () => {
  bench = await open();
});
afterAll(() => bench?.stop());

type Page = { edges: { cursor: string; node: { id: string } }[]; pageInfo: Record<string, unknown> };
const PAGE = 'edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';

const LISTS: Record<string, { field: string; of: (data: never) => Page; all: () => unknown[] }> = {
  'a list entered by its label': {
    field: `dispositifs(ARGS) { ${PAGE} }`,
    of: ({ dispositifs }) => dispositifs,
    all: () => bench.of('DISPOSITIF'),
  },
  'a hub entered by its key': {
    field: `whoDoesWhat(ARGS, filter: { holder: "HUB" }) { ${PAGE} }`,
    of: ({ whoDoesWhat }) => whoDoesWhat,
    all: () => involvements(({ subjectId }) => subjectId === hub()),
  },
  'a list entered by a relationship, nested': {
    field: `entity(slug: "theme/0") { ... on Theme { dispositifs(ARGS) { ${PAGE} } } }`,
    of: ({ entity }: { entity: { dispositifs: Page } }) => entity.dispositifs,
    all: () => {
      const theme = bench.of('THEME').find(({ slug }) => slug === 'theme/0');
      const ids = bench.world.ties.filter(({ type, to }) => type === 'HAS_THEME' && to === theme?.id);
      return bench.of('DISPOSITIF').filter(({ id }) => ids.some(({ from }) => from === id));
    },
  },
};
const hub = () => bench.world.nodes.find(({ row }) => row.slug === 'actor/0')?.row.id ?? '';
const involvements = (keep: (row: Record<string, unknown>) => boolean) =>
  bench.world.nodes
    .filter(({ labels, row }) => labels.includes('Involvement') && keep(row))
    .map(({ row }) => row)
    .sort((a, b) => (String(a.sortKey) < String(b.sortKey) ? -1 : 1));

async function walk(list: string, backward: boolean): Promise<string[]> {
  const found: string[] = [];
  const { field, of } = LISTS[list] as (typeof LISTS)[string];
  for (let cursor = '', more = true; more; ) {
    const from = backward ? 'last: 7' : 'first: 7';
    const end = cursor === '' ? '' : `, ${backward ? 'before' : 'after'}: "${cursor}"`;
    const { data, errors } = await bench.ask(
      `{ ${field.replace('ARGS', from + end).replace('HUB', hub())} }`,
    );
    expect(errors).toBeUndefined();
    const { edges, pageInfo } = of(data as never);
    const ids = edges.map(({ node }) => node.id);
    if (backward) found.unshift(...ids);
    else found.push(...ids);
    expect(pageInfo[backward ? 'hasNextPage' : 'hasPreviousPage']).toBe(cursor !== '');
    expect(pageInfo.startCursor).toBe(edges[0]?.cursor ?? null);
    more = pageInfo[backward ? 'hasPreviousPage' : 'hasNextPage'] === true;
    cursor = String(pageInfo[backward ? 'startCursor' : 'endCursor']);
  }
  return found;
}

test.for(Object.keys(LISTS))('%s: its pages joined are the whole list, both ways', async (list) => {
  const all = LISTS[list]?.all().map((row) => (row as { id: string }).id);
  expect(await walk(list, false)).toEqual(all);
  expect(await walk(list, true)).toEqual(all);
});

test('the total is that of the list, not of the page, and is counted only when selected', async () => {
  const without = '{ dispositifs(first: 2) { edges { cursor } } }';
  const only = '{ dispositifs(filter: { regime: [SPECIFIQUE] }, first: 1) { totalCount } }';
  bench.statements.length = 0;
  await bench.ask(without);
  const { data } = await bench.ask(only);
  const [first, second] = bench.statements.map(({ text }) => text);
  expect(first).not.toContain('COUNT');
  expect(second).not.toContain('LIMIT');
  expect(data.dispositifs.totalCount).toBe(
    bench.of('DISPOSITIF').filter(({ regime }) => regime === 'SPECIFIQUE').length,
  );
});

test('a page has 20 entries unless told', async () => {
  const { data } = await bench.ask('{ whoDoesWhat { edges { cursor } pageInfo { hasNextPage } } }');
  expect(data.whoDoesWhat.edges).toHaveLength(20);
  expect(data.whoDoesWhat.pageInfo.hasNextPage).toBe(true);
});

test.for([
  ['FIRST_AND_LAST', 'first: 1, last: 1', {}],
  ['PAGE_SIZE', 'first: 101', {}],
  ['PAGE_SIZE', 'first: -1', {}],
  ['PAGE_SIZE', 'last: $n', { n: 1000 }],
  ['BAD_CURSOR', 'after: "?"', {}],
  ['BAD_CURSOR', 'before: $c', { c: '' }],
] as const)('%s refuses %s, at the root and below', async ([code, args, variables]) => {
  for (const source of [
    `query ($n: Int, $c: String) { dispositifs(${args}) { edges { cursor } } }`,
    `query ($n: Int, $c: String) { themes { dispositifs(${args}) { edges { cursor } } } }`,
  ]) {
    const { errors } = await bench.ask(declare(source), variables);
    expect(errors?.[0]?.extensions.code, source).toBe(code);
  }
});

/** Validation refuses variables that are declared and not used. */
const declare = (source: string) => {
  const body = source.slice(source.indexOf('{'));
  const declared = [
    ['$n', '$n: Int'],
    ['$c', '$c: String'],
  ].filter(([name]) => body.includes(String(name)));
  return declared.length === 0 ? body : `query (${declared.map(([, text]) => text).join(', ')}) ${body}`;
};
