import { join } from 'node:path';
import { expect, test } from 'vitest';
import { BRUME, CONVENTION, SEEDS, seedsWith } from '../facts/made-up.ts';
import { qfq } from './run.ts';

test('facts in order are said to be so, and status is 0', async () => {
  expect(await qfq(['check', '--seeds', SEEDS])).toEqual({
    status: 0,
    stdout: '',
    stderr: [
      '2 contrats, 115 faits : forme et références en ordre ; preuves non vérifiées (donnez --document)',
    ],
  });
});

test('SEEDS_DIR says which facts, when the command does not', async () => {
  expect((await qfq(['check'], { SEEDS_DIR: SEEDS })).stderr).toEqual([expect.stringContaining('115 faits')]);
});

test('every mistake is a line on standard error, and status is 1', async () => {
  const folder = await seedsWith({
    [`${BRUME}/dispositifs.yaml`]: [['form: FACILITY', 'form: FACILTY']],
    [`${BRUME}/acteurs.yaml`]: '',
  });

  expect(await qfq(['check', '--seeds', folder])).toEqual({
    status: 1,
    stdout: '',
    stderr: [
      expect.stringMatching(/acteurs\.yaml:1:1: fichier inconnu/),
      expect.stringMatching(/dispositifs\.yaml:23:11: .*vouliez-vous dire « FACILITY »/),
      expect.stringMatching(/^2 problèmes : /),
    ],
  });
});

test('with a document, every proof is looked up in the lines it cites', async () => {
  const { status, stderr } = await qfq(['check', '--seeds', SEEDS, '--document', CONVENTION]);

  expect([status, stderr.at(-1)]).toEqual([
    0,
    'val-de-brume-2015 : 104 preuves sur 104 trouvées dans leurs lignes',
  ]);
});

test('a proof that is elsewhere is a line on standard error, and status is 1', async () => {
  const folder = await seedsWith({ [`${BRUME}/involvements.yaml`]: [['lines: 6,', 'lines: 7,']] });

  const { status, stderr } = await qfq(['check', '--seeds', folder, '--document', CONVENTION]);

  expect(status).toBe(1);
  expect(stderr).toContain('val-de-brume-2015 : 103 preuves sur 104 trouvées dans leurs lignes');
  expect(stderr).toContainEqual(
    expect.stringMatching(/involvements\.yaml:19:9: ligne 7 : .* \(trouvé ligne 6\)$/),
  );
});

test('a document that nobody cites, or that is not there, is named', async () => {
  const cited = (file: string) => qfq(['check', '--seeds', SEEDS, '--document', file]);
  const [unknown, absent] = await Promise.all([
    cited(join(SEEDS, 'reference', 'actors.yaml')),
    cited('/nowhere'),
  ]);

  expect([unknown.status, absent.status]).toEqual([1, 1]);
  expect(unknown.stderr.at(-1)).toMatch(
    /actors\.yaml : aucun contrat ne cite un document de cette empreinte/,
  );
  expect(absent.stderr.at(-1)).toBe('/nowhere : ce fichier ne se lit pas.');
});

test('a command that does not exist is refused in French, with the one that was meant', async () => {
  expect(await qfq(['laod'])).toEqual({
    status: 1,
    stdout: '',
    stderr: ['commande inconnue : « laod »', '(vouliez-vous dire « load » ?)', '(qfq --help pour l’aide)'],
  });
});

test('an option that does not exist is refused by the command that has none such', async () => {
  expect(await qfq(['load', '--drop'])).toMatchObject({
    status: 1,
    stderr: expect.arrayContaining(['option inconnue : « --drop »']),
  });
});
