import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { BRUME, CONVENTION, SEEDS, seedsWith, temporaryFolder } from '../facts/made-up.ts';
import { qfq } from './run.ts';

const documents = `${BRUME}/documents.yaml`;

test('a document of which every line is accounted for is said to be so, and status is 0', async () => {
  expect(await qfq(['coverage-of-document', CONVENTION, '--seeds', SEEDS])).toEqual({
    status: 0,
    stdout: '',
    stderr: [
      'val-de-brume-2015/document/convention-2015 : 39 lignes non vides, 33 citées par un fait, 6 listées sans fait, 0 sans explication (100 %)',
    ],
  });
});

test('lines that nobody accounts for are listed, and status is 1', async () => {
  const folder = await seedsWith({
    [documents]: [['      - "4 ## I. EMPLOI"\n', '']],
    [`${BRUME}/milestones.yaml`]: null,
    [`${BRUME}/vigilance-points.yaml`]: null,
  });

  expect(await qfq(['coverage-of-document', CONVENTION, '--seeds', folder])).toEqual({
    status: 1,
    stdout: '',
    stderr: [
      expect.stringMatching(/ 31 citées par un fait, 6 listées sans fait, 2 sans explication \(94,8 %\)$/),
      'à lire : 23, 30',
      `${CONVENTION} : 2 lignes sans explication.`,
    ],
  });
});

test('a reason that does not hold is a line at its document, and status is 1', async () => {
  const folder = await seedsWith({ [documents]: [['39-40 mention', '37-39 mention']] });

  const { status, stderr } = await qfq(['coverage-of-document', CONVENTION, '--seeds', folder]);

  expect(status).toBe(1);
  expect(stderr).toContainEqual(
    expect.stringMatching(
      /documents\.yaml:3:9: « 37-39 mention de l’imprimeur » : la ligne 37 est citée par un fait$/,
    ),
  );
});

test('a document that nobody cites, or that is not there, is named; which document is asked', async () => {
  const other = join(await temporaryFolder(), 'autre.md');
  await writeFile(other, '# AUTRE\n');

  const [unknown, absent, none] = await Promise.all([
    qfq(['coverage-of-document', other, '--seeds', SEEDS]),
    qfq(['coverage-of-document', '/nowhere', '--seeds', SEEDS]),
    qfq(['coverage-of-document']),
  ]);

  expect([unknown.status, absent.status, none.status]).toEqual([1, 1, 1]);
  expect(unknown.stderr).toEqual([
    expect.stringMatching(/autre\.md : aucun contrat ne cite un document de cette empreinte \(\w{12}…\)\.$/),
  ]);
  expect(absent.stderr).toEqual(['/nowhere : ce fichier ne se lit pas.']);
  expect(none.stderr[0]).toBe('il manque « fichier »');
});
