import type { ArgBuilder } from '@pothos/core';
import { model, type Row } from '../../graph/model.ts';
import { pages } from '../../read/plugin.ts';
import { all, among, asOf, by, flag, given, is, translated, via, where } from '../../read/predicate.ts';
import { from, many, one } from '../../read/read.ts';
import { labelOf } from '../../values/role.ts';
import { builder, type EngagementsTypes } from './builder.ts';
import { Citation, citations } from './citation.ts';
import type { Context } from './context.ts';
import { Contract } from './contract.ts';
import { Document } from './document.ts';
import { Entity, Node } from './entity.ts';
import {
  ActorKindEnum,
  BasisEnum,
  ClosureEnum,
  EntityKind,
  FactStatusEnum,
  PlaceScopeEnum,
  PolarityEnum,
  RoleEnum,
  RoleFamilyEnum,
} from './enums.ts';
import { byContract, byRelation, byThing, byWords, thingToId } from './filters.ts';
import { PERIOD_COLUMNS, Period, periodOf } from './period.ts';
import { Row as AnnexRow } from './row.ts';
import { Theme } from './theme.ts';

const F = model.Fact;
const I = model.Involvement;
const S = model.Signature;
const O = model.Occurrence;

/** What several kinds of fact read alike. */
const contract = one('(it:Entity:Contract WHERE it.id = self.contractId)');
const places = many('(self)-[rel:AT]->(it:Entity)', 'rel.ord');
const themes = many('(self)-[rel:UNDER]->(it:Theme)', 'rel.ord');

type QualifierShape = { name: string; value: string };
export const Qualifier = builder.objectRef<QualifierShape>('Qualifier').implement({
  description: 'A named precision that a fact carries: a rate, a share, an extension.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'What is made precise: `rate`, `share`, `extended`…' }),
    value: t.exposeString('value', { description: 'As printed.' }),
  }),
});

const qualifierOf = (text: string): QualifierShape => {
  const [name = '', value = ''] = text.split(/=(.*)/s);
  return { name, value };
};

export const Fact = builder.objectRef<Row<typeof F>>('Fact').implement({
  description:
    'One fact as one row: everything the graph knows can be read this way. An Involvement is also a Fact, with the relation INVOLVES.',
  interfaces: [Node],
  fields: (t) => ({
    contract: t.field({
      type: Contract,
      nullable: true,
      description: 'The contract that states it; null for reference data.',
      read: contract,
    }),
    subject: t.field({
      type: Entity,
      description: 'What it is about; for who-does-what, the holder.',
      read: one('(self)-[:SUBJECT]->(it:Entity)'),
    }),
    relation: t.exposeString('relation', {
      description: 'What is said: NAMED, INVOLVES, LISTED_IN, MEMBER_OF… listed in schema/graph/model.md.',
    }),
    printedVerb: t.string({
      nullable: true,
      description: 'The verb as printed, active or passive; null when none is printed.',
      read: from(F, ['verb'], ({ verb }) => verb),
    }),
    object: t.field({
      type: Entity,
      nullable: true,
      description: 'The thing on the other side; null when it is a literal.',
      read: one('(self)-[:OBJECT]->(it:Entity)'),
    }),
    value: t.exposeString('value', {
      nullable: true,
      description: 'The literal on the other side, as printed; null when it is a thing.',
    }),
    qualifiers: t.field({
      type: [Qualifier],
      description: 'Further precisions, as printed.',
      read: from(F, ['qualifiers'], ({ qualifiers }) => qualifiers.map(qualifierOf)),
    }),
    places: t.field({
      type: [Entity],
      description: 'The places named; empty says nothing unless `placeScope` does.',
      read: places,
    }),
    placeScope: t.expose('placeScope', { type: PlaceScopeEnum, description: 'Which places it speaks of.' }),
    themes: t.field({ type: [Theme], description: 'The headings under which it is printed.', read: themes }),
    period: t.field({
      type: Period,
      nullable: true,
      description: 'When it holds or happened; null when not stated.',
      read: from(F, PERIOD_COLUMNS, periodOf),
    }),
    status: t.expose('status', {
      type: FactStatusEnum,
      nullable: true,
      description: 'How far it has come; null where that makes no sense (a name, a membership).',
    }),
    polarity: t.expose('polarity', { type: PolarityEnum, description: 'Whether it is affirmed or denied.' }),
    closure: t.expose('closure', {
      type: ClosureEnum,
      description: 'Whether the enumeration it belongs to is complete.',
    }),
    basis: t.expose('basis', { type: BasisEnum, description: 'How it is known.' }),
    rule: t.exposeString('rule', {
      nullable: true,
      description: 'Name of the inference when the basis is INFERRED.',
    }),
    citations: t.field({ type: [Citation], description: 'Its proofs; never empty.', read: citations }),
  }),
});

export const Involvement = builder.objectRef<Row<typeof I>>('Involvement').implement({
  description:
    'Who does what, once: a holder, a role, a target. It stays on what is printed: a role of « les communes » is not copied onto each commune.',
  interfaces: [Node],
  fields: (t) => ({
    contract: t.field({
      type: Contract,
      nullable: true,
      description: 'The contract that states it.',
      read: contract,
    }),
    holder: t.field({
      type: Entity,
      description: 'Who acts, as printed: an actor, a group or an instance.',
      read: one('(self)-[:SUBJECT]->(it:Entity)'),
    }),
    onBehalfOf: t.field({
      type: Entity,
      nullable: true,
      description:
        'The body for which a function acts; null when the holder acts for itself or the document does not say.',
      read: one('(self)-[:ON_BEHALF_OF]->(it:Entity)'),
    }),
    capacity: t.exposeString('capacity', {
      nullable: true,
      description: 'Function printed beside the holder: « le Président »; null when none is.',
    }),
    role: t.expose('role', { type: RoleEnum, description: 'What the holder does about the target.' }),
    family: t.expose('family', { type: RoleFamilyEnum, description: 'The family of the role.' }),
    roleLabel: t.string({
      description:
        'The role in French, active voice, for an actor’s page: « co-pilote ». Of OTHER, « autre rôle »: read `printedVerb`.',
      read: from(I, ['role'], ({ role }) => labelOf(role)),
    }),
    printedVerb: t.string({
      nullable: true,
      description: 'The verb as printed, maybe passive (« co-pilotées par »); null when none is printed.',
      read: from(I, ['verb'], ({ verb }) => verb),
    }),
    target: t.field({
      type: Entity,
      description: 'What the role is about.',
      read: one('(self)-[:OBJECT]->(it:Entity)'),
    }),
    places: t.field({
      type: [Entity],
      description: 'Where, when places are named for this role.',
      read: places,
    }),
    placeScope: t.expose('placeScope', {
      type: PlaceScopeEnum,
      description: 'Which places the role covers.',
    }),
    themes: t.field({ type: [Theme], description: 'The headings under which it is printed.', read: themes }),
    period: t.field({
      type: Period,
      nullable: true,
      description: 'Since when, until when; null when not stated.',
      read: from(I, PERIOD_COLUMNS, periodOf),
    }),
    seats: t.exposeInt('seats', {
      nullable: true,
      description: 'Number of seats held, when a number is printed.',
    }),
    experimental: t.exposeBoolean('experimental', { description: 'Whether it is said of an experiment.' }),
    status: t.expose('status', {
      type: FactStatusEnum,
      nullable: true,
      description: 'How far it has come: a PLANNED role is not held.',
    }),
    polarity: t.expose('polarity', { type: PolarityEnum, description: 'Whether it is affirmed or denied.' }),
    basis: t.expose('basis', { type: BasisEnum, description: 'How it is known.' }),
    rule: t.exposeString('rule', {
      nullable: true,
      description: 'Name of the inference when the basis is INFERRED.',
    }),
    citations: t.field({ type: [Citation], description: 'Its proofs; never empty.', read: citations }),
  }),
});

export const Signature = builder.objectRef<Row<typeof S>>('Signature').implement({
  description:
    'A signature block of a document: who, in what capacity, for whom. A printed block is not a signature: see `status`.',
  interfaces: [Node],
  fields: (t) => ({
    actor: t.field({
      type: Entity,
      description: 'The body or function named by the block.',
      read: one('(self)-[:SUBJECT]->(it:Entity)'),
    }),
    capacity: t.exposeString('capacity', {
      nullable: true,
      description: 'In what capacity, as printed: « Le Maire ou son représentant ».',
    }),
    printedName: t.string({
      description: 'The name as printed, misprints included.',
      read: from(S, ['value'], ({ value }) => value ?? ''),
    }),
    onBehalfOf: t.field({
      type: Entity,
      nullable: true,
      description: 'For whom a function signs: the Préfet for the State.',
      read: one('(self)-[:ON_BEHALF_OF]->(it:Entity)'),
    }),
    document: t.field({
      type: Document,
      description: 'What the block stands under.',
      read: one('(self)-[:OBJECT]->(it:Document)'),
    }),
    status: t.expose('status', {
      type: FactStatusEnum,
      nullable: true,
      description: 'BLOCK_PRINTED as long as no signature is known.',
    }),
    basis: t.expose('basis', { type: BasisEnum, description: 'How it is known.' }),
    citations: t.field({ type: [Citation], description: 'Where the block is printed.', read: citations }),
  }),
});

export const Occurrence = builder.objectRef<Row<typeof O>>('Occurrence').implement({
  description:
    'Once that a thing is printed in an annex row. Standing in a row with others links it to none of them.',
  interfaces: [Node],
  fields: (t) => ({
    listed: t.field({
      type: Entity,
      description: 'The thing that is listed.',
      read: one('(self)-[:SUBJECT]->(it:Entity)'),
    }),
    row: t.field({
      type: AnnexRow,
      description: 'The row that lists it.',
      read: one('(self)-[:OBJECT]->(it:Row)'),
    }),
    themes: t.field({
      type: [Theme],
      description: 'The themes of that row.',
      read: many('(self)-[:OBJECT]->(via:Row)-[:UNDER_THEME]->(it:Theme)', 'it.sortKey'),
    }),
    citations: t.field({ type: [Citation], description: 'The printed item.', read: citations }),
  }),
});

/** At a place: named by the fact itself, nothing nearer or wider. */
const AT_PLACE = 'EXISTS { (self)-[:AT]->(:Entity {id: $value}) }';
/** Under a theme or one of its parts. */
const UNDER_THEME = 'EXISTS { (self)-[:UNDER]->(:Theme)-[:PART_OF*0..3]->(:Theme {id: $value}) }';

/** An involvement that counts for a holder in one of these ways; walking COUNTS_FOR, only the ways remain to check. */
function counts(...ways: readonly string[]) {
  const among = `rel.as IN [${ways.map((as) => `'${as}'`).join(', ')}]`;
  return byThing(
    where<string>(
      `EXISTS { (self)-[rel:COUNTS_FOR]->() WHERE rel.holderId = $value AND ${among} }`,
      'holderId',
      among,
    ),
  );
}

export const InvolvementFilter = builder.inputType('InvolvementFilter', {
  description: 'Which involvements. Fields combine with AND, values of a list with OR.',
  fields: (t) => ({
    contract: t.string({
      description: 'Slug or official code of a contract.',
      where: byContract(is(I, 'contractId')),
    }),
    holder: t.id({
      description: 'Id of who acts, as printed; see `includeViaGroup` and `includeServices`.',
      where: given(
        'includeViaGroup',
        given('includeServices', counts('OWN', 'GROUP', 'SERVICE'), counts('OWN', 'GROUP')),
        given('includeServices', counts('OWN', 'SERVICE'), byThing(is(I, 'subjectId'))),
      ),
    }),
    holderKind: t.field({
      type: [ActorKindEnum],
      description: 'Sort of actor that acts.',
      where: among(I, 'subjectActorKind'),
    }),
    includeViaGroup: t.boolean({
      description:
        'With `holder`: also what is said of groups it belongs to. The holder of those stays the group.',
    }),
    includeServices: t.boolean({
      description: 'With `holder`: also what is said of its services (« l’Etat/DIRECCTE » for the State).',
    }),
    signatoriesOnly: t.boolean({
      description: 'Only holders with a signature block.',
      where: flag('EXISTS { (self)-[:SUBJECT]->()<-[:SUBJECT]-(:Signature) }', ''),
    }),
    target: t.id({ description: 'Id of what the role is about.', where: byThing(is(I, 'objectId')) }),
    targetKind: t.field({
      type: [EntityKind],
      description: 'Kind of what the role is about.',
      where: among(I, 'objectKind'),
    }),
    roles: t.field({ type: [RoleEnum], description: 'Exact roles.', where: among(I, 'role') }),
    families: t.field({
      type: [RoleFamilyEnum],
      description: 'Families of roles.',
      where: among(I, 'family'),
    }),
    place: t.id({
      description: 'Id of a place that the involvement itself names: not one near it or around it.',
      where: byThing(where(AT_PLACE, 'placeId')),
    }),
    placeScope: t.field({
      type: [PlaceScopeEnum],
      description: 'How far it reaches: NAMED finds what is placed, NOT_STATED what is not.',
      where: among(I, 'placeScope'),
    }),
    theme: t.id({
      description: 'Id of the heading under which it is printed, or of a heading above it.',
      where: byThing(where(UNDER_THEME)),
    }),
    basis: t.field({ type: [BasisEnum], description: 'How it is known.', where: among(I, 'basis') }),
    status: t.field({
      type: [FactStatusEnum],
      description: 'How far it has come.',
      where: among(I, 'status'),
    }),
    polarity: t.field({
      type: [PolarityEnum],
      description: 'Affirmed or denied.',
      where: among(I, 'polarity'),
    }),
  }),
});

export const LineRange = builder.inputType('LineRange', {
  description: 'Lines of a document, both included.',
  fields: (t) => ({
    document: t.id({ required: true, description: 'Id of the document.' }),
    first: t.int({ required: true, description: 'First line, from 1.' }),
    last: t.int({ required: true, description: 'Last line, included; not before `first`.' }),
  }),
});

/** One cited line within the range is enough; the lines between two citations of a fact are not cited. */
type Lines = { document: string; first: number; last: number };
const CITED =
  '$value.document IN self.citedDocuments AND any(line IN self.citedLines WHERE line >= $value.first AND line <= $value.last)';

export const FactFilter = builder.inputType('FactFilter', {
  description: 'Which facts. Fields combine with AND, values of a list with OR.',
  fields: (t) => ({
    contract: t.string({
      description: 'Slug or official code of a contract.',
      where: byContract(is(F, 'contractId')),
    }),
    subject: t.id({ description: 'Id of what it is about.', where: byThing(is(F, 'subjectId')) }),
    subjectKind: t.field({
      type: [EntityKind],
      description: 'Kind of what it is about.',
      where: among(F, 'subjectKind'),
    }),
    relation: t.stringList({
      description: 'What is said: NAMED, INVOLVES, LISTED_IN…',
      where: byRelation(among(F, 'relation')),
    }),
    object: t.id({ description: 'Id of the thing on the other side.', where: byThing(is(F, 'objectId')) }),
    objectKind: t.field({
      type: [EntityKind],
      description: 'Kind of the thing on the other side.',
      where: among(F, 'objectKind'),
    }),
    place: t.id({
      description: 'Id of a place that the fact itself names.',
      where: byThing(where(AT_PLACE)),
    }),
    theme: t.id({
      description: 'Id of the heading under which it is printed, or of a heading above it.',
      where: byThing(where(UNDER_THEME)),
    }),
    basis: t.field({ type: [BasisEnum], description: 'How it is known.', where: among(F, 'basis') }),
    status: t.field({
      type: [FactStatusEnum],
      description: 'How far it has come.',
      where: among(F, 'status'),
    }),
    polarity: t.field({
      type: [PolarityEnum],
      description: 'Affirmed or denied.',
      where: among(F, 'polarity'),
    }),
    text: t.string({
      description:
        'Beginnings of words of its labels, verb, value or proof, in any order, whatever the case and accents.',
      where: byWords,
    }),
    citedBetweenLines: t.field({
      type: LineRange,
      description: 'Proved by words that stand within these lines or reach into them.',
      where: translated(where<Lines>(CITED), (range: Lines, context: Context) => ({
        ...range,
        document: thingToId(range.document, context),
      })),
    }),
  }),
});

type Arguments = ArgBuilder<EngagementsTypes>;
const asOfArgument = (node: typeof F | typeof I) => (arg: Arguments) => ({
  asOf: arg({
    type: 'Date',
    description:
      'Only what may hold on this day according to its dates: what has no date always may. Absent, nothing is filtered.',
    where: asOf(node),
  }),
});

export const involvements = pages(Involvement, InvolvementFilter, {
  order: 'sortKey',
  access: [
    by(I, 'objectId'),
    by(I, 'subjectId'),
    via('COUNTS_FOR', 'holderId', '(self:Involvement)-[rel:COUNTS_FOR]->()'),
    via('HELD_AT', 'placeId', '(self:Involvement)-[rel:HELD_AT]->()'),
    by(I, 'contractId'),
    all(I),
  ],
  args: asOfArgument(I),
});
export const facts = pages(Fact, FactFilter, {
  order: 'sortKey',
  access: [by(F, 'objectId'), by(F, 'subjectId'), by(F, 'contractId'), all(F)],
  args: asOfArgument(F),
});
