import { parseArgs } from 'node:util';
import { type Bar, missed, told } from './bars.ts';
import { linesOfRead, memory, planning } from './costs.ts';
import { type Pair, pairsOf } from './depth.ts';
import { compare, costsOf, enter } from './entrants.ts';
import { FORMS } from './neo4j-graphql.ts';
import { pageAt } from './question.ts';
import { type Rates, race, ratio } from './rounds.ts';
import { makeRows, ordinaryKeys } from './rows.ts';
import { running } from './runner.ts';
import { planted } from './server.ts';
import { type Cost, table } from './table.ts';

/**
 * `npm run bench:reads`: one nested question, asked of the same graph in every usual way, ours first. Answers are
 * compared before anything is timed; a missed bar is told in a line and ends the program with status 1. `--quick` takes
 * few rounds, all of them warm, and nobody that no bar is set against; `--heap 3g` gives the database more
 * memory than the service does, for those who need it.
 */
const { quick, heap: memoryOfServer } = parseArgs({
  options: { quick: { type: 'boolean' }, heap: { type: 'string' } },
}).values;
const ROUNDS = quick
  ? { warm: 0, rounds: 4, ms: 250, least: 1 }
  : { warm: 1, rounds: 15, ms: 300, least: 32 };
/** In a quick look everybody is warmed at once: rounds of their own would cost it more, and leave ours slower than it is. */
const WARMING = { warm: 1, rounds: 0, ms: 1_500, least: 1, concurrency: 8 };
const CONCURRENCIES = [1, 8] as const;
/** The pages that are asked in turn: early ones, as clients do and as suits those who page by offset. */
const PAGES = quick ? [1, 2, 3] : [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
const DEEP = 100;

const say = (line: string) => void process.stdout.write(`${line}\n`);
const worst = (pairs: readonly Pair[]) => Math.max(...pairs.map(({ one, other }) => other / one));

const MINE = 'ours, in process';

/** Eight at a time get far more than one does, unless somebody else works here: their ratios then mean little. */
function sayNoise(rates: ReadonlyMap<number, Rates>): void {
  const [one = 0, eight = 0] = CONCURRENCIES.map((at) => rates.get(at)?.get('raw driver')?.perSecond);
  if (eight < 1.3 * one) say('\nthe machine was busy with something else: do not trust the ratios at 8');
}

/** Everything that must hold; `by offset` and `by cursor` are how the manual of @neo4j/graphql pages. */
function barsOf(
  rates: ReadonlyMap<number, Rates>,
  costs: ReadonlyMap<string, Cost>,
  { depth, hubs }: { depth: Pair[]; hubs: Pair[] },
): Bar[] {
  const at = (concurrency: number, name: string) => ratio(rates.get(concurrency) as Rates, MINE, name);
  const mine = costs.get(MINE);
  return [
    { what: 'ours / raw driver at 1', found: at(1, 'raw driver'), atLeast: 0.65 },
    { what: 'ours / raw driver at 8', found: at(8, 'raw driver'), atLeast: 0.8 },
    { what: 'ours / DataLoader at 8', found: at(8, 'DataLoader'), atLeast: 2 },
    { what: 'ours / list API at 8', found: at(8, '@neo4j/graphql lists, by offset'), atLeast: 4 },
    {
      what: 'ours / connection API at 8',
      found: at(8, '@neo4j/graphql connections, by cursor'),
      atLeast: 30,
    },
    { what: 'db hits of page 100 / page 1', found: (mine?.deep ?? 0) / (mine?.first ?? 0), atMost: 1.05 },
    { what: 'the same, the worst of other lists', found: worst(depth), atMost: 1.05 },
    { what: 'db hits of a hub’s page / an ordinary one, the worst', found: worst(hubs), atMost: 1.2 },
  ];
}

const rows = makeRows();
const keys = ordinaryKeys(rows);
const [first, deep] = [pageAt(keys, 1), pageAt(keys, DEEP)];
const pages = PAGES.map((number) => pageAt(keys, number));
say(`filling a graph of ${rows.nodes.length} nodes and ${rows.ties.length} relationships…`);
const server = await planted(rows, memoryOfServer);
const profiling = running(server.address);
const contenders = await enter(
  server,
  [first, ...pages, deep],
  FORMS.filter(({ usual }) => usual || !quick),
);
try {
  await compare(contenders, pages, server.graph);
  say(`${pages.length} pages, the same answer from all ${contenders.length}`);
  const costs = await costsOf(contenders, first, deep, profiling.run);
  const rates = new Map<number, Rates>();
  if (quick) await race(contenders, pages, { ...WARMING, database: server.pid });
  for (const concurrency of CONCURRENCIES) {
    rates.set(concurrency, await race(contenders, pages, { ...ROUNDS, concurrency, database: server.pid }));
  }
  say(`\n${table(costs, rates, MINE).join('\n')}`);

  sayNoise(rates);
  const pairs = await pairsOf(server.graph, profiling.run, rows);
  say('\ndb hits, page 1 and page 100; an ordinary page and a hub’s');
  for (const { what, one, other } of [...pairs.depth, ...pairs.hubs]) say(`  ${what}: ${one}, ${other}`);

  if (!quick) {
    const plan = await planning(server.graph, first.theme, 12);
    const ms = (value: number) => `${value.toFixed(1)} ms`;
    say(
      `\na new operation: ${ms(plan.first)}, then ${ms(plan.second)}; our compiler has ${ms(plan.compiled)} of it`,
    );
    const heap = memory(first.theme, 1_000);
    const kB = (value: number) => `${value.toFixed(1)} kB`;
    say(
      `heap an operation: document ${kB(heap.document)}, our plan ${kB(heap.plan)}, graphql-jit ${kB(heap.jit)}`,
    );
  }
  const lines = linesOfRead();
  say(`src/read: ${lines.files} files, ${lines.all} lines, ${lines.code} of code\n`);

  const bars = barsOf(rates, costs, pairs);
  for (const bar of bars) say(told(bar));
  process.exitCode = missed(bars).length > 0 ? 1 : 0;
} finally {
  for (const contender of contenders) await contender.close();
  await profiling.close();
  await server.stop();
}
