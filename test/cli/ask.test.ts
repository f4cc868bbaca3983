import { expect, inject, test } from 'vitest';
import { qfq } from './run.ts';

const { uri, user, password } = inject('seeded');
const ask = (...args: string[]) =>
  qfq(['ask', ...args], { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password });

test('an answer is a sentence and its passages, and status is 0', async () => {
  const { status, stdout } = await ask('Qui préside le Copil plénier ?');
  const [sentence, ...passages] = stdout.trimEnd().split('\n');
  expect(status).toBe(0);
  expect(sentence).toMatch(/Préfet .*Président de la Métropole .*comité de pilotage plénier/);
  expect(passages).toEqual([expect.stringMatching(/l\. 254 : «\s.+\s»$/)]);
});

test('--json is the answer as the API gives it', async () => {
  const { status, stdout } = await ask('--json', 'Qui anime le CPEI ?');
  const answer = JSON.parse(stdout) as { status: string; facts: unknown[]; interpretation: object };
  expect(status).toBe(0);
  expect(answer).toMatchObject({ status: 'ANSWERED', interpretation: { intent: 'WHO_RUN' } });
  expect(answer.facts).toHaveLength(3);
});

test.for<[number, string, RegExp]>([
  [0, 'Qui pilote le POPAC ?', /^Le document n’indique pas de pilote pour le POPAC\s; /],
  [3, 'Qui finance le CPEI ?', /^Le document n’indique pas de financeur .*\nLe document dit, tout près :\n/],
  [
    4,
    'C’est quoi le CLS ?',
    /^«\sCLS\s» peut désigner .*\n.*l\. 94 : .*\n.*l\. 106 : .*\nVous pouvez demander :\n/,
  ],
  [5, 'Who leads the POPAC?', /^Je n’ai pas compris la question\.\nVous pouvez demander :\n(?: {2}.+\n){3}$/],
])('status %i: %s', async ([expected, question, printed]) => {
  const { status, stdout } = await ask(question);
  expect(status).toBe(expected);
  expect(stdout).toMatch(printed);
});
