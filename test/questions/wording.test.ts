import { expect, test } from 'vitest';
import { ask } from '../../src/domain/questions/ask.ts';
import { isLimited } from '../../src/domain/questions/printed-verb.ts';
import { sayFact } from '../../src/domain/questions/say.ts';
import { seededGraph } from '../support/seeded.ts';
import { seededScope } from './support.ts';

const graph = seededGraph();

test.each([
  ['La Métropole finance-t-elle le NPRU ?', '« assure une part de son financement »', /finance le/],
  ['Qui finance le NPRU ?', '« assure une part de son financement »', /finance le/],
  ['Que finance la Métropole ?', '« assure une part de son financement »', /finance[^;]* renouvellement/],
  ['Qui finance les adultes-relais ?', '« aide aux postes »', /finance/],
  [
    'Qui est associé aux cellules uniques d’instruction ?',
    '« pourraient être associés »',
    /partenaires [^;]*sont associés/,
  ],
  // A means that compensates is not said to pay for everything.
  ['Que finance l’État ?', 'compense l’abattement', /finance[^;]* l’abattement/],
])('%s : never more than is printed', async (question, printed, stronger) => {
  const { sentence } = ask(question, await seededScope(graph));
  const plain = sentence.replaceAll('\u00a0', ' ').replaceAll('\u202f', ' ');
  expect(plain).toContain(printed);
  expect(plain).not.toMatch(stronger);
});

test('whatever is printed in part is quoted when it is said', async () => {
  const scope = await seededScope(graph);
  const limited = scope.facts.filter((fact) => fact.relation === 'INVOLVES' && isLimited(fact));
  expect(limited.length).toBeGreaterThan(3);
  for (const fact of limited) expect(sayFact(fact, scope)).toContain(`«\u00a0${fact.verb}\u00a0»`);
});

test('what is printed wholly elsewhere is said wholly', async () => {
  const { sentence } = ask('Qui valide la stratégie du contrat de ville ?', await seededScope(graph));
  expect(sentence).toBe(
    'Le comité de pilotage plénier du contrat de ville valide la stratégie du contrat de ville.',
  );
});

test.each([
  ['Qui anime le CPEI ?', /, la DIRECCTE et la Métropole/],
  ['Quelles communes sont associées à la Cité éducative ?', /^3 communes du plateau de Haye sont associées/],
  ['Que fait le Défenseur des droits ?', /^Le Défenseur des droits /],
  ['Que veut dire TFPB ?', /^«\sTFPB\s»\s: «\sTaxe Foncière sur les Propriétés Bâties\s»\.$/],
])('%s : articles, agreement, and a sign for what it stands for', async (question, expected) => {
  expect(ask(question, await seededScope(graph)).sentence).toMatch(expected);
});

test('no name only points at what was named before: « celle signée en 2007 »', async () => {
  const { facts } = await seededScope(graph);
  const named = facts.filter(({ relation, subject }) => relation === 'NAMED' && CALLED.has(subject.kind));
  expect(named.length).toBeGreaterThan(100);
  expect(named.filter(({ value }) => POINTING.test(value ?? '')).map(({ value }) => value)).toEqual([]);
});
/** Things with names; findings and objectives are called by the sentences that say them. */
const CALLED = new Set<string>(['ACTOR', 'DISPOSITIF', 'INSTANCE', 'PUBLIC', 'AREA', 'SITE', 'DOCUMENT']);
const POINTING = /^(?:cell?es?|celui|ceux|ce|cet|cette|ces|sa|ses|leurs?)(?!\p{L})/iu;

test.each([
  ['qui anime le comité dé fêtes', 'Le document ne parle pas de « fêtes ».'],
  ['qui anime le réseau parcour', 'Le document ne le dit pas.'],
  ['qui anime le réseau de référents parcours', 'Le document ne le dit pas.'],
])('%s : a silence is told of what is asked, not of what bears one of its words', async (question, said) => {
  const { sentence } = ask(question, await seededScope(graph));
  expect(sentence.replaceAll('\u00a0', ' ')).toBe(said);
});
