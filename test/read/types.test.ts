import SchemaBuilder from '@pothos/core';
import { expect, test } from 'vitest';
import { model, type Row } from '../../src/graph/model.ts';
import { kinds } from '../../src/read/family.ts';
import { pages } from '../../src/read/plugin.ts';
import { all, among, by, is, via } from '../../src/read/predicate.ts';
import { count, from, many, needs } from '../../src/read/read.ts';

type Context = { contacts: { of(id: string): Promise<string | null> }; reader: never };
const makeBuilder = () =>
  new SchemaBuilder<{ Context: Context; DefaultFieldNullability: false; InferredFieldOptionsKind: 'Read' }>({
    plugins: ['read'],
    defaultFieldNullability: false,
  });
const D = model.Dispositif;
const T = model.Theme;

test('a mistake in a type file is refused by the compiler (checked by tsc)', () => {
  const builder = makeBuilder();
  const Theme = builder.objectRef<Row<typeof T>>('Theme');
  const Dispositif = builder.objectRef<Row<typeof D>>('Dispositif');
  const Filter = builder.inputType('Filter', {
    fields: (t) => ({
      contract: t.string({ where: is(D, 'contractId') }),
      // @ts-expect-error a column that does not exist
      nothing: t.string({ where: is(D, 'nothing') }),
      // @ts-expect-error a list predicate on a single value
      one: t.string({ where: among(D, 'contractId') }),
      // @ts-expect-error text compared with a number
      number: t.int({ where: is(D, 'contractId') }),
    }),
  });
  const list = pages(Dispositif, Filter, {
    order: 'sortKey',
    access: [via('HAS_THEME', 'themeId', '(self)-[rel:HAS_THEME]->()'), by(D, 'contractId'), all(D)],
  });
  // @ts-expect-error an access by a column that does not exist
  by(D, 'nothing');
  Theme.implement({
    fields: (t) => ({
      // @ts-expect-error an access that the list does not have
      wrongKey: t.page(list, { objectId: 'id' }),
      // @ts-expect-error a column that the parent does not have
      wrongColumn: t.page(list, { themeId: 'regime' }),
      right: t.page(list, { themeId: 'id' }),
    }),
  });
  Dispositif.implement({
    fields: (t) => ({
      label: t.exposeString('label'),
      // @ts-expect-error a column that does not exist
      nothing: t.exposeString('nothing'),
      // @ts-expect-error a nullable column behind a field that is not
      acronym: t.exposeString('acronym'),
      // @ts-expect-error a number in a text field
      wrong: t.string({ read: count('(self)-[:HAS_THEME]->()') }),
      // @ts-expect-error a value of another type
      computed: t.string({ read: from(D, ['label'], ({ label }) => label.length) }),
      // @ts-expect-error a column that was not asked for
      unasked: t.string({ read: from(D, ['label'], ({ regime }) => regime) }),
      // @ts-expect-error a column of another node
      other: t.string({ read: from(T, ['nationalCode'], () => 'a code') }),
      // @ts-expect-error neither read nor resolve
      neither: t.string({}),
      // @ts-expect-error both read and resolve
      both: t.int({ read: count('(self)-[:HAS_THEME]->()'), resolve: () => 1 }),
      contact: t.string({
        nullable: true,
        read: needs(D, ['id'], ({ id }, { contacts }) => contacts.of(id)),
      }),
      // @ts-expect-error nullable value of a gated field that is not
      gated: t.string({ read: needs(D, ['id'], ({ id }, { contacts }) => contacts.of(id)) }),
      themes: t.field({ type: [Theme], read: many('(self)-[:HAS_THEME]->(it)', 'it.sortKey') }),
    }),
  });
  expect(builder).toBeDefined();
});

test('a schema is refused when a type that is read has a field that is not', () => {
  const builder = makeBuilder();
  const Theme = builder.objectRef<Row<typeof T>>('Theme').implement({
    fields: (t) => ({ label: t.exposeString('label'), odd: t.string({ resolve: () => 'odd' }) }),
  });
  builder.queryType({
    fields: (t) => ({ themes: t.field({ type: [Theme], read: many('(it:Theme)', 'it.sortKey') }) }),
  });
  expect(() => builder.toSchema()).toThrow('Theme.odd has no read');
});

test('a schema is refused when a member of a family has a field that is not read', () => {
  const builder = makeBuilder();
  const Entity = builder.interfaceRef<{ id: string }>('Entity').implement({
    read: kinds(model.Entity, 'entity'),
    fields: (t) => ({ id: t.exposeID('id') }),
  });
  builder.objectRef<Row<typeof T>>('Theme').implement({
    interfaces: [Entity],
    fields: (t) => ({ odd: t.string({ resolve: () => 'odd' }) }),
  });
  builder.queryType({ fields: (t) => ({ hello: t.string({ resolve: () => 'hello' }) }) });
  expect(() => builder.toSchema()).toThrow('Theme.odd has no read');
});

test('an option that wraps resolvers is refused beside a read, for there is no resolver to wrap', () => {
  const builder = makeBuilder();
  builder.objectRef<Row<typeof T>>('Theme').implement({
    fields: (t) => ({ label: t.exposeString('label', { authScopes: { anyone: true } } as never) }),
  });
  builder.queryType({ fields: (t) => ({ hello: t.string({ resolve: () => 'hello' }) }) });
  expect(() => builder.toSchema()).toThrow('Theme.label: authScopes does nothing beside read');
});
