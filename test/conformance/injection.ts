import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  buildASTSchema,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isLeafType,
  isObjectType,
  parse,
} from 'graphql';
import { PROJECT_ROOT } from '../../src/config.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { seededServer } from '../bench/seeded-server.ts';
import { SEEDS } from '../facts/made-up.ts';
import { noting } from './noting.ts';
import { payloads } from './payloads.ts';
import { filler, innerPlaces, type Place, rootPlaces } from './strings.ts';
import { type Verdict, verdict } from './verdict.ts';
import { post, type World } from './world.ts';

const PAYLOADS = 500;
/** Payloads in one document: few, since the database plans each text of a place once, and a long one slowly. */
const AT_ONCE = 5;
/** Documents in flight: one is written while another is read. */
const AT_A_TIME = 4;

/** Everything the graph holds, whatever the order: the same hash means that nothing was written. */
export async function canonicalHash(graph: Graph): Promise<string> {
  const rows = [
    ...(await graph.run('nodes', 'MATCH (n) RETURN labels(n), properties(n)', {})),
    ...(await graph.run(
      'relationships',
      'MATCH (a)-[r]->(b) RETURN type(r), properties(r), coalesce(a.id, a.name), coalesce(b.id, b.name)',
      {},
    )),
  ];
  const sorted = (value: unknown): unknown =>
    Array.isArray(value)
      ? value.map(sorted)
      : value !== null && typeof value === 'object'
        ? Object.fromEntries(
            Object.entries(value)
              .sort()
              .map(([key, item]) => [key, sorted(item)]),
          )
        : value;
  const lines = rows.map((row) => JSON.stringify(sorted(row))).sort();
  return createHash('sha256').update(lines.join('\n')).digest('hex');
}

/** What is asked of a field so that it is a valid selection. */
function selectionOf(schema: GraphQLSchema, type: string, field: string): string {
  const parent = schema.getType(type);
  const given = isObjectType(parent) ? parent.getFields()[field]?.type : undefined;
  const named = given && getNamedType(given);
  if (!named || isLeafType(named)) return '';
  return named.name.endsWith('Connection')
    ? '{ totalCount edges { node { __typename } } }'
    : '{ __typename }';
}

/** What stands before and after a field of a type, so that it is asked of a thing. */
type Around = readonly [string, string];
const of = (type: string, id: string): Around => [`node(id: "${id}") { ... on ${type} {`, '} }'];

/** Things asked about at once. */
const PAGE = 100;

/** By type, what reaches a thing of it: its id or, for one of `wanted` that has none, the first thing that has it in a field. */
async function reaching(schema: GraphQLSchema, graph: Graph, url: string, wanted: ReadonlySet<string>) {
  const rows = await graph.run(
    'things of each type',
    'MATCH (n) WHERE n.id IS NOT NULL UNWIND labels(n) AS type WITH type, n.id AS id ORDER BY id RETURN type, collect(id)',
    {},
  );
  const ids = new Map(rows.map(([type, found]) => [String(type), found as string[]]));
  const reached = new Map([...ids].map(([type, [id = '']]) => [type, of(type, id)]));
  for (const [parent, things] of ids) {
    const type = schema.getType(parent);
    for (const field of isObjectType(type) ? Object.values(type.getFields()) : []) {
      const { name } = getNamedType(field.type);
      if (reached.has(name) || !wanted.has(name) || !isObjectType(getNullableType(field.type))) continue;
      for (let at = 0; at < things.length && !reached.has(name); at += PAGE) {
        const page = things.slice(at, at + PAGE);
        const question = `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on ${parent} { has: ${field.name} { __typename } } } }`;
        const { data } = await post(url, question, { ids: page });
        const found = page.find((_, index) => data.nodes[index]?.has);
        if (!found) continue;
        const [before, after] = of(parent, found);
        reached.set(name, [`${before} ${field.name} {`, `} ${after}`]);
      }
    }
  }
  return reached;
}

type Asked = Place & { owner: string; field: string; beside: string; selected: string; around: Around };

/** Every place that takes words, and what is asked there. */
function placesOf(schema: GraphQLSchema, reached: ReadonlyMap<string, Around>): Asked[] {
  const root = rootPlaces(schema).map(({ field, others, place }): Asked => {
    const beside = others.map((other) => {
      const value = filler(other);
      return `, ${other.name}: ${typeof value === 'string' && /^[A-Z_]+$/.test(value) ? value : JSON.stringify(value)}`;
    });
    const selected = selectionOf(schema, 'Query', field);
    return { ...place, owner: 'Query', field, beside: beside.join(''), selected, around: ['', ''] };
  });
  const inner = innerPlaces(schema).flatMap(({ type, field, place }): Asked[] => {
    const around = reached.get(type);
    return around
      ? [{ ...place, owner: type, field, beside: '', selected: selectionOf(schema, type, field), around }]
      : [];
  });
  return [...root, ...inner];
}

/** One document for so many payloads, each under an alias of its own and in a variable of its own. */
function documentOf(place: Asked, words: readonly string[]) {
  const declared = words.map((_, index) => `$v${index}: ${place.type}`).join(', ');
  const lines = words.map(
    (_, index) => `a${index}: ${place.field}(${place.argument}: $v${index}${place.beside}) ${place.selected}`,
  );
  const [before, after] = place.around;
  return {
    query: `query (${declared}) { ${before} ${lines.join(' ')} ${after} }`,
    variables: Object.fromEntries(words.map((word, index) => [`v${index}`, place.value(word)])),
  };
}

/** Which places are asked: of these types alone, and one in so many of those. */
type Some = { types?: readonly string[]; every?: number };

/** Sends every payload to every place; what was answered that should not, and whether the graph is the same. */
export async function inject(
  graph: Graph,
  all: readonly string[],
  environment: Record<string, string> = {},
  { types, every = 1 }: Some = {},
) {
  const schema = buildASTSchema(parse(await readFile(join(PROJECT_ROOT, 'schema/api.graphql'), 'utf8')));
  const slices = Array.from({ length: Math.ceil(all.length / AT_ONCE) }, (_, index) =>
    all.slice(index * AT_ONCE, (index + 1) * AT_ONCE),
  );
  const service = await noting(graph, environment);
  const failures: string[] = [];
  try {
    const wanted = new Set(innerPlaces(schema).map(({ type }) => type));
    const reached = await reaching(schema, graph, service.url, wanted);
    const unreached = [...wanted].filter((type) => !reached.has(type));
    const asked = placesOf(schema, reached)
      .filter(({ owner }) => !types || types.includes(owner))
      .filter((_, index) => index % every === 0);
    const before = await canonicalHash(graph);
    const waiting = asked.flatMap((place) => slices.map((words) => ({ place, words }))).values();
    const send = async () => {
      for (const { place, words } of waiting) {
        const { query, variables } = documentOf(place, words);
        const { status, errors = [] } = await post(service.url, query, variables);
        const codes = errors.map(({ extensions }) => String(extensions?.code));
        const wrong = codes.some(
          (code) => code.startsWith('INTERNAL') || code === 'GRAPHQL_VALIDATION_FAILED',
        );
        if (status >= 500 || wrong) failures.push(`${place.path}: ${status} ${codes} ${query.slice(0, 200)}`);
      }
    };
    await Promise.all(Array.from({ length: AT_A_TIME }, send));
    failures.push(...service.logged.map((error) => `logged: ${String(error).slice(0, 300)}`));
    if ((await canonicalHash(graph)) !== before) failures.push('the graph has changed');
    return {
      places: asked.length,
      unreached,
      requests: asked.length * slices.length,
      statements: service.ran.length,
      failures,
    };
  } finally {
    await service.close();
  }
}

/** In the committed facts; then, for types of which they have nothing, in the made-up ones. */
export async function injection({ database, env }: World): Promise<Verdict> {
  const files = { SOURCES_DIR: env.SOURCES_DIR ?? '', QPV_LISTS_DIR: env.QPV_LISTS_DIR ?? '' };
  const committed = await inject(database.graph, payloads(PAYLOADS), files);
  const server = await seededServer(SEEDS);
  try {
    const types = committed.unreached;
    const madeUp = await inject(server.graph, payloads(PAYLOADS), files, { types });
    const both = [committed, madeUp];
    const sum = (of: (one: typeof madeUp) => number) => of(committed) + of(madeUp);
    const failures = both.flatMap((one) => one.failures);
    failures.push(
      ...types.filter((type) => madeUp.unreached.includes(type)).map((type) => `no ${type} to ask of`),
    );
    const figures = `${PAYLOADS} payloads in each of ${sum((one) => one.places)} places (${sum((one) => one.requests)} requests, ${sum((one) => one.statements)} statements; of ${types.join(', ')} in made-up facts), the graph’s hash unchanged`;
    return verdict('injection', figures, failures);
  } finally {
    await server.stop();
  }
}
