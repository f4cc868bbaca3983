import { expect, test } from 'vitest';
import { fold, nearest, oneOf, slugify } from '../../src/values/text.ts';

test('folding spells ligatures, drops accents, opens apostrophes and hyphens', () => {
  expect(fold('  L’Œuvre  de Saint‑Étienne–Nord ')).toBe('l oeuvre de saint etienne nord');
});

test('C.L.S (sécurité) and CLS (santé) differ by their dots', () => {
  expect(fold('C.L.S')).toBe('c.l.s');
  expect(fold('CLS')).toBe('cls');
});

test('a slug is readable and made of ASCII', () => {
  expect(slugify('Cœur de Ville – l’Été !')).toBe('coeur-de-ville-l-ete');
});

test('what was meant is the nearest, in any case and accents', () => {
  expect(nearest('actor/regi', ['actor/region', 'actor/regie'])).toBe('actor/regie');
  expect(nearest('Mission', ['mission-locale', 'MISSION'])).toBe('MISSION');
});

test('nothing was meant when nothing is near: a third of the word, four letters at most', () => {
  expect(nearest('abc', ['xyz', 'ab'])).toBe('ab');
  expect(nearest('actor', ['theme', 'dispositif'])).toBeUndefined();
  expect(nearest('dispositif/ferme-urbaine', ['dispositif/jardin-partage'])).toBeUndefined();
  expect(nearest('anything', [])).toBeUndefined();
});

test('lists are said in French', () => {
  expect([oneOf([]), oneOf(['a']), oneOf(['a', 'b', 'c'])]).toEqual(['', 'a', 'a, b ou c']);
});
