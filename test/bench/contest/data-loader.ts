import DataLoader from 'dataloader';
import { buildSchema, type GraphQLObjectType } from 'graphql';
import { cursorOf } from '../../../src/read/cursor.ts';
import type { Contender } from './contender.ts';
import { executor } from './executor.ts';
import { QUESTION } from './question.ts';
import { integers, type Run, type Running } from './runner.ts';
import * as statements from './statements.ts';

const SDL = `
type Query { dispositifs(filter: DispositifFilter!, first: Int = 20, after: String): DispositifConnection! }
input DispositifFilter { theme: ID! }
type DispositifConnection { edges: [DispositifEdge!]! pageInfo: PageInfo! }
type DispositifEdge { cursor: String! node: Dispositif! }
type PageInfo { hasNextPage: Boolean! endCursor: String }
type Dispositif {
  id: ID! slug: String! label: String! form: String! regime: String! leadStatus: String!
  leads: [Entity!]!
  themes: [Theme!]!
  involvements(first: Int = 20): InvolvementConnection!
}
type Theme { id: ID! label: String! }
type Entity { id: ID! kind: String! label: String! }
type InvolvementConnection { edges: [InvolvementEdge!]! pageInfo: PageInfo! }
type InvolvementEdge { cursor: String! node: Involvement! }
type Involvement { id: ID! role: String! status: String holder: Entity! }
`;

type Item = Record<string, unknown> & { id: string; sortKey: string; subjectId: string };
type Loaders = ReturnType<typeof loadersOf>;

/** The conventional way at its best: one batched statement a level, by the indexes and keys that ours has, but for the copies. */
export function dataLoader({ run, sent, close }: Running): Contender {
  const execute = executor(schema(), QUESTION);
  return {
    name: 'DataLoader',
    sent,
    ask: ({ theme, after }) => execute(loadersOf(run), { theme, after }),
    answer: (found) => found,
    close,
  };
}

/** One per operation: they gather what one tick asks, and know what was asked before. */
function loadersOf(run: Run) {
  const rows = async (text: string, params: Record<string, unknown>) =>
    (await run(text, integers(params))).records.map((record) => record.toObject());
  const lists = (text: string, more: Record<string, unknown> = {}) =>
    new DataLoader(async (ids: readonly string[]) => {
      const found = new Map(
        (await rows(text, { ids, ...more })).map(({ id, items }) => [id, items as Item[]]),
      );
      return ids.map((id) => found.get(id) ?? []);
    });
  const roles = new Map<number, DataLoader<string, Item[]>>();
  return {
    rows,
    leads: lists(statements.LEADS),
    themes: lists(statements.THEMES),
    /** First roles on a dispositif, one more than the page; pages of one size are gathered. */
    roles(first: number) {
      const known = roles.get(first);
      if (known) return known;
      const loader = lists(statements.ROLES, { limit: first + 1 });
      roles.set(first, loader);
      return loader;
    },
    entities: new DataLoader(async (ids: readonly string[]) => {
      const found = new Map((await rows(statements.ENTITIES, { ids })).map((row) => [row.id, row]));
      return ids.map((id) => found.get(id) ?? new Error(`No entity ${id}`));
    }),
  };
}

function schema() {
  const built = buildSchema(SDL);
  const resolve = (
    type: string,
    field: string,
    how: (parent: Item, args: Arguments, context: Loaders) => unknown,
  ) => {
    const definition = (built.getType(type) as GraphQLObjectType).getFields()[field];
    if (definition) definition.resolve = how as NonNullable<typeof definition.resolve>;
  };
  resolve('Query', 'dispositifs', async (_root, { filter, first, after }, { rows }) => {
    const key = after ? Buffer.from(after, 'base64url').toString() : '';
    const found = await rows(statements.PAGE, { theme: filter?.theme, after: key, limit: first + 1 });
    return connection(found as Item[], first);
  });
  resolve('Dispositif', 'leads', ({ id }, _args, { leads }) => leads.load(id));
  resolve('Dispositif', 'themes', ({ id }, _args, { themes }) => themes.load(id));
  resolve('Dispositif', 'involvements', async ({ id }, { first }, { roles }) =>
    connection(await roles(first).load(id), first),
  );
  resolve('Involvement', 'holder', ({ subjectId }, _args, { entities }) => entities.load(subjectId));
  return built;
}

type Arguments = { first: number; after?: string | null; filter?: { theme: string } };

function connection(found: readonly Item[], first: number) {
  const edges = found.slice(0, first).map((node) => ({ cursor: cursorOf(node.sortKey), node }));
  return { edges, pageInfo: { hasNextPage: found.length > first, endCursor: edges.at(-1)?.cursor ?? null } };
}
