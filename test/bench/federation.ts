import { watchDataset } from '../../src/domain/engagements/dataset.graph.ts';
import { within } from '../../src/front/caller.ts';
import { jitted } from '../../src/front/jit.ts';
import { createFront } from '../../src/front/server.ts';
import { metered } from '../../src/server/metered.ts';
import { createContext } from '../../src/subgraphs/engagements/context.ts';
import { buildSchema } from '../../src/subgraphs/engagements/schema.ts';
import { federated } from '../federation/federated.ts';
import { median } from './rates.ts';
import { seededServer } from './seeded-server.ts';

/**
 * `npm run bench:federation`: CPU of this process per request, through the front and straight to the subgraph of
 * engagements, which is asked as it is when served alone, in interleaved rounds. The crossing is compared with the part of it that is the subgraph's own.
 */
const ROUNDS = 9;
const TURNS = 150;

const { graph, stop } = await seededServer();
const dataset = watchDataset(graph);
const onError = (_requestId: string, error: unknown) => console.error(error);
const schema = buildSchema();
const answer = within('engagements', jitted(schema), 15_000);
const direct = createFront({ schema, answer, onError, behind: 'gateway' });
await direct.start();
const { front, contextOf } = await federated(graph);

const through = {
  async direct(query: string) {
    const meter = { statements: [] };
    const contextValue = createContext(metered(graph, meter), await dataset(), 'bench');
    JSON.stringify((await direct.executeOperation({ query }, { contextValue })).body);
  },
  async front(query: string) {
    const contextValue = await contextOf('bench');
    JSON.stringify((await front.executeOperation({ query }, { contextValue })).body);
  },
};

/** Microseconds of CPU per request. */
async function cost(ask: (query: string) => Promise<void>, query: string): Promise<number> {
  const before = process.cpuUsage();
  for (let turn = 0; turn < TURNS; turn++) await ask(query);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / TURNS;
}

const OWN = 'label insee qpvs { label }';
const OPERATIONS = {
  'core only': [`{ communes(first: 20) { edges { node { ${OWN} } } } }`, 1],
  crossing: [
    `{ communes(first: 20) { edges { node { ${OWN} official { label populations { count } } } } } }`,
    2,
  ],
} as const;
const plain = OPERATIONS['core only'][0];

let missed = 0;
process.stdout.write('operation      direct µs  front µs  ratio  at most\n');
for (const [name, [query, most]] of Object.entries(OPERATIONS)) {
  const rounds: [number, number][] = [];
  for (let round = -2; round < ROUNDS; round++) {
    const pair: [number, number] = [await cost(through.direct, plain), await cost(through.front, query)];
    if (round >= 0) rounds.push(pair);
  }
  const [one, other] = [0, 1].map((side) => median(rounds.map((pair) => pair[side] ?? 0))) as [
    number,
    number,
  ];
  const ratio = median(rounds.map(([own, whole]) => whole / own));
  if (ratio > most) missed++;
  process.stdout.write(
    `${name.padEnd(12)} ${one.toFixed(0).padStart(11)} ${other.toFixed(0).padStart(9)} ${ratio.toFixed(2).padStart(6)} ${most.toFixed(1).padStart(8)}\n`,
  );
}
await stop();
process.exit(missed ? 1 : 0);
