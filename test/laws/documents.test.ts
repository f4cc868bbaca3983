import { expect, test } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { readSeeds } from '../../src/facts/load.ts';

const LONGEST = 60;
const USUAL = 15;

const { units } = await readSeeds(readConfig({}).seedsDir);
const quotes = units.flatMap(({ facts }) =>
  facts.flatMap(({ key, citations }) =>
    citations.flatMap(({ segments }) =>
      segments.map(({ quote }) => ({ key, quote, words: quote.split(/\s+/).length })),
    ),
  ),
);

test('a quote proves a fact and no more: none is long enough to stand for the text', () => {
  const long = quotes.filter(({ words }) => words > LONGEST);
  expect(
    long.map(
      ({ key, quote, words }) =>
        `${key} quotes ${words} words (« ${quote.slice(0, 60)}… »): cut to what proves it`,
    ),
  ).toEqual([]);
});

test('most quotes are a few words', () => {
  const sizes = quotes.map(({ words }) => words).toSorted((a, b) => a - b);
  expect(sizes.length).toBeGreaterThan(500);
  expect(sizes[sizes.length >> 1], 'the median length of a quote, in words').toBeLessThan(USUAL);
});
