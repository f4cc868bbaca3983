import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { sourceText } from '../../src/facts/check.ts';
import { coverDocument, stretches } from '../../src/facts/document-coverage.ts';
import { readSeeds } from '../../src/facts/load.ts';
import { printProblem } from '../../src/facts/problem.ts';
import { BRUME, CONVENTION, type Edits, seedsWith } from './made-up.ts';

const documents = `${BRUME}/documents.yaml`;
const REASON = '39-40 mention de l’imprimeur';

/** What the facts with these edits reach of the made-up contract, or of another text in its place. */
async function covered(edits: Edits = {}, text?: string) {
  const { units, positions } = await readSeeds(await seedsWith(edits));
  const unit = units.find(({ name }) => BRUME.endsWith(name));
  if (!unit) throw new Error('no made-up contract');
  return coverDocument(unit, sourceText(text ? Buffer.from(text) : await readFile(CONVENTION)), positions);
}

const withReason = (...reasons: string[]): Edits => ({
  [documents]: [[`      - ${REASON}\n`, reasons.map((reason) => `      - ${reason}\n`).join('')]],
});
const refused = async (...reasons: string[]) =>
  (await covered(withReason(REASON, ...reasons)))?.problems.map(printProblem);

test('every line of the made-up contract that is not blank is cited, a heading, or has its reason', async () => {
  expect(await covered()).toEqual({
    document: 'val-de-brume-2015/document/convention-2015',
    cited: 33,
    listed: 6,
    missing: [],
    problems: [],
  });
});

test('a line that loses its fact, its reason or its place in the outline is missing', async () => {
  const edits: Edits = {
    [`${BRUME}/milestones.yaml`]: null,
    [documents]: [
      [`    withoutFacts:\n      - ${REASON}\n`, ''],
      ['      - "27 ## IV. MOYENS"\n', ''],
    ],
  };

  expect(await covered(edits)).toMatchObject({ cited: 32, listed: 3, missing: [27, 30, 39, 40] });
});

test('a heading that a fact cites is cited', async () => {
  const heading: Edits = {
    [`${BRUME}/terms.yaml`]: [['{ lines: 36, quote: C.L.S }', '{ lines: 27, quote: MOYENS }']],
  };

  expect(await covered(heading)).toMatchObject({ cited: 34, listed: 5, missing: [] });
});

test('what another document proves covers no line', async () => {
  const elsewhere: Edits = {
    [`${BRUME}/milestones.yaml`]: [
      ['{ lines: 30, quote: "Le 4', '{ document: document/reglement-maison, lines: 30, quote: "Le 4'],
      ['{ lines: 30, quote: devant', '{ document: document/reglement-maison, lines: 30, quote: devant'],
      ['{ lines: 30, quote: la Ville', '{ document: document/reglement-maison, lines: 30, quote: la Ville'],
    ],
  };

  expect(await covered(elsewhere)).toMatchObject({ cited: 32, missing: [30] });
});

test('a text that no document of the contract is has no coverage', async () => {
  expect(await covered({}, 'AUTRE\n')).toBeUndefined();
});

const at = (reason: string, message: string) => `${documents}:3:9: « ${reason} » : ${message}`;

test('a reason speaks for lines of the document, in order', async () => {
  expect(await refused('40-39 rien', '39-99 rien')).toEqual([
    at('40-39 rien', 'ces lignes ne sont pas dans le document'),
    at('39-99 rien', 'ces lignes ne sont pas dans le document'),
    at('39-99 rien', 'au plus 15 lignes par raison'),
  ]);
});

test('a reason speaks for fifteen lines at most, of one section, that no fact cites', async () => {
  const problems = await refused('23-38 rien', '38 page blanche');

  expect(problems?.slice(0, 3)).toEqual([
    at('23-38 rien', 'au plus 15 lignes par raison'),
    at('23-38 rien', 'à cheval sur deux sections'),
    at('23-38 rien', 'la ligne 23 est citée par un fait'),
  ]);
  expect(problems?.filter((problem) => problem.includes('page blanche'))).toEqual([]);
});

test('numbers in a row are a stretch', () => {
  expect(stretches([3, 5, 6, 7, 9])).toEqual(['3', '5-7', '9']);
  expect(stretches([])).toEqual([]);
});
