import { rule as actionSheetAnnounced } from './action-sheet-announced.graph.ts';
import { rule as activeButNotSignatory } from './active-but-not-signatory.graph.ts';
import { rule as agreementExpired } from './agreement-expired.graph.ts';
import { rule as agreementWithoutDate } from './agreement-without-date.graph.ts';
import { rule as commitmentWithoutDeadline } from './commitment-without-deadline.graph.ts';
import { rule as dispositifWithoutFunder } from './dispositif-without-funder.graph.ts';
import { rule as dispositifWithoutLead } from './dispositif-without-lead.graph.ts';
import { rule as dispositifWithoutObjective } from './dispositif-without-objective.graph.ts';
import { rule as dispositifWithoutOperator } from './dispositif-without-operator.graph.ts';
import { rule as dispositifWithoutPlace } from './dispositif-without-place.graph.ts';
import { rule as dispositifWithoutRegime } from './dispositif-without-regime.graph.ts';
import { rule as documentWithoutDate } from './document-without-date.graph.ts';
import { rule as fundingWithoutAmount } from './funding-without-amount.graph.ts';
import { rule as groupWithoutMembers } from './group-without-members.graph.ts';
import { rule as instanceWithoutChair } from './instance-without-chair.graph.ts';
import { rule as instanceWithoutFrequency } from './instance-without-frequency.graph.ts';
import { rule as instanceWithoutMembers } from './instance-without-members.graph.ts';
import { rule as objectiveWithoutDispositif } from './objective-without-dispositif.graph.ts';
import { rule as objectiveWithoutIndicator } from './objective-without-indicator.graph.ts';
import { rule as priorityWithoutObjective } from './priority-without-objective.graph.ts';
import { rule as qpvWithoutAgreement } from './qpv-without-agreement.graph.ts';
import { rule as qpvWithoutCode } from './qpv-without-code.graph.ts';
import { rule as qpvWithoutDispositif } from './qpv-without-dispositif.graph.ts';
import { rule as qpvWithoutInstance } from './qpv-without-instance.graph.ts';
import type { GapRule } from './rule.ts';
import { rule as signatoryWithoutContact } from './signatory-without-contact.graph.ts';
import { rule as signatoryWithoutInvolvement } from './signatory-without-involvement.graph.ts';
import { rule as statedAbsence } from './stated-absence.graph.ts';
import { rule as termUndefined } from './term-undefined.graph.ts';
import { rule as themeWithoutVigilance } from './theme-without-vigilance.graph.ts';
import { rule as vigilanceWithoutAnswer } from './vigilance-without-answer.graph.ts';

/** Every rule, in the order of the kinds. */
export const GAP_RULES: readonly GapRule[] = [
  dispositifWithoutLead,
  dispositifWithoutOperator,
  dispositifWithoutFunder,
  dispositifWithoutPlace,
  dispositifWithoutRegime,
  dispositifWithoutObjective,
  objectiveWithoutDispositif,
  objectiveWithoutIndicator,
  priorityWithoutObjective,
  themeWithoutVigilance,
  vigilanceWithoutAnswer,
  qpvWithoutInstance,
  qpvWithoutAgreement,
  qpvWithoutDispositif,
  qpvWithoutCode,
  instanceWithoutChair,
  instanceWithoutMembers,
  instanceWithoutFrequency,
  groupWithoutMembers,
  signatoryWithoutInvolvement,
  signatoryWithoutContact,
  activeButNotSignatory,
  commitmentWithoutDeadline,
  agreementWithoutDate,
  agreementExpired,
  documentWithoutDate,
  actionSheetAnnounced,
  termUndefined,
  fundingWithoutAmount,
  statedAbsence,
];
