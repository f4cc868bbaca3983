import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { buildASTSchema, parse } from 'graphql';
import { PROJECT_ROOT } from '../../src/config.ts';
import { Ownership } from '../../src/front/ownership.ts';
import { readExamples } from '../../src/server/examples.ts';
import { contributed } from './contributed.ts';
import { type Operation, operations } from './operations.ts';
import { POOLS_QUERY, poolsOf } from './pools.ts';
import type { Started } from './processes.ts';
import { THEIRS } from './tools.ts';
import { type Verdict, verdict } from './verdict.ts';
import { type Answer, type Name, post, type World } from './world.ts';

const COUNT = 200;
const SEED = 54_000;

/** What other gateways may not change: the data, and what went wrong; the message and the place they word themselves. */
const gist = ({ data, errors = [] }: Answer) => ({
  data: data ?? null,
  codes: [...new Set(errors.map(({ extensions, message }) => extensions?.code ?? message))].sort(),
});

/** What ours may not, in one process or several: the data to the letter, fields in their order, and every error. */
const letter = ({ data, errors = [] }: Answer) => ({
  data: data ?? null,
  text: JSON.stringify(data ?? null),
  errors: errors
    .map(({ message, path, extensions }) => JSON.stringify({ message, path, code: extensions?.code }))
    .sort(),
});

type Plain = (answer: Answer) => unknown;
type Way = { name: string; url: string; plain: Plain };

const brief = (value: unknown) => JSON.stringify(value ?? null).slice(0, 300);

/** Where two answers part. */
function difference(one: unknown, other: unknown, path = ''): string {
  const isObject = (value: unknown) => value !== null && typeof value === 'object';
  if (!isObject(one) || !isObject(other)) return `${path} is ${brief(other)}, not ${brief(one)}`;
  const [left, right] = [one, other] as Record<string, unknown>[];
  const keys = [...new Set([...Object.keys(left ?? {}), ...Object.keys(right ?? {})])];
  const key = keys.find((name) => !isDeepStrictEqual(left?.[name], right?.[name])) ?? '';
  return difference(left?.[key], right?.[key], `${path}.${key}`);
}

/** The same operations by every way there is to the same data: the answers are equal. */
export async function answers(world: World): Promise<Verdict> {
  const { front, alone, supergraphs } = world;
  const supergraph = await readFile(supergraphs.theguild, 'utf8');
  const schema = buildASTSchema(parse(await readFile(join(PROJECT_ROOT, 'schema/api.graphql'), 'utf8')));
  const ownership = new Ownership(supergraph);
  const { data: pools } = await post(front.url, POOLS_QUERY);
  const examples: Operation[] = await readExamples();
  const generated = operations(schema, ownership, poolsOf(pools), {
    count: COUNT - examples.length,
    seed: SEED,
    liked: new Set(contributed().map(({ field }) => field)),
  });

  const urls = Object.fromEntries(
    Object.entries(alone).map(([name, { url }]) => [`${name.toUpperCase()}_URL`, url]),
  );
  const gateway = (name: string, file: string) => world.started(join(THEIRS, name), [file]);
  const way = (plain: Plain) => (name: string, started: Started) => ({ name, url: started.url, plain });
  const [ours, theirs] = [way(letter), way(gist)];
  const ways: Way[] = [
    ours('front over HTTP', await world.startFront(urls)),
    ours('front on Apollo’s composition', await world.startFront({ SUPERGRAPH: supergraphs.apollo })),
    theirs('Hive gateway', await gateway('hive.mjs', supergraphs.theguild)),
    theirs('Hive gateway on Apollo’s composition', await gateway('hive.mjs', supergraphs.apollo)),
    theirs('Apollo gateway', await gateway('apollo.mjs', supergraphs.theguild)),
    theirs('Apollo gateway on Apollo’s composition', await gateway('apollo.mjs', supergraphs.apollo)),
  ];

  const failures: string[] = [];
  let [compared, direct, crossing, withErrors] = [0, 0, 0, 0];
  for (const { name, query, variables } of [...examples, ...generated]) {
    const ask = (url: string): Promise<Answer> =>
      post(url, query, variables).catch((error) => ({ status: 0, errors: [{ message: `${error}` }] }));
    const expected = await ask(front.url);
    if (expected.errors) withErrors++;
    const owner = ownership.soleOwner(schema, parse(query));
    if (owner) direct++;
    else crossing++;
    const asked = owner ? [...ways, ours(`the subgraph ${owner}`, alone[owner as Name])] : ways;
    const found = await Promise.all(asked.map(async (one) => ({ ...one, answer: await ask(one.url) })));
    compared += found.length;
    for (const { name: other, plain, answer } of found) {
      const [right, given] = [plain(expected), plain(answer)];
      if (isDeepStrictEqual(given, right)) continue;
      const errors = `${brief(answer.errors)}, not ${brief(expected.errors)}`;
      failures.push(
        `${name}, ${other}: ${difference(right, given)}; errors ${errors}\n    ${query} ${JSON.stringify(variables)}`,
      );
    }
  }
  const figures = `${COUNT} operations (${direct} of one subgraph, ${crossing} of several, ${withErrors} with an error), ${compared} answers by ${ways.length + 1} other ways, ${failures.length} differences`;
  return verdict('the same answers', figures, failures);
}
