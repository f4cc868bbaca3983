import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse, print, visit } from 'graphql';
import { expect, test } from 'vitest';
import { readExamples } from '../../src/server/examples.ts';
import { engagements, type Variables } from '../read/engagements.ts';
import { seededGraph } from '../support/seeded.ts';
import { printJson } from './print.ts';

/** Pages that somebody can review: examples that ask more are asked this much. */
const PAGE = 3;
const SIZES = ['first', 'last'];

const { ask, jit } = await engagements(seededGraph());
const examples = await readExamples();

const shortPages = (query: string) =>
  print(
    visit(parse(query), {
      Argument: (node) =>
        SIZES.includes(node.name.value) && node.value.kind === 'IntValue'
          ? { ...node, value: { ...node.value, value: `${Math.min(Number(node.value.value), PAGE)}` } }
          : undefined,
    }),
  );
const shortSizes = (variables: Variables): Variables =>
  Object.fromEntries(
    Object.entries(variables).map(([name, value]) => [
      name,
      SIZES.includes(name) ? Math.min(Number(value), PAGE) : value,
    ]),
  );

test.for(examples)('$name is answered as committed, by graphql-js and by graphql-jit', async (example) => {
  const [query, variables] = [shortPages(example.query), shortSizes(example.variables)];
  const { answer } = await ask(query, variables);
  // graphql-jit has no reason to stand aside from an example.
  expect((await jit(query, variables))?.answer).toEqual(answer);
  await expect(
    printJson({ variables, answer }),
    `${example.name} is answered otherwise; when that is right, renew what is committed: npm run renew`,
  ).toMatchFileSnapshot(join(import.meta.dirname, `${example.name}.json`));
});

test('no answer is kept of an example that is gone', () => {
  const known = new Set(['budgets', ...examples.map(({ name }) => name)].map((name) => `${name}.json`));
  const kept = readdirSync(import.meta.dirname).filter((file) => file.endsWith('.json'));
  expect(kept.filter((file) => !known.has(file))).toEqual([]);
});
