import { expect, test } from 'vitest';
import { GAP_KINDS } from '../../src/domain/insights/gap.ts';
import { seededGraph } from '../support/seeded.ts';
import { type Case, gapsOf } from './gap-cases.ts';
import { CASES as MADE_UP } from './made-up-cases.ts';

const graph = seededGraph();
const CONTRACT = 'grand-nancy-2015';

const CASES: readonly Case[] = [
  ['DISPOSITIF_WITHOUT_LEAD', 'dispositif/popac', 'dispositif/conventions-tfpb'],
  ['DISPOSITIF_WITHOUT_OPERATOR', 'dispositif/popac', 'dispositif/etude-coproprietes'],
  ['DISPOSITIF_WITHOUT_FUNDER', 'dispositif/popac', 'dispositif/dre'],
  ['DISPOSITIF_WITHOUT_PLACE', 'dispositif/savoir', 'dispositif/dre'],
  ['DISPOSITIF_WITHOUT_REGIME', 'dispositif/popac', 'dispositif/tarification-solidaire'],
  ['DISPOSITIF_WITHOUT_OBJECTIVE', 'dispositif/contrats-lutte-violences', 'dispositif/clas'],
  ['OBJECTIVE_WITHOUT_DISPOSITIF', 'objective/acces-droits-numerique', 'objective/soutien-parentalite'],
  ['THEME_WITHOUT_VIGILANCE', 'theme/cadre-de-vie', 'theme/mobilites'],
  ['QPV_WITHOUT_INSTANCE', 'qpv/grand-nancy-mouzimpre', 'qpv/grand-nancy-les-provinces'],
  ['QPV_WITHOUT_AGREEMENT', 'qpv/grand-nancy-coeur-de-ville', 'qpv/grand-nancy-la-californie'],
  ['QPV_WITHOUT_DISPOSITIF', 'qpv/grand-nancy-coeur-de-ville', 'qpv/grand-nancy-les-provinces'],
  ['INSTANCE_WITHOUT_CHAIR', 'instance/cpei', 'instance/copil'],
  ['INSTANCE_WITHOUT_MEMBERS', 'instance/cellule-prefectorale', 'instance/cpei'],
  ['INSTANCE_WITHOUT_FREQUENCY', 'instance/cpei', 'instance/copil-plenier'],
  ['GROUP_WITHOUT_MEMBERS', 'actor/vingt-sept-entreprises', 'actor/vingt-communes'],
  ['SIGNATORY_WITHOUT_INVOLVEMENT', 'actor/batigere', 'actor/caf-54'],
  ['SIGNATORY_WITHOUT_CONTACT', 'actor/batigere', 'actor/anah'],
  ['ACTIVE_BUT_NOT_SIGNATORY', 'actor/anah', 'actor/caf-54'],
  ['COMMITMENT_WITHOUT_DEADLINE', 'commitment/dites-le-nous-une-fois', 'commitment/referent-technique'],
  ['AGREEMENT_WITHOUT_DATE', 'dispositif/charte-relogement', 'dispositif/conventions-tfpb'],
  ['AGREEMENT_EXPIRED', 'dispositif/cls-1', 'dispositif/contrat-local-de-securite'],
  ['ACTION_SHEET_ANNOUNCED', 'dispositif/fiches-actions', 'dispositif/cite-educative'],
  ['TERM_UNDEFINED', 'term/3f', 'term/cls'],
  ['FUNDING_WITHOUT_AMOUNT', 'funding/equipe-projet', 'funding/abattement-tfpb-30'],
  ['STATED_ABSENCE', 'dispositif/npru', 'dispositif/fiches-actions'],
];

test('every kind of gap has a true and a false case', () => {
  expect([...CASES, ...MADE_UP].map(([kind]) => kind).toSorted()).toEqual([...GAP_KINDS].toSorted());
});

test.for(CASES)('%s: %s lacks it, %s does not', async ([kind, lacks, has]) => {
  const { about, all } = await gapsOf(graph, CONTRACT, kind);

  expect(about(lacks)).not.toEqual([]);
  expect(about(has)).toEqual([]);
  for (const { explanation, citations } of all) {
    expect(explanation).toMatch(/^[A-ZÀ-Ý].*[.]$/);
    expect(citations, explanation).not.toEqual([]);
  }
});

test('how we know is told apart: an empty cell, no column, an announcement, a statement, silence', async () => {
  const absences = async (kind: Case[0]) => {
    const { all } = await gapsOf(graph, CONTRACT, kind);
    return [...new Set(all.map(({ absence }) => absence))].toSorted();
  };
  expect(await absences('OBJECTIVE_WITHOUT_INDICATOR')).toEqual(['ANNOUNCED', 'EMPTY', 'NO_COLUMN']);
  expect(await absences('THEME_WITHOUT_VIGILANCE')).toEqual(['EMPTY', 'NO_COLUMN', 'SILENT']);
  expect(await absences('STATED_ABSENCE')).toEqual(['STATED']);
  expect(await absences('ACTION_SHEET_ANNOUNCED')).toEqual(['ANNOUNCED']);
  expect(await absences('DISPOSITIF_WITHOUT_LEAD')).toEqual(['SILENT']);
});

test('a term that is over on the day makes an expired agreement, and a planned role fills no gap', async () => {
  const expired = await gapsOf(graph, CONTRACT, 'AGREEMENT_EXPIRED', '2026-06-30');
  expect(expired.about('dispositif/convention-cadre-gup')[0]?.explanation).toContain('2025-12-31');

  const { about } = await gapsOf(graph, CONTRACT, 'DISPOSITIF_WITHOUT_OPERATOR');
  expect(about('dispositif/popac')[0]?.explanation).toContain('C’est seulement annoncé');
});
