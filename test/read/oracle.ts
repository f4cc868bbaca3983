import { buildSchema, execute, type GraphQLSchema, parse, printSchema } from 'graphql';
import { typeOfKind } from '../../src/read/family.ts';
import { searchKey } from '../../src/values/sort-key.ts';
import type { Row, World } from './world.ts';

type Args = Record<string, unknown> & { filter?: Record<string, unknown> | null };
type Resolve = (row: Row, args: Args) => unknown;

/** Answers the same documents from the rows in memory, naively: knows nothing of reads, statements or pages. */
export function makeOracle(schema: GraphQLSchema, world: World) {
  const typed = world.nodes.map(({ labels, row }) => ({
    ...row,
    __typename: row.kind ? typeOfKind(String(row.kind)) : (labels.at(-1) ?? ''),
  }));
  const byId = new Map(typed.map((row) => [row.id, row as Row]));
  const of = (type: string) => sorted(typed.filter(({ __typename }) => __typename === type) as Row[]);
  const isFact = (row: Row) => row.relation !== undefined;
  const factRows = () => sorted(typed.filter((row) => isFact(row as Row)) as Row[]);
  const get = (id: unknown) => byId.get(String(id)) as Row;
  const out = (row: Row, type: string) =>
    world.ties.filter((tie) => tie.type === type && tie.from === row.id);
  const into = (row: Row, type: string) => world.ties.filter((tie) => tie.type === type && tie.to === row.id);
  const ends = (row: Row, type: string) => out(row, type).map(({ to }) => get(to));
  const ordered = (row: Row, type: string) =>
    out(row, type)
      .sort((a, b) => Number(a.properties.ord) - Number(b.properties.ord))
      .map(({ to, properties }) => ({ ...get(to), ord: properties.ord }));
  const has = (row: Row, type: string, id: unknown) => out(row, type).some(({ to }) => to === id);
  const contractOf = (value: unknown) =>
    (typed as Row[]).find(({ slug, officialCode }) => slug === value || officialCode === value)?.id;

  const holds = (filter: Record<string, unknown>, name: string, test: (value: never) => boolean) =>
    filter[name] === undefined || filter[name] === null || test(filter[name] as never);

  const dispositifs = (rows: Row[], { filter, ...args }: Args) => {
    const f = filter ?? {};
    const kept = rows.filter(
      (row) =>
        holds(f, 'contract', (value: string) => row.contractId === (contractOf(value) ?? '')) &&
        holds(f, 'theme', (id: string) => has(row, 'HAS_THEME', id)) &&
        holds(f, 'regime', (list: string[]) => list.includes(String(row.regime))) &&
        holds(f, 'text', (text: string) => searchKey(String(row.label)).includes(searchKey(text))) &&
        holds(
          f,
          'withoutInvolvement',
          (wanted: boolean) => wanted === !of('Involvement').some(({ objectId }) => objectId === row.id),
        ),
    );
    return connection(kept, args);
  };
  const counts = (row: Row, id: unknown, { includeViaGroup, includeServices }: Record<string, unknown>) => {
    const as = ['OWN', ...(includeViaGroup ? ['GROUP'] : []), ...(includeServices ? ['SERVICE'] : [])];
    if (as.length === 1) return row.subjectId === id;
    return out(row, 'COUNTS_FOR').some(
      ({ to, properties }) => to === id && as.includes(String(properties.as)),
    );
  };
  const involvements = (rows: Row[], { filter, asOf, ...args }: Args) => {
    const f = filter ?? {};
    const kept = rows.filter(
      (row) =>
        holds(f, 'contract', (value: string) => row.contractId === (contractOf(value) ?? '')) &&
        holds(f, 'holder', (id: string) => counts(row, id, f)) &&
        holds(f, 'target', (id: string) => row.objectId === id) &&
        holds(f, 'roles', (list: string[]) => list.includes(String(row.role))) &&
        holds(f, 'theme', (id: string) => has(row, 'UNDER', id)) &&
        holds(f, 'basis', (list: string[]) => list.includes(String(row.basis))) &&
        holds({ asOf }, 'asOf', (day: string) => String(row.validFrom) <= day && String(row.validTo) >= day),
    );
    return connection(kept, args);
  };
  const facts = (rows: Row[], { filter, ...args }: Args) => {
    const f = filter ?? {};
    const kept = rows.filter(
      (row) =>
        holds(f, 'contract', (value: string) => row.contractId === (contractOf(value) ?? '')) &&
        holds(f, 'relation', (list: string[]) => list.includes(String(row.relation))) &&
        holds(f, 'subject', (id: string) => row.subjectId === id),
    );
    return connection(
      kept.map((row) => ({ ...row, __typename: 'Fact' })),
      args,
    );
  };
  const node = (id: unknown) => byId.get(String(id)) ?? null;
  const onObject = (row: Row) => of('Involvement').filter(({ objectId }) => objectId === row.id);

  const resolvers: Record<string, Record<string, Resolve>> = {
    Query: {
      node: (_, { id }) => node(id),
      nodes: (_, { ids }) => (ids as string[]).map(node),
      entity: (_, { slug }) => typed.find((row) => (row as Row).slug === slug) ?? null,
      actor: (_, { slug, siren }) =>
        slug == null && siren == null
          ? null
          : (of('Actor').find(
              (row) => (slug == null || row.slug === slug) && (siren == null || row.siren === siren),
            ) ?? null),
      themes: (_, { contract }) =>
        of('Theme').filter((row) => contract == null || row.contractId === (contractOf(contract) ?? '')),
      findings: (_, { ids }) => (ids as string[]).map((id) => ({ id, remark: `about ${id.length}` })),
      dispositifs: (_, args) => dispositifs(of('Dispositif'), args),
      actors: (_, args) => connection(of('Actor'), args),
      facts: (_, args) => facts(factRows(), args),
      whoDoesWhat: (_, args) => involvements(of('Involvement'), args),
      ofTwo: (_, args) =>
        involvements(
          of('Involvement').filter(({ role }) => role === 'LEADS'),
          args,
        ),
    },
    Finding: { about: ({ id }) => node(id) },
    Contract: {
      actors: (row, args) =>
        connection(
          of('Actor').filter((actor) => has(actor, 'NAMED_IN', row.id)),
          args,
        ),
      dispositifs: (row, args) =>
        dispositifs(
          of('Dispositif').filter(({ contractId }) => contractId === row.id),
          args,
        ),
    },
    Dispositif: {
      short: ({ acronym }) => acronym,
      title: ({ acronym, label }) => (acronym ? `${acronym} : ${label}` : label),
      leads: (row) =>
        sorted([
          ...new Set(
            onObject(row)
              .filter(({ role }) => role === 'LEADS' || role === 'CO_LEADS')
              .map(({ subjectId }) => get(subjectId)),
          ),
        ]),
      ledBy: (row) => sorted([...new Set(ends(row, 'LED_BY'))]),
      cited: (row) => {
        const first = new Map<string, number>();
        for (const fact of onObject(row)) {
          for (const { id, ord } of ordered(fact, 'CITES') as (Row & { ord: number })[]) {
            first.set(id, Math.min(ord, first.get(id) ?? ord));
          }
        }
        const before = (a: [string, number], b: [string, number]) => a[1] - b[1] || (a[0] < b[0] ? -1 : 1);
        return [...first].sort(before).map(([id]) => get(id));
      },
      themes: (row) => sorted(ends(row, 'HAS_THEME')),
      themeCount: (row) => out(row, 'HAS_THEME').length,
      scheme: (row) => ends(row, 'DECLINES')[0] ?? null,
      involvements: (row, args) => involvements(onObject(row), args),
      contact: ({ id }) => `contact of ${id}`,
    },
    Actor: {
      involvements: (row, args) =>
        involvements(
          of('Involvement').filter((fact) => counts(fact, row.id, args.filter ?? {})),
          args,
        ),
    },
    Theme: {
      dispositifs: (row, args) =>
        dispositifs(
          of('Dispositif').filter((own) => has(own, 'HAS_THEME', row.id)),
          args,
        ),
      sameContract: (row, args) =>
        dispositifs(
          of('Dispositif').filter(({ contractId }) => contractId === row.contractId),
          args,
        ),
    },
    Commune: {
      facts: (row, args) =>
        facts(
          factRows().filter(({ objectId }) => objectId === row.id),
          args,
        ),
    },
    NationalScheme: { local: (row) => sorted(into(row, 'DECLINES').map(({ from }) => get(from))) },
    Document: { heading: ({ label }) => label },
    Citation: { document: (row) => ends(row, 'IN_DOCUMENT')[0], ord: ({ ord }) => ord ?? null },
    Fact: {
      subject: ({ subjectId }) => get(subjectId),
      object: ({ objectId }) => get(objectId),
      places: (row) => ordered(row, 'AT'),
      citations: (row) => ordered(row, 'CITES'),
    },
    Involvement: {
      holder: ({ subjectId }) => get(subjectId),
      target: ({ objectId }) => get(objectId),
      onBehalfOf: (row) => ends(row, 'ON_BEHALF_OF')[0] ?? null,
      places: (row) => ordered(row, 'AT'),
      themes: (row) => ordered(row, 'UNDER'),
      contract: ({ contractId }) => (contractId ? get(contractId) : null),
      period: ({ startPrinted, endPrinted }) =>
        startPrinted || endPrinted ? { start: startPrinted, end: endPrinted } : null,
      citations: (row) => ordered(row, 'CITES'),
      sources: (row, { fromLine }) =>
        ordered(row, 'CITES').filter(
          (source) => fromLine == null || Number((source as Row).firstLine) >= Number(fromLine),
        ),
    },
  };

  const plain = buildSchema(printSchema(schema));
  return (source: string, variableValues: Record<string, unknown> = {}) =>
    execute({
      schema: plain,
      document: parse(source),
      variableValues,
      typeResolver: (value) => (value as { __typename: string }).__typename,
      fieldResolver: (row, args, _context, { parentType, fieldName }) => {
        const resolve = resolvers[parentType.name]?.[fieldName];
        return resolve ? resolve((row ?? {}) as Row, args as Args) : (row as Row)[fieldName];
      },
    });
}

const sorted = (rows: Row[]) => [...rows].sort((a, b) => (String(a.sortKey) < String(b.sortKey) ? -1 : 1));
const encode = (row: Row) => Buffer.from(String(row.sortKey)).toString('base64url');
const decode = (cursor: unknown) => Buffer.from(String(cursor), 'base64url').toString();

function connection(rows: Row[], { first, last, after, before }: Record<string, unknown>) {
  const inside = rows.filter(
    (row) =>
      (after == null || String(row.sortKey) > decode(after)) &&
      (before == null || String(row.sortKey) < decode(before)),
  );
  const size = Number(first ?? last ?? 20);
  const page = last == null ? inside.slice(0, size) : inside.slice(Math.max(0, inside.length - size));
  const more = inside.length > size;
  const [start, end] = [page[0], page.at(-1)];
  return {
    edges: page.map((row) => ({ cursor: encode(row), node: row })),
    totalCount: rows.length,
    pageInfo: {
      hasNextPage: last == null ? more : before != null,
      hasPreviousPage: last == null ? after != null : more,
      startCursor: start ? encode(start) : null,
      endCursor: end ? encode(end) : null,
    },
  };
}
