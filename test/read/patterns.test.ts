import { expect, test } from 'vitest';
import { model } from '../../src/graph/model.ts';
import { shapeOf } from '../../src/read/arguments.ts';
import { cursorOf, highEnd, lowEnd } from '../../src/read/cursor.ts';
import { kindOfType, typeOfKind } from '../../src/read/family.ts';
import { layout } from '../../src/read/layout.ts';
import { pattern, rename, restricted } from '../../src/read/pattern.ts';
import { by, given, indexOf, is, translated, via } from '../../src/read/predicate.ts';
import { ENTITY_KINDS } from '../../src/values/vocabulary.ts';

test.for([
  ['a name of its own, which would bind to the outer node', '(self)-[:OF]->(other)'],
  ['a relationship of its own', '(self)-[r:OF]->(it)'],
  ['a labelled node of its own', 'EXISTS { (self)<-[:OBJECT]-(fact:Fact) }'],
  ['a scope word inside a string, which would be renamed', "(self)-[:OF {name: 'via rel'}]->(it)"],
])('a pattern is refused for %s', ([, text]) => {
  expect(() => pattern(String(text))).toThrow();
});

test.for([
  "(self)<-[:OBJECT]-(via:Involvement WHERE via.role IN ['LEADS'])-[:SUBJECT]->(it)",
  '(it)<-[:HAS_THEME]-()',
  'any(word IN self.aliases WHERE word = $value)',
  'NOT EXISTS { (self)<-[:OBJECT]-() }',
  'count { (self)-[rel:CITES]->(it:Citation) }',
])('%s is a pattern', (text) => {
  expect(pattern(text)).toBe(text);
});

test('words are renamed, properties and labels of the same spelling are not', () => {
  const names = { self: 'x1', it: 'x2', rel: 'r2' };
  expect(rename('(self)-[rel:self {it: rel.it}]->(it:rel)', { ...names })).toContain('(x1)-[r2:self');
  expect(rename('self.via = it.rel', names)).toBe('x1.via = x2.rel');
  expect(() => rename('via.id', names)).toThrow('"via" means nothing here');
});

test('a condition joins the pattern’s own, which stands in brackets', () => {
  expect(restricted('(x:A)', ['x.b = 1'])).toBe('(x:A) WHERE x.b = 1');
  expect(restricted('(x:A) WHERE x.a OR x.c', ['x.b = 1'])).toBe('(x:A) WHERE (x.a OR x.c) AND x.b = 1');
  expect(restricted('(x:A WHERE x.a)', ['x.b = 1'])).toBe('(x:A WHERE x.a) WHERE x.b = 1');
});

test('the shape of a value keeps presence and booleans, and no value', () => {
  expect(shapeOf({ a: 'secret', b: [1, 2], c: null, d: true, e: { f: 3, g: undefined } })).toEqual({
    a: '?',
    b: '?',
    c: null,
    d: true,
    e: { f: '?', g: undefined },
  });
});

test('an unknown value is translated to what matches nothing, and a choice stays a choice', () => {
  const owner = translated(
    given('other', is(model.Dispositif, 'id'), is(model.Dispositif, 'contractId')),
    (slug: string, ids: Map<string, string>) => ids.get(slug),
  );
  const chosen = owner.choose?.({ other: false });
  expect(chosen?.key).toBe('contractId');
  const bind = chosen?.bind as (value: unknown, context: unknown) => unknown;
  expect(bind('a', new Map([['a', 'e1']]))).toBe('e1');
  expect(bind('b', new Map())).toBe('');
});

test('every kind has one type name, and back', () => {
  for (const kind of ENTITY_KINDS) expect(kindOfType(typeOfKind(kind))).toBe(kind);
  expect(typeOfKind('NATIONAL_SCHEME')).toBe('NationalScheme');
  expect(typeOfKind('ROW')).toBe('Row');
});

test('a cursor is a position; open ends are below and above every key', () => {
  const key = 'cœur\u001fe1';
  expect(lowEnd({ after: cursorOf(key) })).toBe(key);
  expect(lowEnd({}) < key && key < highEnd({})).toBe(true);
});

test('an access names the index it needs', () => {
  expect(indexOf(by(model.Involvement, 'objectId'), 'sortKey')).toEqual(['objectId', 'sortKey']);
  expect(via('HAS_THEME', 'themeId', '(self)-[rel:HAS_THEME]->()')).toMatchObject({
    on: 'rel',
    label: 'HAS_THEME',
  });
});

test('a layout has one clause a line', () => {
  const text =
    'RETURN [COLLECT { MATCH (x1:A) WHERE x1.b = $p0 WITH x1 ORDER BY x1.c RETURN [x1.d, COUNT { MATCH (x1)-[:E]->() }] }[0..1]] AS row';
  expect(layout(text)).toBe(
    [
      'RETURN [',
      'COLLECT {',
      '  MATCH (x1:A)',
      '  WHERE x1.b = $p0',
      '  WITH x1 ORDER BY x1.c',
      '  RETURN [x1.d,',
      '  COUNT {',
      '    MATCH (x1)-[:E]->()',
      '  }]',
      '}[0..1]] AS row',
    ].join('\n'),
  );
});
