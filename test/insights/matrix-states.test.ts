import { expect, test } from 'vitest';
import type { CoverageAxis, Evidence } from '../../src/domain/insights/axis.ts';
import { Matrix } from '../../src/domain/insights/matrix.ts';

const said = (fact: string, more: Partial<Evidence>): Evidence => ({
  fact,
  relation: 'DEPLOYED',
  subjectId: 'kiosk',
  polarity: 'AFFIRMED',
  status: undefined,
  closure: 'NOT_STATED',
  qualified: false,
  said: [],
  classed: [],
  grouped: [],
  excepted: [],
  ...more,
});
const PLACES = ['north', 'south', 'east'].map((key) => ({ key, label: key, kind: 'COMMUNE' as const }));
const side = (axis: CoverageAxis, headings: Matrix['rows']['headings'], evidence: Evidence[]) => ({
  axis,
  headings,
  evidence,
});
/** What is known of the kiosk, place by place, when the facts say this of places. */
function states(facts: Evidence[], disputed: string[] = []): string[] {
  const about = facts.map(({ fact, polarity }) => said(fact, { polarity, classed: ['kiosk'] }));
  const kiosk = [{ key: 'kiosk', label: 'Kiosk', kind: 'DISPOSITIF' as const }];
  const matrix = new Matrix(
    side('COMMUNE', PLACES, facts),
    side('DISPOSITIF', kiosk, about),
    new Set(disputed),
  );
  return matrix.cells.map(({ state }) => state);
}

test('what is not said is not none', () => {
  expect(states([said('f1', { said: ['north'] })])).toEqual(['KNOWN', 'NOT_STATED', 'NOT_STATED']);
});

test('a closed list leaves out the places that it does not name', () => {
  const list = said('f1', { said: ['north', 'south'], closure: 'CLOSED' });
  expect(states([list])).toEqual(['KNOWN', 'KNOWN', 'KNOWN_NONE']);
});

test.for([
  ['that a discrepancy touches', [said('f1', { said: ['north'], closure: 'CLOSED' })], ['kiosk']],
  ['of a part of it', [said('f1', { said: ['north'], closure: 'CLOSED', qualified: true })], []],
  [
    'beside one that is open',
    [said('f1', { said: ['north'], closure: 'CLOSED' }), said('f2', { said: ['north'] })],
    [],
  ],
] as const)('a closed list %s proves no zero', ([, facts, disputed]) => {
  expect(states([...facts], [...disputed])).toEqual(['KNOWN', 'NOT_STATED', 'NOT_STATED']);
});

test('a denied fact is a zero, and what a fact excepts is one', () => {
  expect(states([said('f1', { said: ['north'], polarity: 'DENIED' })])).toEqual([
    'KNOWN_NONE',
    'NOT_STATED',
    'NOT_STATED',
  ]);
  expect(states([said('f1', { said: ['ALL_EXCEPT'], excepted: ['south'] })])).toEqual([
    'NOT_STATED',
    'KNOWN_NONE',
    'NOT_STATED',
  ]);
});

test('« not everywhere » is neither a fact nor a zero', () => {
  expect(states([said('f1', { said: ['north'], polarity: 'DENIED_FOR_SOME' })])).toEqual([
    'NOT_STATED',
    'NOT_STATED',
    'NOT_STATED',
  ]);
});
