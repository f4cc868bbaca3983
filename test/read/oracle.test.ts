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

/** The second answer comes from the cache of plans. */
async function compare(source: string, variables: Record<string, unknown> = {}) {
  const expected = await oracle(source, variables);
  expect(expected.errors, source).toBeUndefined();
  for (const turn of ['first', 'cached']) {
    const asked = `${turn}: ${source} ${JSON.stringify(variables)}`;
    const answer = await bench.ask(source, variables);
    expect(answer.errors, asked).toBeUndefined();
    expect(plain(answer.data), asked).toEqual(plain(expected.data));
  }
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

test(`${DOCUMENTS} random valid documents are answered as the rows in memory say (READ_SEED=${SEED})`, async () => {
  for (let seed = SEED, done = 0; done < DOCUMENTS; seed++) {
    const { source, variables } = generate(bench.schema, bench.world, seed);
    if (validate(bench.schema, parse(source)).length > 0) continue;
    done++;
    await compare(source, variables);
  }
}, 900_000);
