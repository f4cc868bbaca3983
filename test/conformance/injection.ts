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
/** Payloads in one document, under our limit of aliases. */
const AT_ONCE = 25;

/** A thing of each type whose fields take words: how it is reached. */
const REACHED: Readonly<Record<string, string>> = {
  Actor: 'actor(slug: "actor/caf-54")',
  Commune: 'commune(insee: "54395")',
  Contract: 'contract(slug: "grand-nancy-2015")',
  Dispositif: 'dispositif(slug: "grand-nancy-2015/dispositif/popac")',
  Instance: 'instance(slug: "grand-nancy-2015/instance/cpei")',
  Qpv: 'qpvs(first: 1) { edges { node',
  Theme: 'themes',
};

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

type Document = { query: string; variables: Record<string, unknown> };

/** One document per so many payloads, each under an alias of its own and in a variable of its own. */
function documents(schema: GraphQLSchema, all: readonly string[]): { path: string; document: Document }[] {
  const slices = Array.from({ length: Math.ceil(all.length / AT_ONCE) }, (_, index) =>
    all.slice(index * AT_ONCE, (index + 1) * AT_ONCE),
  );
  const make = (
    place: Place,
    words: readonly string[],
    line: (alias: string, argument: string) => string,
    [before, after]: readonly [string, string] = ['', ''],
  ): { path: string; document: Document } => {
    const declared = words.map((_, index) => `$v${index}: ${place.type}`).join(', ');
    const body = words.map((_, index) => line(`a${index}`, `${place.argument}: $v${index}`)).join(' ');
    const variables = Object.fromEntries(words.map((word, index) => [`v${index}`, place.value(word)]));
    return {
      path: place.path,
      document: { query: `query (${declared}) { ${before} ${body} ${after} }`, variables },
    };
  };
  return [
    ...rootPlaces(schema).flatMap(({ field, others, place }) => {
      const beside = others.map((other) => {
        const value = filler(other);
        return `, ${other.name}: ${typeof value === 'string' && /^[A-Z_]+$/.test(value) ? value : JSON.stringify(value)}`;
      });
      const selected = selectionOf(schema, 'Query', field);
      return slices.map((words) =>
        make(
          place,
          words,
          (alias, argument) => `${alias}: ${field}(${argument}${beside.join('')}) ${selected}`,
        ),
      );
    }),
    ...innerPlaces(schema)
      .filter(({ type }) => REACHED[type])
      .flatMap(({ type, field, place }) => {
        const reached = REACHED[type] ?? '';
        const braces = reached.split('{').length;
        const around = [`${reached} {`, '}'.repeat(braces)] as const;
        const selected = selectionOf(schema, type, field);
        return slices.map((words) =>
          make(place, words, (alias, argument) => `${alias}: ${field}(${argument}) ${selected}`, around),
        );
      }),
  ];
}

/** Sends each document; what went wrong that was not refused, and whether the graph is the same. */
export async function inject(
  graph: Graph,
  all: readonly string[],
  environment: Record<string, string> = {},
  every = 1,
) {
  const schema = buildASTSchema(parse(await readFile(join(PROJECT_ROOT, 'schema/api.graphql'), 'utf8')));
  const service = await noting(graph, environment);
  const failures: string[] = [];
  const places = new Set<string>();
  try {
    const before = await canonicalHash(graph);
    const sent = documents(schema, all).filter((_, index) => index % every === 0);
    for (const { path, document } of sent) {
      places.add(path);
      const { status, errors = [] } = await post(service.url, document.query, document.variables);
      const codes = errors.map(({ extensions }) => String(extensions?.code));
      const wrong = codes.filter(
        (code) => code.startsWith('INTERNAL') || code === 'GRAPHQL_VALIDATION_FAILED',
      );
      if (status >= 500 || wrong.length)
        failures.push(`${path}: ${status} ${codes} ${document.query.slice(0, 200)}`);
    }
    failures.push(...service.logged.map((error) => `logged: ${String(error).slice(0, 300)}`));
    if ((await canonicalHash(graph)) !== before) failures.push('the graph has changed');
    return { places: places.size, documents: sent.length, statements: service.ran.length, failures };
  } finally {
    await service.close();
  }
}

export async function injection({ database, env }: World): Promise<Verdict> {
  const found = await inject(database.graph, payloads(PAYLOADS), {
    SOURCES_DIR: env.SOURCES_DIR ?? '',
    QPV_LISTS_DIR: env.QPV_LISTS_DIR ?? '',
  });
  const figures = `${PAYLOADS} payloads in each of ${found.places} places (${found.documents} requests, ${found.statements} statements), the graph’s hash unchanged`;
  return verdict('injection', figures, found.failures);
}
