import { idOf } from '../../src/values/identity.ts';

export type Operation = { question: string; source: string; variables?: Record<string, unknown> };

const id = (slug: string) => idOf('entity', slug);
const own = (path: string) => `grand-nancy-2015/${path}`;

const PROOF = 'citations { document { label } section firstLine lastLine quote }';
const ROLE = `role roleLabel printedVerb status polarity placeScope ${PROOF}`;

/** What everyone asks, as clients write it: laws about what an operation costs are kept on these. */
export const OPERATIONS: readonly Operation[] = [
  {
    question: 'Who steers, sets up and runs the POPAC, with whom, and where is it written?',
    source: `query WhoSteers($slug: String!) {
      dispositif(slug: $slug) {
        label leadStatus leads { label }
        involvements(first: 50) { totalCount edges { node { holder { label slug } onBehalfOf { label } ${ROLE} } } }
      }
    }`,
    variables: { slug: own('dispositif/popac') },
  },
  {
    question:
      'What does Union et Solidarité steer, run, fund and promise, in its own name and through a group?',
    source: `query Actor($slug: String!, $families: [RoleFamily!]) {
      actor(slug: $slug) {
        label siren actorKind memberOf { label } signatures { capacity status }
        involvements(filter: { families: $families }) { edges { node { target { kind label } ${ROLE} } } }
        viaGroup { edges { node { holder { label } target { label } role } } }
        viaServices { totalCount }
      }
    }`,
    variables: {
      slug: 'actor/union-et-solidarite-54',
      families: ['STEERING', 'RUNNING', 'FUNDING', 'COMMITTING'],
    },
  },
  {
    question: 'What happens in Haussonville, by name, around it and contract-wide?',
    source: `query Quarter($slug: String!) {
      qpv(slug: $slug) {
        label code2015 communes { label } areas { label }
        dispositifsNamed { label themes { label } } dispositifsInArea { label } dispositifsInCommune { label }
        dispositifsContractWide { label }
        involvements { totalCount edges { node { holder { label } target { label } themes { label } ${ROLE} } } }
      }
    }`,
    variables: { slug: 'qpv/grand-nancy-haussonville-les-nations' },
  },
  {
    question: 'Which dispositifs have no stated lead, or no place?',
    source: `query Gaps($contract: String) {
      withoutLead: dispositifs(filter: { contract: $contract, leadStatus: [NOT_STATED, RUN_ONLY] }, first: 10) {
        totalCount edges { node { label leadStatus occurrences { row { firstLine } } } } pageInfo { endCursor }
      }
      withoutPlace: dispositifs(filter: { contract: $contract, placeScope: [NOT_STATED] }, last: 5) { edges { node { label } } }
    }`,
    variables: { contract: 'grand-nancy-2015' },
  },
  {
    question: 'Who sits in the plenary Copil, who chairs it, how often does it meet, what feeds it?',
    source: `query Instance($slug: String!) {
      instance(slug: $slug) {
        label frequency level chairs { label } members { seats holder { label } ${ROLE} }
        governs { kind label } feeds { label } fedBy { label } replaces { label } parts { label }
      }
    }`,
    variables: { slug: own('instance/copil-plenier') },
  },
  {
    question: 'Which signatories do nothing in their own name?',
    source: `query Silent($contract: String) {
      actors(filter: { contract: $contract, signatory: true, hasInvolvement: false }, first: 50) {
        totalCount edges { node { label actorKind signatures { printedName capacity ${PROOF} } } }
      }
    }`,
    variables: { contract: 'grand-nancy-2015' },
  },
  {
    question: 'Which dispositifs serve several themes?',
    source: `query Shared($contract: String) {
      dispositifs(filter: { contract: $contract, listedMoreThanOnce: true }) {
        edges { node { label themes { label parent { label } } occurrences { themes { label } ${PROOF} } sameRow { label } } }
      }
    }`,
    variables: { contract: 'grand-nancy-2015' },
  },
  {
    question: 'Every dispositif of « cadre de vie », with what is said of who leads it?',
    source: `query Theme($theme: ID!) {
      dispositifs(filter: { theme: $theme }, first: 100) { totalCount edges { cursor node { label form regime leadStatus leads { label } } } }
    }`,
    variables: { theme: id(own('theme/cadre-de-vie')) },
  },
  {
    question: 'Everything as one flat, filtered table?',
    source: `query Table($filter: FactFilter, $asOf: Date, $after: String) {
      facts(filter: $filter, asOf: $asOf, first: 100, after: $after) {
        totalCount pageInfo { hasNextPage endCursor }
        edges { node {
          subject { kind label } relation object { kind label ... on Dispositif { regime } ... on Commune { insee } } value
          places { label } placeScope themes { label } period { from { printed from to } to { printed } }
          qualifiers { name value } status polarity closure basis rule ${PROOF}
        } }
      }
    }`,
    variables: { filter: { contract: 'grand-nancy-2015', basis: ['STATED', 'LISTED'] }, asOf: '2019-11-15' },
  },
  {
    question: 'Who does what on the Plateau de Haye, by name?',
    source: `query Place($place: ID!) {
      whoDoesWhat(filter: { place: $place }) { totalCount edges { node { holder { label } target { label } ${ROLE} } } }
    }`,
    variables: { place: id(own('area/plateau-de-haye')) },
  },
  {
    question: 'What does the State do, in its own name, through its services and its groups?',
    source: `query Holder($holder: ID!, $families: [RoleFamily!]) {
      whoDoesWhat(filter: { holder: $holder, includeViaGroup: true, includeServices: true, families: $families }) {
        totalCount edges { node { holder { label ... on Actor { serviceOf { label } } } target { kind label } ${ROLE} } }
      }
    }`,
    variables: { holder: id('actor/etat'), families: ['STEERING', 'RUNNING'] },
  },
  {
    question: 'What is said between two lines of the protocol?',
    source: `query Lines($lines: LineRange!) {
      facts(filter: { citedBetweenLines: $lines }, first: 50) { edges { node { subject { label } relation printedVerb object { label } value ${PROOF} } } }
    }`,
    variables: { lines: { document: id(own('document/protocole-2019')), first: 380, last: 400 } },
  },
];
