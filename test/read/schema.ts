import SchemaBuilder from '@pothos/core';
import { model, type Row } from '../../src/graph/model.ts';
import { kinds, labels } from '../../src/read/family.ts';
import { pages } from '../../src/read/plugin.ts';
import {
  all,
  among,
  asOf,
  by,
  flag,
  given,
  is,
  spelled,
  translated,
  via,
  where,
} from '../../src/read/predicate.ts';
import { count, expr, from, many, needs, one, same } from '../../src/read/read.ts';
import type { Reader } from '../../src/read/reader.ts';
import { ROLES } from '../../src/values/role.ts';
import { BASES, REGIMES } from '../../src/values/vocabulary.ts';

/** What the test's GraphQL context carries. */
export type Context = {
  reader: Reader;
  contracts: { idOf(slugOrCode: string): string | undefined };
  contacts: { of(id: string): Promise<string | null> };
};

/** What a fact copies of the things it is about. */
const kept = (end: 'subject' | 'object') => ({
  id: `${end}Id`,
  kind: `${end}Kind`,
  slug: `${end}Slug`,
  label: `${end}Label`,
});

/** A schema in miniature with everything the read path knows how to do. */
export function makeSchema() {
  const builder = new SchemaBuilder<{
    Context: Context;
    DefaultFieldNullability: false;
    InferredFieldOptionsKind: 'Read';
    Scalars: { Date: { Input: string; Output: string } };
  }>({ plugins: ['read'], defaultFieldNullability: false });
  builder.scalarType('Date', { serialize: (value) => value, parseValue: (value) => String(value) });

  const Regime = builder.enumType('Regime', { values: REGIMES });
  const RoleEnum = builder.enumType('Role', { values: ROLES });
  const Basis = builder.enumType('Basis', { values: BASES });

  const { Actor: A, Citation: C, Dispositif: D, Fact: F, Involvement: I, Theme: T } = model;
  const entities = kinds(model.Entity, 'entity');
  const facts = labels(F, 'fact', ['Involvement']);

  const Node = builder.interfaceRef<{ id: string }>('Node').implement({
    read: [entities, facts],
    fields: (t) => ({ id: t.exposeID('id') }),
  });
  const Entity = builder.interfaceRef<Row<typeof model.Entity>>('Entity').implement({
    interfaces: [Node],
    read: entities,
    fields: (t) => ({
      slug: t.exposeString('slug'),
      kind: t.exposeString('kind'),
      label: t.exposeString('label'),
      aliases: t.exposeStringList('aliases'),
    }),
  });
  const contractId = translated(is(D, 'contractId'), (value: string, { contracts }: Context) =>
    contracts.idOf(value),
  );

  const Contract = builder.objectRef<Row<typeof model.Contract>>('Contract');
  const Dispositif = builder.objectRef<Row<typeof D>>('Dispositif');
  const Actor = builder.objectRef<Row<typeof A>>('Actor');
  const Theme = builder.objectRef<Row<typeof T>>('Theme');
  const Commune = builder.objectRef<Row<typeof model.Commune>>('Commune');
  const Document = builder.objectRef<Row<typeof model.Document>>('Document');
  const NationalScheme = builder.objectRef<Row<typeof model.Entity>>('NationalScheme');
  const Involvement = builder.objectRef<Row<typeof I>>('Involvement');
  const Fact = builder.objectRef<Row<typeof F>>('Fact');
  const Citation = builder.objectRef<Row<typeof C>>('Citation');
  const Period = builder.objectRef<{ startPrinted: string | null; endPrinted: string | null }>('Period');

  const DispositifFilter = builder.inputType('DispositifFilter', {
    fields: (t) => ({
      contract: t.string({ where: contractId }),
      theme: t.id({ where: where('EXISTS { (self)-[:HAS_THEME]->(:Theme {id: $value}) }', 'themeId') }),
      regime: t.field({ type: [Regime], where: among(D, 'regime') }),
      text: t.string({ where: spelled(D, 'searchKey') }),
      withoutInvolvement: t.boolean({
        where: flag(
          'NOT EXISTS { (self)<-[:OBJECT]-(:Involvement) }',
          'EXISTS { (self)<-[:OBJECT]-(:Involvement) }',
        ),
      }),
    }),
  });
  const dispositifs = pages(Dispositif, DispositifFilter, {
    order: 'sortKey',
    access: [
      via('HAS_THEME', 'themeId', '(self)-[rel:HAS_THEME]->()', '(it)<-[:HAS_THEME]-()'),
      by(D, 'contractId'),
      all(D),
    ],
  });

  const counting = (kinds: string) =>
    where<string>(
      `EXISTS { (self)-[rel:COUNTS_FOR]->(:Actor {id: $value}) WHERE rel.as IN [${kinds}] }`,
      'holderId',
      `rel.as IN [${kinds}]`,
    );
  const InvolvementFilter = builder.inputType('InvolvementFilter', {
    fields: (t) => ({
      contract: t.string({ where: contractId }),
      holder: t.id({
        where: given(
          'includeViaGroup',
          given('includeServices', counting("'OWN', 'GROUP', 'SERVICE'"), counting("'OWN', 'GROUP'")),
          given('includeServices', counting("'OWN', 'SERVICE'"), is(I, 'subjectId')),
        ),
      }),
      includeViaGroup: t.boolean(),
      includeServices: t.boolean(),
      target: t.id({ where: is(I, 'objectId') }),
      roles: t.field({ type: [RoleEnum], where: among(I, 'role') }),
      theme: t.id({ where: where('EXISTS { (self)-[:UNDER]->(:Theme {id: $value}) }') }),
      basis: t.field({ type: [Basis], where: among(I, 'basis') }),
    }),
  });
  const involvements = pages(Involvement, InvolvementFilter, {
    order: 'sortKey',
    access: [
      by(I, 'objectId', { covers: ['id', 'role', 'subjectId', 'subjectKind', 'subjectLabel'] }),
      via('COUNTS_FOR', 'holderId', '(self)-[rel:COUNTS_FOR]->()'),
      by(I, 'subjectId'),
      by(I, 'contractId'),
      all(I),
    ],
    args: (arg) => ({ asOf: arg({ type: 'Date', where: asOf(I) }) }),
  });
  const FactFilter = builder.inputType('FactFilter', {
    fields: (t) => ({
      contract: t.string({
        where: translated(is(F, 'contractId'), (value: string, { contracts }: Context) =>
          contracts.idOf(value),
        ),
      }),
      relation: t.stringList({ where: among(F, 'relation') }),
      subject: t.id({ where: is(F, 'subjectId') }),
    }),
  });
  const factList = pages(Fact, FactFilter, {
    order: 'sortKey',
    access: [by(F, 'objectId'), by(F, 'subjectId'), by(F, 'contractId'), all(F)],
  });
  const actors = pages(Actor, null, {
    order: 'sortKey',
    access: [via('NAMED_IN', 'contractId', '(self:Actor)-[rel:NAMED_IN]->()'), all(A)],
  });
  const citations = many('(self)-[rel:CITES]->(it)', 'rel.ord');

  Contract.implement({
    interfaces: [Node, Entity],
    fields: (t) => ({
      officialCode: t.exposeString('officialCode', { nullable: true }),
      actors: t.page(actors, { contractId: 'id' }),
      dispositifs: t.page(dispositifs, { contractId: 'id' }),
    }),
  });
  Dispositif.implement({
    interfaces: [Node, Entity],
    fields: (t) => ({
      regime: t.expose('regime', { type: Regime }),
      short: t.exposeString('acronym', { nullable: true }),
      title: t.string({
        read: from(D, ['label', 'acronym'], (d) => (d.acronym ? `${d.acronym} : ${d.label}` : d.label)),
      }),
      leads: t.field({
        type: [Entity],
        read: many(
          "(self)<-[:OBJECT]-(via:Involvement WHERE via.role IN ['LEADS', 'CO_LEADS'])-[:SUBJECT]->(it)",
          'it.sortKey',
          { distinct: true },
        ),
      }),
      ledBy: t.field({
        type: [Entity],
        read: many('(self)-[:LED_BY]->(it)', 'it.sortKey', {
          distinct: true,
          kept: { id: 'leadIds', kind: 'leadKinds', slug: 'leadSlugs', label: 'leadLabels' },
        }),
      }),
      cited: t.field({
        type: [Citation],
        read: many('(self)<-[:OBJECT]-(via:Involvement)-[rel:CITES]->(it)', 'rel.ord, it.id', {
          distinct: true,
        }),
      }),
      themes: t.field({
        type: [Theme],
        read: many('(self)-[:HAS_THEME]->(it)', 'it.sortKey', {
          kept: { id: 'themeIds', slug: 'themeSlugs', label: 'themeLabels' },
        }),
      }),
      themeCount: t.int({ read: count('(self)-[:HAS_THEME]->()') }),
      scheme: t.field({ type: NationalScheme, nullable: true, read: one('(self)-[:DECLINES]->(it)') }),
      involvements: t.page(involvements, { objectId: 'id' }),
      contact: t.string({
        nullable: true,
        read: needs(D, ['id'], (d, { contacts }) => contacts.of(d.id)),
      }),
    }),
  });
  Actor.implement({
    interfaces: [Node, Entity],
    fields: (t) => ({
      actorKind: t.exposeString('actorKind'),
      siren: t.exposeString('siren', { nullable: true }),
      involvements: t.page(involvements, ({ includeViaGroup, includeServices }) => {
        if (!includeViaGroup && !includeServices) return { subjectId: 'id' };
        const as = [
          "'OWN'",
          ...(includeViaGroup ? ["'GROUP'"] : []),
          ...(includeServices ? ["'SERVICE'"] : []),
        ];
        return { holderId: { column: 'id', walked: `rel.as IN [${as.join(', ')}]` } };
      }),
    }),
  });
  Theme.implement({
    interfaces: [Node, Entity],
    fields: (t) => ({
      dispositifs: t.page(dispositifs, { themeId: 'id' }),
      sameContract: t.page(dispositifs, { contractId: 'contractId' }),
    }),
  });
  Commune.implement({
    interfaces: [Node, Entity],
    fields: (t) => ({ insee: t.exposeString('insee'), facts: t.page(factList, { objectId: 'id' }) }),
  });
  Document.implement({
    interfaces: [Node, Entity],
    fields: (t) => ({ heading: t.exposeString('label') }),
  });
  NationalScheme.implement({
    interfaces: [Node, Entity],
    fields: (t) => ({
      local: t.field({ type: [Dispositif], read: many('(self)<-[:DECLINES]-(it)', 'it.sortKey') }),
    }),
  });
  Period.implement({
    fields: (t) => ({
      start: t.exposeString('startPrinted', { nullable: true }),
      end: t.exposeString('endPrinted', { nullable: true }),
    }),
  });
  Citation.implement({
    fields: (t) => ({
      segments: t.exposeStringList('segments'),
      firstLine: t.exposeInt('firstLine', { nullable: true }),
      ord: t.int({ nullable: true, read: expr('rel.ord') }),
      document: t.field({ type: Document, read: one('(self)-[:IN_DOCUMENT]->(it)') }),
    }),
  });
  const Source = builder.objectRef<Row<typeof C>>('Source').implement({
    fields: (t) => ({ firstLine: t.exposeInt('firstLine', { nullable: true }) }),
  });
  const factFields = {
    period: same('self.startPrinted IS NOT NULL OR self.endPrinted IS NOT NULL'),
    places: many('(self)-[rel:AT]->(it)', 'rel.ord'),
    themes: many('(self)-[rel:UNDER]->(it)', 'rel.ord'),
    contract: one('(it:Entity {id: self.contractId})'),
  };
  Fact.implement({
    interfaces: [Node],
    fields: (t) => ({
      relation: t.exposeString('relation'),
      value: t.exposeString('value', { nullable: true }),
      subject: t.field({ type: Entity, read: one('(self)-[:SUBJECT]->(it)', { kept: kept('subject') }) }),
      object: t.field({
        type: Entity,
        nullable: true,
        read: one('(self)-[:OBJECT]->(it)', { kept: kept('object') }),
      }),
      places: t.field({ type: [Entity], read: factFields.places }),
      citations: t.field({ type: [Citation], read: citations }),
    }),
  });
  Involvement.implement({
    interfaces: [Node],
    fields: (t) => ({
      role: t.expose('role', { type: RoleEnum }),
      status: t.exposeString('status', { nullable: true }),
      holder: t.field({ type: Entity, read: one('(self)-[:SUBJECT]->(it)', { kept: kept('subject') }) }),
      target: t.field({ type: Entity, read: one('(self)-[:OBJECT]->(it)', { kept: kept('object') }) }),
      onBehalfOf: t.field({ type: Entity, nullable: true, read: one('(self)-[:ON_BEHALF_OF]->(it)') }),
      places: t.field({ type: [Entity], read: factFields.places }),
      themes: t.field({ type: [Theme], read: factFields.themes }),
      contract: t.field({ type: Contract, nullable: true, read: factFields.contract }),
      period: t.field({ type: Period, nullable: true, read: factFields.period }),
      citations: t.field({ type: [Citation], read: citations }),
      sources: t.field({
        type: [Source],
        args: { fromLine: t.arg.int({ where: where('self.firstLine >= $value') }) },
        read: many('(self)-[rel:CITES]->(it)', 'rel.ord'),
      }),
    }),
  });
  const Finding = builder.objectRef<{ id: string; note: string }>('Finding').implement({
    fields: (t) => ({
      remark: t.exposeString('note'),
      about: t.field({
        type: Entity,
        resolve: ({ id }, _args, { reader }, info) => reader.entity('Entity', id, info) as never,
      }),
    }),
  });
  builder.queryType({
    fields: (t) => ({
      node: t.field({
        type: Node,
        nullable: true,
        args: { id: t.arg.id({ required: true }) },
        resolve: (_root, { id }, { reader }, info) => reader.entity('Node', id, info) as never,
      }),
      nodes: t.field({
        type: [Node],
        nullable: { list: false, items: true },
        args: { ids: t.arg.idList({ required: true }) },
        resolve: (_root, { ids }, { reader }, info) => reader.entities('Node', ids, info) as never,
      }),
      entity: t.field({
        type: Entity,
        nullable: true,
        args: { slug: t.arg.string({ required: true, where: is(model.Entity, 'slug') }) },
        read: one('(it:Entity)'),
      }),
      actor: t.field({
        type: Actor,
        nullable: true,
        args: {
          slug: t.arg.string({ where: is(A, 'slug') }),
          siren: t.arg.string({ where: is(A, 'siren') }),
        },
        read: one('(it:Entity:Actor)', { order: 'it.sortKey' }),
      }),
      themes: t.field({
        type: [Theme],
        args: { contract: t.arg.string({ where: contractId }) },
        read: many('(it:Theme)', 'it.sortKey'),
      }),
      findings: t.field({
        type: [Finding],
        args: { ids: t.arg.idList({ required: true }) },
        resolve: (_root, { ids }) => ids.map((id) => ({ id, note: `about ${id.length}` })),
      }),
      dispositifs: t.page(dispositifs),
      actors: t.page(actors),
      facts: t.page(factList),
      whoDoesWhat: t.page(involvements),
      ofTwo: t.page(involvements, {}, { where: "self.role = 'LEADS'" }),
    }),
  });
  return builder.toSchema();
}
