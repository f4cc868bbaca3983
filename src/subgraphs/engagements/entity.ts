import type { Row } from '../../graph/model.ts';
import { model } from '../../graph/model.ts';
import { kinds, labels } from '../../read/family.ts';
import { column } from '../../read/read.ts';
import { builder } from './builder.ts';
import { EntityKind } from './enums.ts';

const E = model.Entity;
const entities = kinds(E, 'entity');
const facts = labels(model.Fact, 'fact', ['Involvement', 'Signature', 'Occurrence']);

export const Node = builder.interfaceRef<{ id: string }>('Node').implement({
  description: 'Anything with an opaque id, the same in every installation: things and facts alike.',
  read: [entities, facts],
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Opaque, permanent, independent of labels and official codes.' }),
  }),
});

export const Entity = builder.interfaceRef<Row<typeof E>>('Entity').implement({
  description: 'Anything the graph can talk about: one thing is one entity, however often it is printed.',
  interfaces: [Node],
  read: entities,
  fields: (t) => ({
    slug: t.exposeString('slug', {
      description:
        'Readable, permanent address: `grand-nancy-2015/dispositif/popac` for a thing of one contract, `commune/54395` for a shared one.',
    }),
    kind: t.field({ type: EntityKind, description: 'What sort of thing it is.', read: column(E, 'kind') }),
    label: t.exposeString('label', {
      description: 'The name we show, in French; official where there is an official one.',
    }),
    aliases: t.exposeStringList('aliases', {
      description: 'Every other form printed by a document, as printed, misprints included.',
    }),
  }),
});
