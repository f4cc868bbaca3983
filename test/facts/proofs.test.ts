import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkProofs, proves, sourceText } from '../../src/facts/check.ts';
import { readSeeds } from '../../src/facts/load.ts';
import { printProblem } from '../../src/facts/problem.ts';
import { BRUME, CONVENTION, type Edits, seedsWith } from './made-up.ts';

const text = sourceText(
  Buffer.from(
    [
      '<tr><td>- Favoriser l’accès<br/>à  l’emploi</td>',
      "☞ un *poste* de **médiateur**, l'« aide »",
      'moins de < 10 % et > 3 actions',
      'le Pro-',
      'gramme',
    ].join('\n'),
  ),
);
const at = (lines: string, quote: string) => {
  const [firstLine = 0, lastLine = firstLine] = lines.split('-').map(Number);
  return proves(text, { firstLine, lastLine, quote });
};

test('tags, list marks, emphasis and white space are the conversion’s, not the document’s', () => {
  expect(at('1', 'Favoriser l’accès à l’emploi')).toBe(true);
  expect(at('2', "un poste de médiateur, l'« aide »")).toBe(true);
  expect(at('1-2', 'à l’emploi un poste')).toBe(true);
});

test('nothing else is: accents, capitals, apostrophes, hyphens and misprints stay', () => {
  expect(at('1', "Favoriser l'accès à l’emploi")).toBe(false);
  expect(at('1', 'favoriser l’accès')).toBe(false);
  expect(at('2', 'un poste de mediateur')).toBe(false);
  expect(at('4-5', 'le Programme')).toBe(false);
  expect(at('4-5', 'le Pro- gramme')).toBe(true);
});

test('what only looks like a tag is words', () => {
  expect(at('3', 'moins de < 10 % et > 3 actions')).toBe(true);
  expect(at('3', 'moins de 3 actions')).toBe(false);
});

test('a quote of marks alone proves nothing, nor do lines beyond the end', () => {
  expect([at('1', '**'), at('1', '<br/>'), at('9', 'Favoriser')]).toEqual([false, false, false]);
});

test('every proof of the made-up contract is in its lines, each segment of its own', async () => {
  expect(await verdict()).toEqual({ proofs: 104, said: [] });
});

test('a wrong line says where the words are, even split over two', async () => {
  const edits: Edits = {
    [`${BRUME}/involvements.yaml`]: [
      ['lines: 6,', 'lines: 7,'],
      ['lines: 10-11', 'lines: 12'],
      ["préside l'atelier", "présidera l'atelier"],
    ],
  };

  expect((await verdict(edits)).said).toEqual([
    `${BRUME}/involvements.yaml:19:9: ligne 7 : « Les bailleurs soutiennent le Point Emploi aux Tilleuls » n’y est pas (trouvé ligne 6)`,
    `${BRUME}/involvements.yaml:37:9: ligne 12 : « sera pilotée par la Régie de quartier d'ici 2017 » n’y est pas (trouvé lignes 10-11)`,
    `${BRUME}/involvements.yaml:57:9: ligne 16 : « Le Préfet présidera l'atelier santé » n’y est pas (trouvé nulle part)`,
  ]);
});

test('one wrong segment of a proof is enough', async () => {
  const edits: Edits = { [`${BRUME}/instances.yaml`]: [['lines: 14,', 'lines: 15,']] };

  expect((await verdict(edits)).said).toEqual([
    expect.stringContaining('ligne 15 : « Il se réunit deux fois par an » n’y est pas (trouvé ligne 14)'),
  ]);
});

test('a document of another checksum is not what was cited', async () => {
  const edits: Edits = { [`${BRUME}/documents.yaml`]: [['sha256: ', `sha256: ${'f'.repeat(64)} # `]] };

  expect(await verdict(edits)).toEqual({
    proofs: 0,
    said: [
      expect.stringMatching(/documents\.yaml:1:1: aucun document de ce contrat n’a l’empreinte \w{12}…$/),
    ],
  });
});

async function verdict(edits: Edits = {}): Promise<{ proofs: number; said: string[] }> {
  const { units, positions } = await readSeeds(await seedsWith(edits));
  const unit = units.find(({ name }) => BRUME.endsWith(name));
  if (!unit) throw new Error('no made-up contract');
  const { proofs, problems } = checkProofs(unit, sourceText(await readFile(join(CONVENTION))), positions);
  return { proofs, said: problems.map(printProblem) };
}
