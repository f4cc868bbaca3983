import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildASTSchema, type GraphQLSchema, getNamedType, isLeafType, isObjectType, parse } from 'graphql';
import { PROJECT_ROOT } from '../../src/config.ts';
import type { Graph } from '../../src/graph/graph.ts';
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

/** An id of a thing of each type that the graph holds: what reaches the fields that are not at the root. */
async function examples(graph: Graph): Promise<ReadonlyMap<string, string>> {
  const rows = await graph.run(
    'an example of each type',
    'MATCH (n) WHERE n.id IS NOT NULL UNWIND labels(n) AS type RETURN type, min(n.id) AS id',
    {},
  );
  return new Map(rows.map(([type, id]) => [String(type), String(id)]));
}

type Asked = Place & { field: string; beside: string; selected: string; around: readonly [string, string] };

/** Every place that takes words, and what is asked there; the types that no thing of the graph has are told. */
function placesOf(schema: GraphQLSchema, reached: ReadonlyMap<string, string>) {
  const root = rootPlaces(schema).map(({ field, others, place }): Asked => {
    const beside = others.map((other) => {
      const value = filler(other);
      return `, ${other.name}: ${typeof value === 'string' && /^[A-Z_]+$/.test(value) ? value : JSON.stringify(value)}`;
    });
    return {
      ...place,
      field,
      beside: beside.join(''),
      selected: selectionOf(schema, 'Query', field),
      around: ['', ''],
    };
  });
  const inner = innerPlaces(schema);
  const asked = inner.flatMap(({ type, field, place }): Asked[] => {
    const id = reached.get(type);
    if (id === undefined) return [];
    const around = [`node(id: "${id}") { ... on ${type} {`, '} }'] as const;
    return [{ ...place, field, beside: '', selected: selectionOf(schema, type, field), around }];
  });
  const unreached = new Set(inner.map(({ type }) => type).filter((type) => !reached.has(type)));
  return { places: [...root, ...asked], unreached: [...unreached] };
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

/** Sends every payload to every place (or to one in so many); what was answered that should not, and whether the graph is the same. */
export async function inject(
  graph: Graph,
  all: readonly string[],
  environment: Record<string, string> = {},
  every = 1,
) {
  const schema = buildASTSchema(parse(await readFile(join(PROJECT_ROOT, 'schema/api.graphql'), 'utf8')));
  const { places, unreached } = placesOf(schema, await examples(graph));
  const asked = places.filter((_, index) => index % every === 0);
  const slices = Array.from({ length: Math.ceil(all.length / AT_ONCE) }, (_, index) =>
    all.slice(index * AT_ONCE, (index + 1) * AT_ONCE),
  );
  const service = await noting(graph, environment);
  const failures: string[] = [];
  try {
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

export async function injection({ database, env }: World): Promise<Verdict> {
  const found = await inject(database.graph, payloads(PAYLOADS), {
    SOURCES_DIR: env.SOURCES_DIR ?? '',
    QPV_LISTS_DIR: env.QPV_LISTS_DIR ?? '',
  });
  const figures = `${PAYLOADS} payloads in each of ${found.places} places (${found.requests} requests, ${found.statements} statements; no thing to ask of type ${found.unreached.join(', ') || '(none)'}), the graph’s hash unchanged`;
  return verdict('injection', figures, found.failures);
}
