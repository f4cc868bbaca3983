import type { EntityKind } from '../values/vocabulary.ts';
import { actor } from './actors/actor.ts';
import { objective } from './aims/objective.ts';
import { priority } from './aims/priority.ts';
import { publicNoun } from './aims/public.ts';
import { vigilancePoint } from './aims/vigilance-point.ts';
import { commitment } from './engagements/commitment.ts';
import { competence } from './engagements/competence.ts';
import { contract } from './engagements/contract.ts';
import { dispositif } from './engagements/dispositif.ts';
import { document } from './engagements/document.ts';
import { funding } from './engagements/funding.ts';
import { instance } from './engagements/instance.ts';
import { milestone } from './engagements/milestone.ts';
import { nationalScheme } from './engagements/national-scheme.ts';
import { row } from './engagements/row.ts';
import { theme } from './engagements/theme.ts';
import { criterion } from './evaluation/criterion.ts';
import { figure } from './evaluation/figure.ts';
import { finding } from './evaluation/finding.ts';
import { indicator } from './evaluation/indicator.ts';
import type { Noun } from './noun.ts';
import { area } from './territory/area.ts';
import { commune } from './territory/commune.ts';
import { departement } from './territory/departement.ts';
import { epci } from './territory/epci.ts';
import { qpv } from './territory/qpv.ts';
import { site } from './territory/site.ts';
import { discrepancy } from './wording/discrepancy.ts';
import { term } from './wording/term.ts';

/** Every kind of thing, in the order in which its files are read and written: documents first, facts cite them. */
export const NOUNS: readonly Noun[] = [
  document,
  contract,
  epci,
  departement,
  commune,
  qpv,
  area,
  site,
  actor,
  theme,
  row,
  priority,
  objective,
  publicNoun,
  nationalScheme,
  dispositif,
  instance,
  competence,
  commitment,
  milestone,
  funding,
  vigilancePoint,
  figure,
  indicator,
  finding,
  criterion,
  term,
  discrepancy,
];

const BY_KIND = new Map(NOUNS.map((noun) => [noun.kind, noun]));

export function nounOf(kind: EntityKind): Noun {
  const found = BY_KIND.get(kind);
  if (!found) throw new Error(`no noun of kind ${kind}`);
  return found;
}
