/** Kinds of territories that the State lists under a code of its own: one vocabulary for every subgraph that keys by it. */
export const OFFICIAL_KINDS = {
  COMMUNE: { description: 'A municipality; its code is that of the Insee.' },
  EPCI: { description: 'An inter-municipal body with its own taxes; its code is its SIREN.' },
  DEPARTEMENT: { description: 'One of the hundred or so departments; its code is that of the Insee.' },
  REGION: { description: 'One of the regions; its code is that of the Insee.' },
  QPV: { description: 'A priority quarter: QP… in the list of 2015, QN… in that of 2024.' },
} as const;
export type Kind = keyof typeof OFFICIAL_KINDS;

export const OFFICIAL_KIND_MEANING = 'Sorts of territories that the State lists under codes.';

/** What several subgraphs say of the type that they share: said once, for composition keeps one text. */
export const OFFICIAL_TERRITORY = {
  type: 'A territory as official lists have it, all over France, whether or not a contract speaks of it. What contracts say of it is under `entity`.',
  kind: 'Which list it is in.',
  code: 'Its official code: 54395, 245400676, QP054001.',
} as const;
