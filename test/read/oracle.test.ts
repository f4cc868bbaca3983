import { parse, validate } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { awkward } from './documents.ts';
import { generate } from './generate.ts';
import { makeOracle } from './oracle.ts';
import { type Bench, open } from './setup.ts';
import type { Row } from './world.ts';

const SEED = Number(process.env.READ_SEED ?? Math.floor(Math.random() * 1e9));
const DOCUMENTS = Number(process.env.READ_DOCUMENTS ?? 100);

let bench: Bench;
let oracle: ReturnType<typeof makeOracle>;
beforeAll(async () => {
  bench = await open();
  oracle = makeOracle(bench.schema, bench.world);
});
afterAll(() => bench?.stop());

const plain = (value: unknown) => JSON.parse(JSON.stringify(value));

/**
 * By rows in memory, by graphql-js, again from the cache of plans, and by graphql-jit: one answer. Whether jit had a
 * part in it, or stood aside.
 */
async function compare(source: string, variables: Record<string, unknown> = {}) {
  const expected = await oracle(source, variables);
  expect(expected.errors, source).toBeUndefined();
  for (const turn of ['first', 'cached']) {
    const asked = `${turn}: ${source} ${JSON.stringify(variables)}`;
    const answer = await bench.ask(source, variables);
    expect(answer.errors, asked).toBeUndefined();
    expect(plain(answer.data), asked).toEqual(plain(expected.data));
  }
  const compiled = await bench.askJit(source, variables);
  if (compiled)
    expect(plain(compiled), `jit: ${source} ${JSON.stringify(variables)}`).toEqual(plain(expected));
  return compiled !== undefined;
}

const nobody: Row = { id: '' };
const titles = awkward({
  actor: nobody,
  other: nobody,
  theme: nobody,
  dispositif: nobody,
  commune: nobody,
  contract: nobody,
  fact: nobody,
  role: nobody,
}).map(({ title }) => title);
test.for(titles)('%s', async (title) => {
  const [actor, other] = bench.of('ACTOR') as [Row, Row];
  const [theme, dispositif, commune, contract] = ['THEME', 'DISPOSITIF', 'COMMUNE', 'CONTRACT'].map(
    (kind) => bench.of(kind)[0],
  ) as [Row, Row, Row, Row];
  const rows = bench.world.nodes.map(({ row }) => row);
  const fact = rows.find(({ relation }) => relation === 'CONTAINS') as Row;
  const role = rows.find(({ relation }) => relation === 'INVOLVES') as Row;
  const asked = awkward({ actor, other, theme, dispositif, commune, contract, fact, role });
  for (const { source, variables } of asked.filter((one) => one.title === title))
    await compare(source, variables);
});

test(`${DOCUMENTS} random valid documents are answered alike by memory, graphql-js and jit (READ_SEED=${SEED})`, async () => {
  let seed = SEED;
  let done = 0;
  let compiled = 0;
  // Several at a time: most of it is planning, on the server.
  const worker = async () => {
    while (done < DOCUMENTS) {
      const { source, variables } = generate(bench.schema, bench.world, seed++);
      if (validate(bench.schema, parse(source)).length > 0) continue;
      done++;
      if (await compare(source, variables)) compiled++;
    }
  };
  await Promise.all(Array.from({ length: 4 }, worker));
  expect(compiled).toBeGreaterThan(DOCUMENTS / 5);
}, 3_600_000);
