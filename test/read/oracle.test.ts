import { parse, validate } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { generate } from './generate.ts';
import { makeOracle } from './oracle.ts';
import { type Bench, open } from './setup.ts';

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

async function compare(source: string, variables: Record<string, unknown> = {}) {
  const expected = await oracle(source, variables);
  expect(expected.errors, source).toBeUndefined();
  for (const turn of ['first', 'from cache']) {
    const answer = await bench.ask(source, variables);
    expect(answer.errors, `${turn}: ${source} ${JSON.stringify(variables)}`).toBeUndefined();
    expect(plain(answer.data), `${turn}: ${source} ${JSON.stringify(variables)}`).toEqual(
      plain(expected.data),
    );
  }
}

test(`${DOCUMENTS} random valid documents are answered as the rows in memory say (READ_SEED=${SEED})`, async () => {
  for (let seed = SEED, done = 0; done < DOCUMENTS; seed++) {
    const { source, variables } = generate(bench.schema, bench.world, seed);
    if (validate(bench.schema, parse(source)).length > 0) continue;
    done++;
    await compare(source, variables);
  }
}, 600_000);
