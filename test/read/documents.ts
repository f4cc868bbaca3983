import type { Row } from './world.ts';

type Ids = {
  actor: Row;
  other: Row;
  theme: Row;
  dispositif: Row;
  commune: Row;
  contract: Row;
  fact: Row;
  role: Row;
};
export type Asked = { title: string; source: string; variables?: Record<string, unknown> };

/** Documents that were wrong once, or would be with a simpler compiler. */
export const awkward = (ids: Ids): Asked[] => [
  {
    title: 'two aliases with different arguments do not collide, two with the same are one',
    source: `{ dispositifs(first: 3) { edges { node { x: involvements(first: 1) { edges { cursor } }
      y: involvements(first: 2) { edges { cursor } } z: involvements(first: 2) { totalCount } } } } }`,
  },
  {
    title: 'a field under two aliases of its parent keeps both sets of arguments',
    source: `{ whoDoesWhat(first: 4) { edges { node { a: target { ... on Dispositif { x: involvements(first: 1) { totalCount edges { cursor } } } }
      b: target { ... on Dispositif { x: involvements(first: 2) { edges { cursor } } } } } } } }`,
  },
  {
    title: 'a named fragment spread twice, once skipped, counts where it is not',
    source: `query ($no: Boolean!) { themes { x: dispositifs(first: 1) { ...P @skip(if: $no) totalCount } y: dispositifs(first: 1) { ...P } } }
      fragment P on DispositifConnection { edges { node { label } } }`,
    variables: { no: true },
  },
  {
    title: 'a fragment per kind of an interface reads each object by its own type',
    source: `{ whoDoesWhat(first: 8) { edges { node { holder { __typename ... on Actor { siren } ... on Commune { insee } }
      target { ...K } } } } } fragment K on Entity { kind ... on Dispositif { title themes { label } } ... on Commune { insee } }`,
  },
  {
    title: 'an abstract field inside an opened one is opened in turn',
    source: `{ entity(slug: "${ids.dispositif.slug}") { ... on Dispositif { leads { label ... on Actor { involvements(first: 2) {
      edges { node { target { id ... on Dispositif { regime scheme { local { label } } } } } } } } } } } }`,
  },
  {
    title: 'a list pinned by a theme and filtered by another theme is their intersection',
    source: `query ($theme: ID) { themes { label dispositifs(filter: { theme: $theme }) { totalCount edges { node { label } } } } }`,
    variables: { theme: ids.theme.id },
  },
  {
    title: 'a list pinned by a contract and filtered by a theme is entered by the theme',
    source: `query ($theme: ID) { themes { sameContract(filter: { theme: $theme }, last: 3) { totalCount edges { node { label } } } } }`,
    variables: { theme: ids.theme.id },
  },
  {
    title: 'a pinned target and a filter on the same target leave one or none',
    source: `query ($target: ID) { dispositifs(first: 5) { edges { node { id involvements(filter: { target: $target }) { totalCount } } } } }`,
    variables: { target: ids.dispositif.id },
  },
  {
    title: 'holders of three sorts are told apart by two booleans',
    source: `query ($holder: ID) { own: whoDoesWhat(filter: { holder: $holder }) { totalCount }
      group: whoDoesWhat(filter: { holder: $holder, includeViaGroup: true }, first: 3) { totalCount edges { node { id } } }
      service: whoDoesWhat(filter: { holder: $holder, includeServices: true, includeViaGroup: false }) { totalCount }
      all: whoDoesWhat(filter: { holder: $holder, includeServices: true, includeViaGroup: true }) { totalCount } }`,
    variables: { holder: ids.actor.id },
  },
  {
    title: 'an actor pinned as group member keeps that when another key is the way in',
    source: `query ($slug: String, $target: ID) { actor(slug: $slug) { involvements(filter: { includeViaGroup: true, target: $target }) {
      totalCount edges { node { role } } } } }`,
    variables: { slug: ids.other.slug, target: ids.dispositif.id },
  },
  {
    title: 'asOf filters by the dates a fact may hold, and filters nothing when absent or null',
    source: `query ($day: Date) { a: whoDoesWhat(asOf: "2014-01-01") { totalCount } b: whoDoesWhat(asOf: "2017-01-01") { totalCount }
      c: whoDoesWhat(asOf: $day) { totalCount } d: whoDoesWhat(asOf: null) { totalCount }
      e: dispositifs(first: 2) { edges { node { involvements(asOf: "2030-01-01") { totalCount } } } } }`,
  },
  {
    title: 'a contract is found by its slug and its official code; an unknown one matches nothing',
    source: `{ a: dispositifs(filter: { contract: "contract/0" }) { totalCount } b: dispositifs(filter: { contract: "CV1" }) { totalCount }
      c: dispositifs(filter: { contract: "nowhere" }) { totalCount edges { cursor } pageInfo { hasNextPage endCursor } }
      themes(contract: "CV1") { label } none: themes(contract: "nowhere") { label } all: themes(contract: null) { label } }`,
  },
  {
    title: 'text is found in any case and accents, and never in an id',
    source: `{ a: dispositifs(filter: { text: "ÉMILE" }) { totalCount } b: dispositifs(filter: { text: "cœur" }) { totalCount }
      c: dispositifs(filter: { text: "${ids.dispositif.id.slice(2, 7)}" }) { totalCount } d: dispositifs(filter: { text: "l'ecole" }) { totalCount } }`,
  },
  {
    title: 'a boolean filter has a condition for true and one for false',
    source: `query ($w: Boolean) { a: dispositifs(filter: { withoutInvolvement: true }) { totalCount }
      b: dispositifs(filter: { withoutInvolvement: $w }) { totalCount } c: dispositifs(filter: { withoutInvolvement: null }) { totalCount } }`,
    variables: { w: false },
  },
  {
    title: 'node and nodes reach entities of any kind, facts and involvements, and answer null for the rest',
    source: `query ($e: ID!, $f: ID!, $i: ID!, $all: [ID!]!) { a: node(id: $e) { id __typename ... on Entity { label } ... on Dispositif { regime } }
      b: node(id: $f) { ... on Fact { relation value subject { label } } ... on Involvement { role } }
      c: node(id: $i) { ... on Fact { relation } ... on Involvement { role holder { ... on Actor { siren } } } }
      d: node(id: "e00000000000000000000") { id } e: node(id: "nonsense") { id }
      nodes(ids: $all) { __typename id ... on Involvement { places { label } } ... on Commune { insee facts(first: 1) { totalCount } } } }`,
    variables: {
      e: ids.dispositif.id,
      f: ids.fact.id,
      i: ids.role.id,
      all: [ids.role.id, ids.commune.id, 'f00000000000000000000', ids.role.id, ids.fact.id, ids.contract.id],
    },
  },
  {
    title: 'an argument with a condition restricts a plain list; a relationship says its place in the list',
    source: `{ whoDoesWhat(first: 5) { edges { node { citations { ord firstLine document { heading } } a: sources(fromLine: 10) { firstLine } sources { firstLine } } } } }`,
  },
  {
    title: 'one thing reached twice is listed once, in the order of its first place',
    source: `{ dispositifs(first: 10) { edges { node { leads { label } cited { segments ord } } } } }`,
  },
  {
    title: 'lists on a thing name those at the ends of its relationships; who asks more of them walks there',
    source: `{ dispositifs(first: 20) { edges { node { ledBy { id label } more: ledBy { label slug __typename ... on Actor { siren } } far: ledBy { aliases } bare: ledBy { __typename } themes { label slug } other: themes { id kind } } } } }`,
  },
  {
    title: 'the same type is opened from a page, a list and a domain call in one operation',
    source: `query ($ids: [ID!]!) { findings(ids: $ids) { remark about { id label ... on Actor { siren } ... on Dispositif { regime } } }
      again: findings(ids: $ids) { about { ... on Dispositif { title contact } } } }`,
    variables: { ids: [ids.actor.id, ids.dispositif.id, ids.other.id, ids.dispositif.id] },
  },
  {
    title: 'a root object without any of its arguments is null, and with one is found',
    source: `query ($siren: String) { a: actor { label } b: actor(siren: $siren) { label } c: actor(slug: "${ids.actor.slug}") { label actorKind } }`,
    variables: { siren: '101' },
  },
  {
    title: 'a selection of nothing but names is answered',
    source: `{ __typename themes { __typename } dispositifs(first: 1) { __typename edges { __typename node { __typename } } pageInfo { __typename } }
      whoDoesWhat(first: 1) { edges { node { __typename holder { __typename } period { __typename } } } } }`,
  },
  {
    title: 'an object made of its parent’s own columns is null when they are',
    source: `{ whoDoesWhat(first: 20) { edges { node { period { start end } p: period { end } contract { label } onBehalfOf { label } } } } }`,
  },
  {
    title: 'values that look like Cypher are values',
    source: `query ($slug: String!, $text: String) { entity(slug: $slug) { id } dispositifs(filter: { text: $text, contract: "x' OR true //" }) { totalCount } }`,
    variables: { slug: "' OR 1=1 //", text: '$value }) RETURN 1 //' },
  },
];
