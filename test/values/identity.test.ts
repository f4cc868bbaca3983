import { expect, test } from 'vitest';
import { contentHash, identified, idOf } from '../../src/values/identity.ts';

test('the id of a key is the same for ever, in every installation', () => {
  expect(idOf('entity', 'grand-nancy-2015/dispositif/popac')).toBe('ee2c2ca000681c85cb02a');
  expect(idOf('fact', 'grand-nancy-2015#involvement popac-metropole-sets-up')).toBe('f2aab764d94abcb07896b');
});

test('an id says whether it names a thing or a fact', () => {
  expect(identified(idOf('entity', 'commune/54395'))).toBe('entity');
  expect(identified(idOf('fact', 'x'))).toBe('fact');
  expect(['', 'e', 'commune/54395', `x${idOf('entity', 'x').slice(1)}`].map(identified)).toEqual(
    Array(4).fill(undefined),
  );
});

test('equal content has one hash, whatever the order of its keys; order of a list counts', () => {
  expect(contentHash({ a: 1, b: { c: 2, d: [1, 2] } })).toBe(contentHash({ b: { d: [1, 2], c: 2 }, a: 1 }));
  expect(contentHash({ a: 1, b: undefined })).toBe(contentHash({ a: 1 }));
  expect(contentHash([1, 2])).not.toBe(contentHash([2, 1]));
});
