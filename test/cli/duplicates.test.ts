import { expect, test } from 'vitest';
import { BRUME, SEEDS, seedsWith } from '../facts/made-up.ts';
import { qfq } from './run.ts';

const PAIR =
  '0.96\tscheme/maisons-france-services\tval-de-brume-2015/dispositif/services-maison\t« Maisons France Services » / « Maison France Services »';

test('near names that were decided are printed with the reason, and status is 0', async () => {
  expect(await qfq(['duplicates', '--seeds', SEEDS])).toEqual({
    status: 0,
    stdout: `${PAIR}\tdistincts : la maison de Brumeville décline le programme\n`,
    stderr: [
      'reference : 0 paire de noms proches, 0 à décider',
      'lac-noir-2015 : 0 paire de noms proches, 0 à décider',
      'val-de-brume-2015 : 1 paire de noms proches, 0 à décider',
    ],
  });
});

test('near names that nobody decided are to decide, and status is 1', async () => {
  const folder = await seedsWith({
    [`${BRUME}/dispositifs.yaml`]: [
      [
        '    distinctFrom:\n      - object: scheme/maisons-france-services',
        '    refersTo:\n      - object: scheme/maisons-france-services',
      ],
    ],
  });

  const { status, stdout, stderr } = await qfq(['duplicates', '--seeds', folder]);

  expect([status, stdout]).toEqual([1, `${PAIR}\tÀ DÉCIDER\n`]);
  expect(stderr.slice(-2)).toEqual([
    'val-de-brume-2015 : 1 paire de noms proches, 1 à décider',
    '1 paire à décider : fondre les deux entrées, ou écrire « distinctFrom: » avec sa raison en « note: ».',
  ]);
});

test('facts that are wrong are no pairs: every mistake is a line, and status is 1', async () => {
  const folder = await seedsWith({ [`${BRUME}/themes.yaml`]: 'themes: [' });

  const { status, stdout, stderr } = await qfq(['duplicates', '--seeds', folder]);

  expect([status, stdout]).toEqual([1, '']);
  expect(stderr[0]).toMatch(/themes\.yaml:1:\d+: YAML illisible/);
});
