import SchemaBuilder from '@pothos/core';
import DirectivePlugin from '@pothos/plugin-directives';
import FederationPlugin from '@pothos/plugin-federation';
import { graphql } from 'graphql';
import { expect, test } from 'vitest';
import { model, type Row } from '../../src/graph/model.ts';
import type { Runner } from '../../src/graph/statement.ts';
import { kinds } from '../../src/read/family.ts';
import { pages } from '../../src/read/plugin.ts';
import { all, via } from '../../src/read/predicate.ts';
import { Reader } from '../../src/read/reader.ts';
import { idOf } from '../../src/values/identity.ts';

function makeSubgraph() {
  const builder = new SchemaBuilder<{
    Context: { reader: Reader };
    DefaultFieldNullability: false;
    InferredFieldOptionsKind: 'Read';
  }>({
    plugins: ['read', DirectivePlugin, FederationPlugin],
    defaultFieldNullability: false,
  });
  const Entity = builder.interfaceRef<Row<typeof model.Entity>>('Entity').implement({
    read: kinds(model.Entity, 'entity'),
    fields: (t) => ({ id: t.exposeID('id'), label: t.exposeString('label') }),
  });
  const Theme = builder.objectRef<Row<typeof model.Theme>>('Theme');
  const themes = pages(Theme, null, {
    order: 'sortKey',
    access: [via('HAS_THEME', 'themeId', '(self)-[rel:HAS_THEME]->()'), all(model.Theme)],
  });
  Theme.implement({
    interfaces: [Entity],
    fields: (t) => ({
      nationalCode: t.exposeString('nationalCode', { nullable: true }),
      near: t.page(themes, { themeId: 'id' }),
    }),
  });
  builder.asEntity(Theme, {
    key: builder.selection<{ id: string }>('id'),
    resolveReference: ({ id }, { reader }, info) => reader.entity('Theme', id, info) as never,
  });
  builder.queryType({ fields: (t) => ({ themes: t.page(themes) }) });
  return builder.toSubGraphSchema({ linkUrl: 'https://specs.apollo.dev/federation/v2.6' });
}

test('references of one type are one statement, absent ones are null, and printing for the gateway keeps the reads', async () => {
  const [a, b, gone] = ['a', 'b', 'gone'].map((key) => idOf('entity', key)) as [string, string, string];
  const asked: { text: string; params: Record<string, unknown> }[] = [];
  const graph: Runner = {
    async run(_name, text, params) {
      asked.push({ text, params });
      return (params.ids as string[]).filter((id) => id !== gone).map((id) => [id, [`label of ${id}`, null]]);
    },
  };
  const result = await graphql({
    schema: makeSubgraph(),
    source:
      'query ($r: [_Any!]!) { _entities(representations: $r) { __typename ... on Theme { label code: nationalCode } } }',
    variableValues: { r: [a, b, gone, a].map((id) => ({ __typename: 'Theme', id })) },
    contextValue: { reader: new Reader(graph) },
  });
  expect(result.errors).toBeUndefined();
  const theme = (id: string) => ({ __typename: 'Theme', label: `label of ${id}`, code: null });
  expect(JSON.parse(JSON.stringify(result.data))).toEqual({
    _entities: [theme(a), theme(b), null, theme(a)],
  });
  expect(asked).toEqual([
    {
      text: "UNWIND $ids AS id MATCH (x1:Entity {id: id}) USING INDEX SEEK x1:Entity(id) WHERE x1.kind = 'THEME' RETURN id, [x1.label, x1.nationalCode] AS row",
      params: { ids: [a, b, gone] },
    },
  ]);
});
