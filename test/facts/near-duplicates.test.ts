import { expect, test } from 'vitest';
import type { FactRecord } from '../../src/domain/fact.ts';
import { nearDuplicates } from '../../src/facts/near-duplicates.ts';
import type { Unit } from '../../src/facts/unit.ts';
import type { EntityKind } from '../../src/values/vocabulary.ts';

type Said = Pick<FactRecord, 'relation' | 'subject'> & Partial<FactRecord>;

/** A unit of things by key, each with its kind and its name. */
function unitOf(
  things: Record<string, [kind: EntityKind, label: string, acronym?: string]>,
  said: Said[] = [],
): Unit {
  return {
    name: 'brume',
    entities: Object.entries(things).map(([key, [kind, label, acronym]]) => ({
      ...{ key, unit: 'brume', kind, label },
      attributes: acronym ? { acronym } : {},
    })),
    facts: said.map((fact, index) => ({
      key: `f${index}`,
      unit: 'brume',
      basis: 'STATED',
      citations: [],
      ...fact,
    })),
  };
}
const pairs = (unit: Unit, shared?: Unit) =>
  nearDuplicates(unit, shared).map(({ one, other, score }) => [one, other, Number(score.toFixed(2))]);
const between = (one: string, other: string) =>
  pairs(unitOf({ a: ['DISPOSITIF', one], b: ['DISPOSITIF', other] })).map(([, , score]) => score);

test('names that differ by case, accents, hyphens and words that say nothing are one name', () => {
  expect(between('Les Bailleurs sociaux', 'bailleurs-sociaux')).toEqual([1]);
  expect(between('La régie de quartier', 'Régie du Quartier')).toEqual([1]);
});

test('long names are near when two letters at most tell them apart, short ones are not', () => {
  expect(between('Maison des services', 'Maisons du service')).toEqual([0.87]);
  expect(between('Relais', 'Relai')).toEqual([]);
  expect(between('Relais emploi', 'Point emploi')).toEqual([]);
});

test('names are near when three words of four are common, and more than one', () => {
  expect(between('Contrat local intercommunal santé', 'Contrat local santé')).toEqual([0.75]);
  expect(between('Contrat local de santé', 'Contrat local de sécurité')).toEqual([]);
});

test('dots count: they tell acronyms apart', () => {
  expect(between('Comité C.L.S', 'Comité C.L.S')).toEqual([1]);
  expect(between('C.L.S', 'CLS')).toEqual([]);
});

test('only things that may be one are compared: a dispositif with an instance, not with an actor', () => {
  const things = (kind: EntityKind) =>
    unitOf({ a: ['DISPOSITIF', 'Maison du projet'], b: [kind, 'Maison du projet'] });

  expect(pairs(things('INSTANCE'))).toEqual([['a', 'b', 1]]);
  expect(pairs(things('NATIONAL_SCHEME'))).toEqual([['a', 'b', 1]]);
  expect([pairs(things('ACTOR')), pairs(things('FIGURE'))]).toEqual([[], []]);
});

test('a printed name and an acronym are names', () => {
  const named: Said = { relation: 'NAMED', subject: 'a', value: 'Agence du Grand Lac' };

  expect(pairs(unitOf({ a: ['ACTOR', 'ADGL'], b: ['ACTOR', 'Agence Grand Lac'] }, [named]))).toEqual([
    ['a', 'b', 1],
  ]);
  expect(pairs(unitOf({ a: ['ACTOR', 'Agence', 'ADGL'], b: ['ACTOR', 'Adgl'] }))).toEqual([['a', 'b', 1]]);
});

test('two things with several near names are one pair, with the nearest', () => {
  const named: Said = { relation: 'NAMED', subject: 'a', value: 'les maisons du projet' };
  const unit = unitOf({ a: ['DISPOSITIF', 'Maison du projets'], b: ['DISPOSITIF', 'Maisons du projet'] }, [
    named,
  ]);

  expect(nearDuplicates(unit, undefined)).toMatchObject([
    { score: 1, names: ['les maisons du projet', 'Maisons du projet'] },
  ]);
});

test('said to be distinct in either direction, a pair is decided, and the note says why', () => {
  const distinct = (subject: string, object: string): Said => ({
    ...{ relation: 'DISTINCT_FROM', subject, object, note: 'deux communes' },
  });
  const communes = { a: ['COMMUNE', 'Malzéville'], b: ['COMMUNE', 'Maxéville'] } satisfies Parameters<
    typeof unitOf
  >[0];
  const decisions = (said: Said[]) =>
    nearDuplicates(unitOf(communes, said), undefined).map(({ decision }) => decision);

  expect(decisions([])).toEqual([undefined]);
  expect(decisions([distinct('a', 'b')])).toEqual(['deux communes']);
  expect(decisions([distinct('b', 'a')])).toEqual(['deux communes']);
});

test('a shared thing is compared with those of the contract, not with another shared one', () => {
  const shared = unitOf({ 'actor/a': ['ACTOR', 'Habitat Brume'], 'actor/b': ['ACTOR', 'Habitat-Brume'] });
  const own = unitOf({ 'x/actor/c': ['ACTOR', 'habitat brume'] });

  expect(pairs(own, shared)).toEqual([
    ['actor/a', 'x/actor/c', 1],
    ['actor/b', 'x/actor/c', 1],
  ]);
  expect(pairs(shared)).toEqual([['actor/a', 'actor/b', 1]]);
});

test('the nearest come first', () => {
  const unit = unitOf({
    ...{
      a: ['THEME', 'Emploi et insertion'],
      b: ['THEME', 'Emplois et insertion'],
      c: ['THEME', 'emploi, insertion'],
    },
  });

  expect(pairs(unit).map(([, , score]) => score)).toEqual([1, 0.94, 0.94]);
});
