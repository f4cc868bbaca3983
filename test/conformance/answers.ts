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
import { THEIRS } from './tools.ts';
import { type Verdict, verdict } from './verdict.ts';
import { type Answer, type Name, post, type World } from './world.ts';

const COUNT = 200;
const SEED = 54_000;

/** What may not differ: the data, and what went wrong; a message or a path is worded by each gateway. */
const plain = ({ data, errors = [] }: Answer) => ({
  data: data ?? null,
  codes: [...new Set(errors.map(({ extensions, message }) => extensions?.code ?? message))].sort(),
});

/** Where two answers part. */
function difference(one: unknown, other: unknown, path = ''): string {
  const isObject = (value: unknown) => value !== null && typeof value === 'object';
  if (!isObject(one) || !isObject(other))
    return `${path} is ${JSON.stringify(other)}, not ${JSON.stringify(one)}`;
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
  const ways = {
    'front over HTTP': await world.startFront(urls),
    'front on Apollo’s composition': await world.startFront({ SUPERGRAPH: supergraphs.apollo }),
    'Hive gateway': await gateway('hive.mjs', supergraphs.theguild),
    'Hive gateway on Apollo’s composition': await gateway('hive.mjs', supergraphs.apollo),
    'Apollo gateway': await gateway('apollo.mjs', supergraphs.theguild),
    'Apollo gateway on Apollo’s composition': await gateway('apollo.mjs', supergraphs.apollo),
  };

  const failures: string[] = [];
  let [compared, direct, crossing, withErrors] = [0, 0, 0, 0];
  for (const { name, query, variables } of [...examples, ...generated]) {
    const said = new Map<string, string>();
    const ask = async (url: string) => {
      const answer: Answer = await post(url, query, variables).catch((error) => ({
        status: 0,
        errors: [{ message: `${error}` }],
      }));
      said.set(url, JSON.stringify(answer.errors ?? []));
      return plain(answer);
    };
    const expected = await ask(front.url);
    if (expected.codes.length) withErrors++;
    const owner = ownership.soleOwner(schema, parse(query));
    const asked: [string, string][] = Object.entries(ways).map(([way, { url }]) => [way, url]);
    if (owner) direct++;
    else crossing++;
    if (owner) asked.push([`the subgraph ${owner}`, alone[owner as Name].url]);
    const found = await Promise.all(asked.map(async ([way, url]) => [way, url, await ask(url)] as const));
    compared += found.length;
    for (const [way, url, answer] of found) {
      if (isDeepStrictEqual(answer, expected)) continue;
      const parts = `${difference(expected, answer)}; errors ${said.get(url)}, not ${said.get(front.url)}`;
      const failure = `${name}, ${way}: ${parts}\n    ${query} ${JSON.stringify(variables)}`;
      failures.push(failure);
    }
  }
  const figures = `${COUNT} operations (${direct} of one subgraph, ${crossing} of several, ${withErrors} with an error), ${compared} answers by ${Object.keys(ways).length + 1} other ways, ${failures.length} differences`;
  return verdict('the same answers', figures, failures);
}
