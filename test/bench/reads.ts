import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginInlineTraceDisabled } from '@apollo/server/plugin/disabled';
import { findDataset } from '../../src/domain/engagements/dataset.graph.ts';
import { answering } from '../../src/front/answering.ts';
import { jitted } from '../../src/front/jit.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { type Example, readExamples } from '../../src/server/examples.ts';
import { type Context, createContext } from '../../src/subgraphs/engagements/context.ts';
import { engagements } from '../read/engagements.ts';
import { openProfiler } from '../support/profile.ts';
import { median, race, times } from './rates.ts';
import { seededServer } from './seeded-server.ts';

/**
 * `npm run bench`: what the examples cost on the committed seeds, and how fast answers go with and without jit, beside
 * the driver alone with the same statements; `rows`: one at a time, without the database.
 */
const shown = (value: number, digits = 0) => (Number.isNaN(value) ? '' : value.toFixed(digits));
const say = (line: string) => void process.stdout.write(`${line}\n`);
const { graph, address, stop } = await seededServer();
const { profile, close } = openProfiler(address);
const { schema, ask } = await engagements(graph);
const dataset = await findDataset(graph);
const examples = await readExamples();

const untraced = ApolloServerPluginInlineTraceDisabled();
const compiled = new ApolloServer<Context>({
  gateway: answering(schema, jitted<Context>(schema)),
  plugins: [untraced],
});
const interpreted = new ApolloServer<Context>({ schema, plugins: [untraced] });
const through = async (server: ApolloServer<Context>, { query, variables }: Example, from: Graph = graph) => {
  const contextValue = createContext(from, dataset, 'bench');
  const { body } = await server.executeOperation({ query, variables: { ...variables } }, { contextValue });
  return JSON.stringify(body.kind === 'single' ? body.singleResult : {});
};

/** Rows that were read once: what remains is our own work. */
const rows = new Map<string, unknown[][]>();
const remembered: Graph = {
  ...graph,
  async run(name, text, params) {
    const key = `${text} ${JSON.stringify(params)}`;
    const known = rows.get(key) ?? (await graph.run(name, text, params));
    rows.set(key, known);
    return known;
  },
};

say(`${'example'.padEnd(32)} statements  db hits      kB  first ms  median ms`);
for (const example of examples) {
  const start = performance.now();
  const { length } = await through(compiled, example);
  const first = performance.now() - start;
  const { sent } = await ask(example.query, example.variables);
  const hits = await Promise.all(sent.map(async ({ text, params }) => (await profile(text, params)).dbHits));
  const ms = median(await times(() => through(compiled, example)));
  const cells = [sent.length, hits.reduce((sum, one) => sum + one, 0), length / 1_000, first, ms];
  const [statements = '', total = '', ...rest] = cells.map((cell, n) =>
    n < 2 ? String(cell) : cell.toFixed(1),
  );
  say(
    [
      example.name.padEnd(32),
      statements.padStart(10),
      total.padStart(8),
      ...rest.map((cell) => cell.padStart(9)),
    ].join(' '),
  );
}

say(`\n${'answers per second'.padEnd(32)}    at  raw driver  graphql-js      jit   jit/js  jit/raw`);
for (const name of ['what-counts-for-a-holder', 'one-flat-table']) {
  const example = examples.find((one) => one.name === name);
  if (!example) throw new Error(`no example ${name}`);
  const { sent } = await ask(example.query, example.variables);
  const ways = {
    raw: async () =>
      JSON.stringify(await Promise.all(sent.map((one) => graph.run(one.name, one.text, one.params)))),
    js: () => through(interpreted, example),
    jit: () => through(compiled, example),
  };
  const alone = {
    js: () => through(interpreted, example, remembered),
    jit: () => through(compiled, example, remembered),
  };
  if ((await ways.js()) !== (await ways.jit())) throw new Error(`${name}: two answers`);
  const size = `${name}, ${((await ways.jit()).length / 1_000).toFixed(1)} kB`;
  for (const [concurrency, at, those] of [
    [1, '1', ways],
    [8, '8', ways],
    [1, 'rows', alone],
  ] as const) {
    const { raw = Number.NaN, js = 0, jit: fast = 0 } = await race(those, concurrency);
    const cells = [shown(raw).padStart(11), shown(js).padStart(11), shown(fast).padStart(8)];
    const ratios = [fast / js, fast / raw].map((ratio) => shown(ratio, 2).padStart(8));
    say([size.padEnd(32), at.padStart(5), ...cells, ...ratios].join(' '));
  }
}
await close();
await stop();
