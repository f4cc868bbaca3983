import { expect, inject, test } from 'vitest';
import { qfq } from './run.ts';

const { uri, user, password } = inject('seeded');
const ask = (...args: string[]) => qfq(args, { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password });

test('qfq who: the roles on a dispositif with their proofs; a name of several things is status 4', async () => {
  const popac = await ask('who', 'POPAC');
  expect(popac.status).toBe(0);
  expect(popac.stdout).toContain('Agence nationale de l’habitat promeut\n    l. 391 : « promu par');
  expect(popac.stdout).toContain('SAPL Grand Nancy habitat est opérateur de (annoncé)');

  const homonyms = await ask('who', 'CLS', '--json');
  expect(homonyms.status).toBe(4);
  expect(JSON.parse(homonyms.stdout).things.length).toBeGreaterThan(1);
});

test('qfq coverage: a table on standard output, the caption and the silence on the other', async () => {
  const { status, stdout, stderr } = await ask(
    'coverage',
    '--rows',
    'instance-kind',
    '--columns',
    'role-family',
  );
  const lines = stdout.trimEnd().split('\n');
  expect(status).toBe(0);
  expect(lines[0]).toBe(
    '\tPilotage\tAnimation et mise en œuvre\tLancement\tDécision\tCompte rendu et avis\tFinancement\tEngagement\tParticipation\tBénéfice\tAutres rôles\tTotal\tNon renseignés',
  );
  expect(lines).toHaveLength(8);
  expect(lines[1]?.split('\t')[6]).toBe('n.r.');
  expect(stderr.at(-1)).toMatch(/^\d+ cases sur 50 non renseignées\.$/);
});

test('qfq gaps: each gap of a kind, as the API gives it', async () => {
  const { status, stdout } = await ask('gaps', '--kind', 'DOCUMENT_WITHOUT_DATE', '--json');
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toEqual([expect.objectContaining({ absence: 'EMPTY' })]);
});
