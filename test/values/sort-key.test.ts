import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PROJECT_ROOT } from '../../src/config.ts';
import { readSeeds } from '../../src/facts/load.ts';
import { searchKey, sortKey } from '../../src/values/sort-key.ts';

const french = new Intl.Collator('fr');
const byKey = (a: string, b: string) => compare(sortKey(a), sortKey(b));
/** As the database compares strings: code unit by code unit. */
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

test('every label and printed name of the seeds stands in the order of French dictionaries', async () => {
  const { units } = await readSeeds(`${PROJECT_ROOT}/seeds`);
  const labels = units.flatMap(({ entities }) => entities.map(({ label }) => label));
  const printed = units.flatMap(({ facts }) => facts.flatMap(({ value }) => value ?? []));
  const names = [...new Set([...labels, ...printed])];

  expect(names.length).toBeGreaterThan(900);
  expect(names.toSorted(byKey)).toEqual(names.toSorted(french.compare));
});

test('so does any French text, and its near namesakes', () => {
  const letters = 'abcdeéèêëiîïoôœuùûüyÿçàâæzABCÉÈÊÀÂÇŒÆZ019²  ’\'-–—.,;:!?…«»()[]/&%°+€"“”';
  const text = fc.string({ unit: fc.constantFrom(...letters), maxLength: 8 });
  const alike = [...'eéèêëE', ...'oôOœ', ..."'’", ...'  ', ...'2²', ...'cçC'];
  const namesake = fc.string({ unit: fc.constantFrom(...alike), maxLength: 3 });
  const agrees = (a: string, b: string) => byKey(a, b) === Math.sign(french.compare(a, b));

  fc.assert(fc.property(text, text, agrees), { seed: 54, numRuns: 10_000 });
  fc.assert(fc.property(namesake, namesake, agrees), { seed: 54, numRuns: 20_000 });
});

test('accents only part what letters leave equal, capitals what accents leave equal', () => {
  expect(['Côté', 'cotes', 'côte', 'Coté', 'coté', 'cote', 'côté'].sort(byKey)).toEqual([
    'cote',
    'coté',
    'Coté',
    'côte',
    'côté',
    'Côté',
    'cotes',
  ]);
});

test('a label stands before the longer ones it begins, whatever its id', () => {
  const keys = [sortKey('Plan local', 'e0'), sortKey('Plan', 'ef'), sortKey('Plan', 'e1')];

  expect(keys.toSorted(compare)).toEqual([keys[2], keys[1], keys[0]]);
});

test('words are searched without accents, capitals or punctuation', () => {
  expect(searchKey('Programme « dites-le nous une fois »')).toBe('programme dites le nous une fois');
  expect(searchKey('L’École du Cœur')).toBe('l ecole du coeur');
});
