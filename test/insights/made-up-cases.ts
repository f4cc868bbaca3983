import type { Case } from './gap-cases.ts';

/** Kinds of which the committed contract has no case, or nothing but cases: the made-up one has the other. */
export const CASES: readonly Case[] = [
  ['OBJECTIVE_WITHOUT_INDICATOR', 'objective/emploi-des-jeunes', 'objective/accueil'],
  ['PRIORITY_WITHOUT_OBJECTIVE', 'priority/jeunes-femmes', 'priority/jeunes-meres'],
  ['VIGILANCE_WITHOUT_ANSWER', 'vigilance-point/affluence', 'vigilance-point/horaires'],
  ['QPV_WITHOUT_CODE', 'qpv/val-de-brume-le-port', 'qpv/val-de-brume-les-tilleuls'],
  ['DOCUMENT_WITHOUT_DATE', 'document/note', 'document/convention-2015'],
];
