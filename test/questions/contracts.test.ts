import { beforeAll, expect, test } from 'vitest';
import { ask } from '../../src/domain/questions/ask.ts';
import type { Scope } from '../../src/domain/questions/scope.ts';
import { load, ownGraph } from '../facts/store.ts';
import { run } from '../support/seeded.ts';
import { cells, judge, leaks, mutations } from './grid.ts';
import { scopeNamed, shortSlug } from './support.ts';

const graph = ownGraph();
let brume: Scope;
beforeAll(async () => {
  await load(graph());
  brume = await scopeNamed(graph(), 'val-de-brume-2015');
});

test.each([
  ['Qui pilote le Point Emploi ?', 'ANSWERED', ['actor/etat', 'actor/mission-locale']],
  ['Qui porte le jardin partagé ?', 'ANSWERED', ['actor/ddcs']],
  ['Qui préside le comité de pilotage ?', 'ANSWERED', ['actor/prefet']],
  ['Qui pilote la ferme urbaine ?', 'PARTLY_ANSWERED', ['actor/regie']],
  ['Qu’anime la Mission Locale ?', 'ANSWERED', ['dispositif/cafe-des-parents']],
  ['Qui finance le jardin partagé ?', 'NOT_STATED', []],
  ['Qui pilote le POPAC ?', 'NOT_STATED', []],
  ['À quoi sert la maison des services ?', 'ANSWERED', ['objective/accueil']],
  ['À quoi sert le jardin partagé ?', 'NOT_STATED', []],
  [
    'Qui pilote le Point Emploi que les bailleurs soutiennent ?',
    'ANSWERED',
    ['actor/etat', 'actor/mission-locale'],
  ],
  ['Qui pilote le Point Emploi que la Région soutient ?', 'NOT_STATED', []],
  ['La ferme urbaine existe-t-elle déjà ?', 'PARTLY_ANSWERED', ['actor/regie']],
  ['Tous les bailleurs soutiennent-ils le Point Emploi ?', 'PARTLY_ANSWERED', ['actor/bailleurs']],
  ['Tous les bailleurs financent-ils le Point Emploi ?', 'NOT_STATED', []],
  ['Est-il conseillé d’accueillir plus tôt ?', 'ANSWERED', []],
])('another contract answers by its own facts: %s %s', (question, status, entities) => {
  const answer = ask(question, brume);
  expect([answer.status, answer.entities.map(({ slug }) => shortSlug(slug)).sort()]).toEqual([
    status,
    entities,
  ]);
});

test('every thing of another contract × every question: nothing is invented', () => {
  const asked = cells(brume).map((cell) => ({ cell, answer: ask(cell.question, brume) }));
  expect(asked.length).toBeGreaterThan(50);
  const invented = asked.filter(({ cell, answer }) => judge(cell, answer, brume) === 'invented');
  expect(invented.map(({ cell }) => cell.question)).toEqual([]);
  const leaked = asked
    .filter(({ answer: { status } }) => status === 'ANSWERED' || status === 'PARTLY_ANSWERED')
    .flatMap(({ cell, answer }) => mutations(cell.question, answer, brume))
    .filter(({ question }) => leaks(question, brume));
  expect(leaked).toEqual([]);
});

test('of several contracts the question must say which, and nothing of the others answers', async () => {
  const text =
    'query ($contract: String) { ask(question: "Qui pilote le Point Emploi ?", contract: $contract) { status } }';
  const { errors } = await run(graph(), text);
  expect(errors?.[0]?.extensions.code).toBe('CONTRACT_REQUIRED');
  const statusOf = async (contract: string) => (await run(graph(), text, { contract })).data;
  expect(await statusOf('val-de-brume-2015')).toEqual({ ask: { status: 'ANSWERED' } });
  expect(await statusOf('lac-noir-2015')).toEqual({ ask: { status: 'NOT_STATED' } });
});
