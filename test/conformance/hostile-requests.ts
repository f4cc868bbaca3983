import { LIMITS } from '../../src/front/limits.ts';
import { random } from '../read/world.ts';

export type Hostile = { name: string; path?: string; init: RequestInit };

const JSON_TYPE = { 'content-type': 'application/json' };
const posted = (name: string, body: unknown, headers: Record<string, string> = JSON_TYPE): Hostile => ({
  name,
  init: { method: 'POST', headers, body: typeof body === 'string' ? body : JSON.stringify(body) },
});
const asked = (name: string, query: string, variables?: unknown) => posted(name, { query, variables });

const times = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => text(index)).join(' ');
const QUESTION = '{ dataset { version } }';
const FORM = 'application/x-www-form-urlencoded';

/** Rounds that end where they began: a contract has dispositifs, a dispositif has a contract. */
const rounds = (levels: number) => {
  const [open, close] = ['contract { dispositifs(first: 1) { edges { node { ', '} } } } '];
  const turns = Math.ceil(levels / 5);
  return `{ dispositifs(first: 1) { edges { node { ${open.repeat(turns)} id ${close.repeat(turns)} } } } }`;
};
const bomb = (levels: number) =>
  `{ ...F0 } ${times(levels, (n) => `fragment F${n} on Query { ...F${n + 1} ...F${n + 1} }`)} fragment F${levels} on Query { dataset { version } }`;
const circular = (levels: number) =>
  `{ __schema { types { ${'fields { type { '.repeat(levels)} name ${'} } '.repeat(levels)} } } }`;
const deepInput = (levels: number): unknown => (levels ? { contract: deepInput(levels - 1) } : 'x');

/** The attacks that everyone knows. */
export const KNOWN: readonly Hostile[] = [
  asked('depth 20', rounds(20)),
  asked('depth 1,000', rounds(1_000)),
  asked('100 aliases', `{ ${times(100, (n) => `a${n}: dataset { version }`)} }`),
  asked('10,000 aliases', `{ ${times(10_000, (n) => `a${n}:__typename`)} }`),
  asked('2,000 unknown directives', `{ __typename ${times(2_000, () => '@x')} }`),
  asked('a fragment bomb of 2^16', bomb(16)),
  asked('a fragment bomb of 2^12, not deep', bomb(12)),
  asked('a fragment cycle', '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }'),
  asked('circular introspection', circular(8)),
  asked('circular introspection, short', circular(3)),
  asked('a document of 1 MB', `{ ${' '.repeat(1_000_000)} __typename }`),
  posted('an array batch', [{ query: QUESTION }, { query: QUESTION }]),
  posted('an array of one', [{ query: QUESTION }]),
  posted('text/plain', { query: QUESTION }, { 'content-type': 'text/plain' }),
  posted('a form', `query=${encodeURIComponent(QUESTION)}`, { 'content-type': FORM }),
  asked('suggestion probing of a field', '{ datasett { version } }'),
  asked('suggestion probing of an argument', '{ dispositif(slugg: "x") { id } }'),
  asked('suggestion probing of a type', '{ ... on Querry { dataset { version } } }'),
  asked('suggestion probing of a value', '{ whoDoesWhat(filter: { roles: [LEAD] }) { totalCount } }'),
  asked('a list of 9,000 variables', 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
    ids: Array.from({ length: 9_000 }, (_, n) => `e${n}`),
  }),
  asked(
    '1,000 declared variables',
    `query (${times(1_000, (n) => `$v${n}: Int`)}) { dataset { version } }`,
    Object.fromEntries(Array.from({ length: 1_000 }, (_, n) => [`v${n}`, n])),
  ),
  asked(
    'a variable as an object 2,000 levels deep',
    'query ($f: InvolvementFilter) { whoDoesWhat(filter: $f) { totalCount } }',
    { f: deepInput(2_000) },
  ),
  asked(
    'an object 500 levels deep in the document',
    `{ whoDoesWhat(filter: ${'{contract: '.repeat(500)}"x"${'}'.repeat(500)}) { totalCount } }`,
  ),
  asked(
    'pages inside pages',
    '{ contracts(first: 100) { edges { node { dispositifs(first: 100) { edges { node { involvements(first: 100) { edges { node { id } } } } } } } } } }',
  ),
  asked('what subgraphs alone answer', '{ _entities(representations: []) { __typename } }'),
  asked('a mutation', 'mutation { delete }'),
  asked('a subscription', 'subscription { everything }'),
  asked('a null byte', '{ dataset\u0000 { version } }'),
  posted('half a JSON', '{"query": "{'),
  posted('no JSON', 'MATCH (n) DETACH DELETE n'),
  posted('JSON 50,000 levels deep', '['.repeat(49_000)),
  { name: 'GET by a page elsewhere', path: `?query=${encodeURIComponent(QUESTION)}`, init: {} },
  { name: 'an address that is no URL', path: '//[', init: {} },
  { name: 'an address badly encoded', path: '?extensions=%E0%A4%A', init: {} },
  { name: 'PUT', init: { method: 'PUT', headers: JSON_TYPE, body: '{}' } },
];

/** So many more, each out of one of the kinds at random sizes beyond our limits; the same for ever. */
export function generated(count: number, seed = 7): Hostile[] {
  const next = random(seed);
  const between = (least: number, most: number) => least + Math.floor(next() * (most - least));
  const word = () => times(between(3, 9), () => String.fromCharCode(97 + between(0, 26))).replaceAll(' ', '');
  const kinds: ((turn: number) => Hostile)[] = [
    (n) => asked(`generated depth ${n}`, rounds(between(LIMITS.depth + 2, 400))),
    (n) =>
      asked(
        `generated aliases ${n}`,
        `{ ${times(between(LIMITS.aliases + 1, 900), (k) => `${word()}${k}: dataset { version }`)} }`,
      ),
    (n) => asked(`generated fields ${n}`, `{ ${times(between(1, 300), () => `x${word()}`)} }`),
    (n) => asked(`generated fragments ${n}`, bomb(between(LIMITS.depth, 40))),
    (n) =>
      asked(`generated directives ${n}`, `{ __typename ${times(between(1, 900), () => `@x${word()}`)} }`),
    (n) => asked(`generated introspection ${n}`, circular(between(2, 60))),
    (n) =>
      asked(
        `generated pages ${n}`,
        `{ ${'contracts(first: 100) { edges { node { dispositifs(first: 100) { edges { node { '} involvements(first: ${between(50, 100)}) { edges { node { ${times(between(1, 9), () => 'id')} } } } ${'} } } '.repeat(2)} }`,
      ),
    (n) =>
      asked(
        `generated braces ${n}`,
        times(between(1, 900), () => (next() < 0.5 ? '{' : '}')).slice(0, -1) || '{',
      ),
    (n) =>
      asked(`generated values ${n}`, `query ($first: Int!) { facts(first: $first) { totalCount } }`, {
        first: next() < 0.5 ? word() : { [word()]: between(0, 99) },
      }),
    (n) =>
      asked(
        `generated tokens ${n}`,
        times(
          between(3, 400),
          () => ['{', '(', '$', '@', '!', ':', '"', word(), '...', '[', '|'][between(0, 11)] ?? '',
        ),
      ),
  ];
  return Array.from({ length: count }, (_, turn) =>
    (kinds[turn % kinds.length] as (n: number) => Hostile)(turn),
  );
}

export const hostileRequests = (count: number): Hostile[] => [...KNOWN, ...generated(count)];
