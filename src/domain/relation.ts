import { isContractCode } from '../values/official-code.ts';
import {
  ABSENCE_KINDS,
  ENTITY_KINDS,
  ENUMERATED,
  type EntityKind,
  FULFILMENTS,
  REGIMES,
} from '../values/vocabulary.ts';

/**
 * What a fact may say of its subject, apart from who-does-what: its name in the facts files (`key`), what stands
 * on the other side, and whether the loader projects it as a typed relationship for traversal.
 */
export type RelationShape = {
  /** Key under the subject's entry in the facts files. */
  readonly key: string;
  /** Kinds of thing on the other side; absent when the other side is a literal or nothing. */
  readonly object?: readonly EntityKind[];
  /** Whether the fact carries a literal, as printed. */
  readonly value?: boolean;
  /** The vocabulary that the literal belongs to. */
  readonly values?: readonly string[];
  /** The official code that the literal is. */
  readonly code?: { valid(value: string): boolean; readonly expected: string };
  /** Qualifiers without which it says nothing, each one of a vocabulary. */
  readonly qualifiers?: Readonly<Record<string, readonly string[]>>;
  /** Whether it says how complete a list is: its `closure` is what it says. */
  readonly closed?: boolean;
  /** Whether it lives in time: its `period` is what it says. */
  readonly dated?: boolean;
  /** How the document knows it, unless the fact says otherwise. */
  readonly basis?: 'LISTED' | 'REFERENCE' | 'INFERRED';
};

const TERRITORIES = ['QPV', 'COMMUNE', 'EPCI', 'DEPARTEMENT', 'AREA', 'SITE'] as const;
const MOBILISED = ['DISPOSITIF', 'INSTANCE', 'CONTRACT', 'DOCUMENT', 'NATIONAL_SCHEME'] as const;
const ANYTHING = ENTITY_KINDS;

/** In the order in which an entity's page tells them: the rank sorts facts of one subject. */
export const RELATIONS = {
  NAMED: { key: 'names', value: true },
  EXPANDED: { key: 'expansions', value: true },
  DENOTES: { key: 'denotes', object: ANYTHING },
  IDENTIFIED_AS: { key: 'identifiedAs', value: true, basis: 'REFERENCE' },
  OFFICIAL_CODE: {
    key: 'officialCode',
    value: true,
    basis: 'REFERENCE',
    code: { valid: isContractCode, expected: 'un code de contrat, CV169 ou CN05401M' },
  },
  DATED: { key: 'dated', dated: true },
  TERM: { key: 'term', dated: true },
  AMENDS: { key: 'amends', object: ['CONTRACT', 'DOCUMENT'] },
  COVERS: { key: 'covers', object: TERRITORIES },
  IN_EPCI: { key: 'epci', object: ['EPCI'] },
  IN_COMMUNE: { key: 'communes', object: ['COMMUNE'] },
  CONTAINS: { key: 'contains', object: TERRITORIES },
  OVERLAPS: { key: 'overlaps', object: TERRITORIES },
  SERVICE_OF: { key: 'serviceOf', object: ['ACTOR'] },
  AUTHORITY_OF: { key: 'authorityOf', object: ['COMMUNE', 'EPCI', 'DEPARTEMENT'] },
  MEMBER_OF: { key: 'memberOf', object: ['ACTOR'] },
  GROUP_SIZE: { key: 'size', value: true },
  PART_OF: {
    key: 'partOf',
    object: [
      'DISPOSITIF',
      'INSTANCE',
      'THEME',
      'COMPETENCE',
      'CONTRACT',
      'OBJECTIVE',
      'PRIORITY',
      'PUBLIC',
      'FUNDING',
      'NATIONAL_SCHEME',
    ],
  },
  DECLINES: { key: 'declines', object: ['NATIONAL_SCHEME', 'DISPOSITIF'] },
  FOLLOWS: { key: 'follows', object: [...MOBILISED, 'ACTOR'] },
  RESTS_ON: { key: 'restsOn', object: MOBILISED },
  ANNEXED_TO: { key: 'annexedTo', object: MOBILISED },
  REGIME: { key: 'regime', value: true, values: REGIMES },
  UNDER_THEME: { key: 'themes', object: ['THEME'] },
  REFERS_TO: { key: 'refersTo', object: ['DOCUMENT', 'DISPOSITIF', 'NATIONAL_SCHEME', 'CONTRACT'] },
  LISTED_IN: { key: 'listedIn', object: ['ROW'], basis: 'LISTED' },
  TARGETS: { key: 'targets', object: ['PUBLIC'] },
  SERVES: { key: 'serves', object: ['OBJECTIVE', 'PRIORITY'] },
  CONCERNS: { key: 'concerns', object: ANYTHING },
  MEASURES: { key: 'measures', object: ANYTHING },
  COUNTED: { key: 'counts', object: ANYTHING, value: true },
  HAPPENED: { key: 'happened', object: ANYTHING, dated: true },
  AT_INSTANCE: { key: 'atInstance', object: ['INSTANCE'] },
  DONE_BY: { key: 'doneBy', object: ['ACTOR', 'INSTANCE'] },
  ANSWERED_BY: { key: 'answeredBy', object: ['ACTOR', 'INSTANCE'] },
  FULFILLED: { key: 'fulfilment', value: true, values: FULFILMENTS },
  FUNDED_BY: { key: 'fundedBy', object: ['ACTOR'] },
  GRANTED_TO: { key: 'grantedTo', object: ['ACTOR', 'COMMUNE', 'PUBLIC', 'DISPOSITIF', 'INSTANCE'] },
  PAYS_FOR: { key: 'paysFor', object: ANYTHING },
  AMOUNT: { key: 'amount', value: true },
  ELIGIBLE: { key: 'eligible' },
  VALUED_ACTION: { key: 'valuedActions', value: true },
  DEPLOYED: { key: 'deployed' },
  MEETS: { key: 'frequency', value: true },
  GOVERNS: { key: 'governs', object: MOBILISED },
  FEEDS: { key: 'feeds', object: ['INSTANCE'] },
  REPLACES: { key: 'replaces', object: ['INSTANCE', 'DISPOSITIF'] },
  READING: { key: 'readings', value: true },
  ENUMERATES: { key: 'enumerates', value: true, closed: true, qualifiers: { of: ENUMERATED } },
  DESCRIBED: { key: 'described', value: true },
  DISTINCT_FROM: { key: 'distinctFrom', object: ANYTHING, basis: 'INFERRED' },
  LACKS: {
    key: 'lacks',
    value: true,
    qualifiers: { absence: ABSENCE_KINDS.filter((kind) => kind !== 'SILENT') },
  },
} as const satisfies Record<string, RelationShape>;

export type RelationName = keyof typeof RELATIONS;
/** Every relation a fact may carry: those above, and the two that have files of their own. */
export type FactRelation = RelationName | 'INVOLVES' | 'SIGNATURE';
export const RELATION_NAMES = Object.keys(RELATIONS) as readonly RelationName[];
export const FACT_RELATIONS: readonly FactRelation[] = [...RELATION_NAMES, 'INVOLVES', 'SIGNATURE'];

export const relationShape = (name: RelationName): RelationShape => RELATIONS[name];
