import { expect, test } from 'vitest';
import { graphql } from '../support/generated/index.ts';
import { client, seededGraph } from '../support/seeded.ts';

const ask = client(seededGraph());

const Words = graphql(`
  query Words {
    cls: terms(text: "cls") { printed expansion homonyms { printed expansion } denotes { label } }
    all: terms { printed defined expansions { value citations { firstLine } } facts(first: 40) { edges { node { citations { firstLine } } } } }
    discrepancies { discrepancyKind explanation chosen readings { value } citations { firstLine } concerns { slug } }
  }
`);

test('CLS is health and C.L.S is security: only the dots tell', async () => {
  const { cls } = await ask(Words);
  expect(cls).toMatchObject([
    {
      printed: 'CLS',
      expansion: 'Contrat Local de Santé',
      homonyms: [{ printed: 'C.L.S', expansion: 'Contrat Local de Sécurité' }],
    },
  ]);
  expect(cls[0]?.denotes).toHaveLength(2);
});

test('the lexicon has 67 entries, two to a line; about twenty other acronyms are never expanded', async () => {
  const { all } = await ask(Words);
  const lexicon = all.filter(({ expansions }) =>
    expansions.some(({ citations }) => citations.some(({ firstLine }) => (firstLine ?? 0) >= 870)),
  );
  expect(lexicon).toHaveLength(67);
  const undefined_ = all.filter(({ defined }) => !defined).map(({ printed }) => printed);
  expect(undefined_).toEqual(expect.arrayContaining(['DDSP', 'PLIE', 'FDPI']));
  expect(undefined_.length).toBeGreaterThan(14);
});

test('who steers the contract is printed in three ways, and all three are kept', async () => {
  const { discrepancies } = await ask(Words);
  const steering = discrepancies.find(({ discrepancyKind }) => discrepancyKind === 'STEERING');
  expect(steering?.readings).toHaveLength(3);
  expect(steering?.citations.map(({ firstLine }) => firstLine)).toEqual([37, 57, 512]);
  expect(steering?.chosen).toBeNull();
});

test('a disagreement has two readings, each with its place; a misprint or a cut shows in one', async () => {
  const { discrepancies } = await ask(Words);
  expect(discrepancies.length).toBeGreaterThan(27);
  const ALONE = ['MISPRINT', 'TRUNCATION', 'DUPLICATE'];
  const lonely = discrepancies.filter(
    ({ readings, citations, discrepancyKind }) =>
      citations.length === 0 || readings.length < (ALONE.includes(discrepancyKind) ? 1 : 2),
  );
  expect(lonely.map(({ explanation }) => explanation)).toEqual([]);
});
