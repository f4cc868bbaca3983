import { Neo4jGraphQL } from '@neo4j/graphql';
import { cursorOf } from '../../../src/read/cursor.ts';
import type { Contender } from './contender.ts';
import { executor } from './executor.ts';
import { PAGE, type Page, ROLES } from './question.ts';
import type { Running } from './runner.ts';

/** The same graph as @neo4j/graphql is told of it. */
const TYPES = `
type Entity @node(labels: ["Entity"]) { id: ID! kind: String! label: String! sortKey: String! }
type Theme @node(labels: ["Entity", "Theme"]) {
  id: ID! label: String! sortKey: String!
  dispositifs: [Dispositif!]! @relationship(type: "HAS_THEME", direction: IN)
}
type Dispositif @node(labels: ["Dispositif"]) {
  id: ID! slug: String! label: String! form: String! regime: String! leadStatus: String! sortKey: String!
  themes: [Theme!]! @relationship(type: "HAS_THEME", direction: OUT)
  involvements: [Involvement!]! @relationship(type: "OBJECT", direction: IN)
  leads: [Entity!]! @relationship(type: "LED_BY", direction: OUT)
}
type Involvement @node(labels: ["Involvement"]) {
  id: ID! role: String! status: String sortKey: String!
  holder: [Entity!]! @relationship(type: "SUBJECT", direction: OUT)
}`;

const BY_KEY = 'sort: [{ sortKey: ASC }]';
const THING = `id slug label form regime leadStatus sortKey leads(${BY_KEY}) { id kind label }`;
const EDGES_BY_KEY = 'sort: [{ node: { sortKey: ASC } }]';
const NODE = `${THING} themes(${BY_KEY}) { id label }
  involvements(${BY_KEY}, limit: ${ROLES + 1}) { id role status holder { id kind label } }`;
const CONNECTED = `${THING} themesConnection(${EDGES_BY_KEY}) { edges { node { id label } } }
  involvementsConnection(${EDGES_BY_KEY}, first: ${ROLES}) {
    edges { node { id role status holderConnection { edges { node { id kind label } } } } }
    pageInfo { hasNextPage }
  }`;

type Thing = Record<string, unknown> & { id: string; sortKey: string };
export type Form = {
  name: string;
  /** As its manual pages, which a bar is set against. */
  usual: boolean;
  question: string;
  variables(page: Page): Record<string, unknown>;
  answer(found: never): unknown;
};

/** Both APIs: paged as its manual pages them, and by the most favourable way that we found. */
export const FORMS: readonly Form[] = [
  {
    name: 'lists, by offset',
    usual: true,
    question: `query ($theme: ID!, $offset: Int!) {
      dispositifs(where: { themes: { some: { id: { eq: $theme } } } }, ${BY_KEY}, offset: $offset, limit: ${PAGE + 1}) { ${NODE} }
    }`,
    variables: ({ theme, offset }) => ({ theme, offset }),
    answer: ({ dispositifs }: { dispositifs: Listed[] }) => fromLists(dispositifs),
  },
  {
    name: 'lists, by key',
    usual: false,
    question: `query ($theme: ID!, $key: String!) {
      dispositifs(
        where: { AND: [{ sortKey: { gt: $key } }, { themes: { some: { id: { eq: $theme } } } }] }
        ${BY_KEY}, limit: ${PAGE + 1}
      ) { ${NODE} }
    }`,
    variables: ({ theme, key }) => ({ theme, key }),
    answer: ({ dispositifs }: { dispositifs: Listed[] }) => fromLists(dispositifs),
  },
  {
    name: 'connections, by cursor',
    usual: true,
    question: `query ($theme: ID!, $after: String) {
      dispositifsConnection(where: { themes: { some: { id: { eq: $theme } } } }, ${BY_KEY}, first: ${PAGE}, after: $after) {
        edges { node { ${CONNECTED} } }
        pageInfo { hasNextPage }
      }
    }`,
    variables: ({ theme, offset }) => ({ theme, after: offset === 0 ? null : cursorAt(offset - 1) }),
    answer: ({ dispositifsConnection: found }: { dispositifsConnection: Connected }) => fromConnection(found),
  },
  {
    name: 'connections, by key',
    usual: false,
    question: `query ($theme: ID!, $key: String!) {
      themes(where: { id: { eq: $theme } }) {
        dispositifsConnection(where: { node: { sortKey: { gt: $key } } }, ${EDGES_BY_KEY}, first: ${PAGE}) {
          edges { node { ${CONNECTED} } }
          pageInfo { hasNextPage }
        }
      }
    }`,
    variables: ({ theme, key }) => ({ theme, key }),
    answer: ({ themes: [theme] }: { themes: [{ dispositifsConnection: Connected }] }) =>
      fromConnection(theme.dispositifsConnection),
  },
];

/** Its cursors are offsets. */
const cursorAt = (position: number) => Buffer.from(`arrayconnection:${position}`).toString('base64');

/** @neo4j/graphql by one of its forms; its own transactions are spared, so that a request is one round trip. */
export async function neo4jGraphql(form: Form, { run, sent, close }: Running): Promise<Contender> {
  const library = new Neo4jGraphQL({
    typeDefs: TYPES,
    features: { filters: { String: { GT: true } } },
  });
  const execute = executor(await library.getSchema(), form.question);
  const context = { executionContext: { run }, cypherQueryOptions: { addVersionPrefix: true } };
  return {
    name: `@neo4j/graphql ${form.name}`,
    sent,
    ask: (page) => execute({ ...context }, form.variables(page)),
    answer: (found) => form.answer(found as never),
    close,
  };
}

type Role = { id: string; role: string; status: string | null };
type Listed = Thing & { involvements: (Role & { holder: unknown[] })[]; themes: unknown[] };
type Edges<T> = { edges: { node: T }[] };
type Connected = Edges<
  Thing & {
    themesConnection: Edges<unknown>;
    involvementsConnection: Edges<Role & { holderConnection: Edges<unknown> }> & { pageInfo: unknown };
  }
> & { pageInfo: { hasNextPage: boolean } };

const nodesOf = <T>({ edges }: Edges<T>): T[] => edges.map(({ node }) => node);
const roleOf = ({ id, role, status }: Role, [holder]: unknown[]) => ({ node: { id, role, status, holder } });
const thingOf = ({ id, slug, label, form, regime, leadStatus, leads }: Thing) => ({
  id,
  slug,
  label,
  form,
  regime,
  leadStatus,
  leads,
});

function pageOf(edges: { cursor: string; node: unknown }[], hasNextPage: boolean) {
  return { dispositifs: { edges, pageInfo: { hasNextPage, endCursor: edges.at(-1)?.cursor ?? null } } };
}

function fromLists(found: readonly Listed[]) {
  const edges = found.slice(0, PAGE).map(({ themes, involvements, ...thing }) => ({
    cursor: cursorOf(thing.sortKey),
    node: {
      ...thingOf(thing as Thing),
      themes,
      involvements: {
        edges: involvements.slice(0, ROLES).map((role) => roleOf(role, role.holder)),
        pageInfo: { hasNextPage: involvements.length > ROLES },
      },
    },
  }));
  return pageOf(edges, found.length > PAGE);
}

function fromConnection(found: Connected) {
  const edges = nodesOf(found).map(({ themesConnection, involvementsConnection: roles, ...thing }) => ({
    cursor: cursorOf(thing.sortKey),
    node: {
      ...thingOf(thing as Thing),
      themes: nodesOf(themesConnection),
      involvements: {
        edges: nodesOf(roles).map((role) => roleOf(role, nodesOf(role.holderConnection))),
        pageInfo: roles.pageInfo,
      },
    },
  }));
  return pageOf(edges, found.pageInfo.hasNextPage);
}
