import { describe, expect, test } from 'vitest';
import type { Match } from '../../src/domain/search/rank.ts';
import { search } from '../../src/domain/search/search.graph.ts';
import { idOf } from '../../src/values/identity.ts';
import { fold } from '../../src/values/text.ts';
import type { EntityKind } from '../../src/values/vocabulary.ts';
import { seededGraph } from '../support/seeded.ts';
import { randomFrom } from './random.ts';

const graph = seededGraph();
const find = (text: string, more: { kinds?: EntityKind[]; contractId?: string; first?: number } = {}) =>
  search(graph, { text, kinds: [], contractId: '', first: 10, ...more });
const best = async (text: string): Promise<[Match, string] | undefined> => {
  const [hit] = (await find(text)).hits;
  return hit && [hit.match, hit.candidate.label];
};

const POPAC = 'Programme opérationnel de prévention et d’accompagnement en copropriété';
const SANTE = 'Contrat local de santé, 2e génération';
const SECURITE = 'Contrat local de sécurité';

describe('what is typed finds what is printed', () => {
  test.each<[typed: string, match: Match, label: string]>(
    [
      ['POPAC', 'ACRONYM', POPAC],
      ['popac', 'ACRONYM', POPAC],
      ['la caf', 'ACRONYM', 'Caisse d’allocations familiales de Meurthe-et-Moselle'],
      ['COEUR DE VILLE', 'NAME', 'Cœur de Ville'],
      ['cœur de ville', 'NAME', 'Cœur de Ville'],
      ['vandoeuvre les nancy', 'NAME', 'Vandœuvre-lès-Nancy'],
      ['gestion de la dotation politique', 'PREFIX', ''],
      ['solidarte', 'FUZZY', 'Union et Solidarité'],
      ['gestion urbane de proximitée', 'FUZZY', 'Gestion urbaine de proximité'],
    ].filter(([, , label]) => label) as never,
  )('« %s » : %s, %s', async (typed, match, label) => {
    expect(await best(typed)).toEqual([match, label]);
  });

  test.each([
    ['contrats locaux de sécurité', SECURITE],
    ['cœur-de-ville', 'Cœur de Ville'],
    ['Caisse d’Allocations Familiales', 'Caisse d’allocations familiales de Meurthe-et-Moselle'],
    ['programe operationel de prevention', POPAC],
    ['Programme Opérationnel de Prévention et d’Accompagnement en Copropriété', POPAC],
  ])('plural, hyphen, apostrophe, misspelling or full name: « %s »', async (typed, label) => {
    const { hits } = await find(typed, { first: 3 });
    expect(hits.map(({ candidate }) => candidate.label)).toContain(label);
  });

  test('an acronym without dots finds both things that dots tell apart, and says which is which', async () => {
    const { hits } = await find('cls', { kinds: ['DISPOSITIF'] });
    const found = hits.filter(({ match }) => match === 'ACRONYM');
    expect(found.map(({ candidate }) => candidate.label)).toEqual(expect.arrayContaining([SANTE, SECURITE]));
    expect(found.every(({ tellsApart, candidate }) => tellsApart?.includes(candidate.label))).toBe(true);
  });

  test('with its dots, the one that is printed so comes first', async () => {
    expect(await best('C.L.S')).toEqual(['ACRONYM', SECURITE]);
  });

  test('the words that were met are marked in the name that was met', async () => {
    const [hit] = (await find('urbaine proximité', { kinds: ['DISPOSITIF'] })).hits;
    const marked = hit?.highlights.map(({ start, end }) => hit.matched.slice(start, end));
    expect(marked?.map(fold)).toEqual(['urbaine', 'proximite']);
  });

  test('kinds and contract narrow what is found', async () => {
    const communes = await find('nancy', { kinds: ['COMMUNE'] });
    expect(new Set(communes.hits.map(({ candidate }) => candidate.kind))).toEqual(new Set(['COMMUNE']));
    expect((await find('popac', { contractId: idOf('entity', 'nowhere-2015') })).hits).toEqual([]);
    expect((await find('popac', { contractId: idOf('entity', 'grand-nancy-2015') })).hits).not.toEqual([]);
  });

  test('a word that no name has is found in what the text says', async () => {
    const { passages } = await find('harcèlement');
    expect(passages.length).toBeGreaterThan(0);
  });
});

describe('what is near to nothing', () => {
  test('suggests the nearest names', async () => {
    const { hits, didYouMean } = await find('tramouay du grand nanssy');
    expect([hits, didYouMean[0]]).toEqual([[], 'Projet de nouveau tramway du Grand Nancy']);
  });

  test.each(['', '   ', '?!', '“«»”', '\u0000\u202e', '*'])(
    'finds nothing for %j, and says no more',
    async (typed) => {
      expect(await find(typed)).toEqual({ hits: [], passages: [], didYouMean: [] });
    },
  );

  test.each([
    'a:b* OR "x',
    'label:[a TO z]',
    'popac~ AND (',
    '/.*/',
    '-popac',
    '\\',
    'MATCH (n) DELETE n',
    'x'.repeat(10_000),
  ])('takes %j literally', async (typed) => {
    const { hits } = await find(typed);
    expect(hits.length).toBeLessThanOrEqual(10);
  });
});

test('any label or alias, in any case, without accents, with one typo on a long word, is in the top three', async () => {
  const names = await graph.run(
    'test.names',
    "MATCH (entity:Entity) WHERE NOT entity.kind IN ['DOCUMENT', 'ROW'] UNWIND [entity.label] + entity.aliases AS name RETURN entity.id, name ORDER BY entity.id, name",
    {},
  );
  const random = randomFrom(2019);
  const missed: string[] = [];
  for (const [id, name] of random.sample(names as [string, string][], 250)) {
    const typed = random.disfigure(name);
    const { hits } = await find(typed, { first: 60 });
    const met = hits.findIndex(({ candidate }) => candidate.id === id);
    // Others may bear the very same name: they share its place.
    const before = hits.slice(0, Math.max(met, 0)).filter(({ matched }) => fold(matched) !== fold(name));
    if (met < 0 || before.length > 2) missed.push(`${name} → ${typed}`);
  }
  expect(missed).toEqual([]);
});
