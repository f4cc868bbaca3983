import { model, type Row } from '../../graph/model.ts';
import { pages } from '../../read/plugin.ts';
import { all, among, by, is, translated, where } from '../../read/predicate.ts';
import { from } from '../../read/read.ts';
import { builder } from './builder.ts';
import { Citation, citations } from './citation.ts';
import type { Context } from './context.ts';
import { Contract } from './contract.ts';
import { Entity, Node } from './entity.ts';
import {
  BasisEnum,
  ClosureEnum,
  EntityKind,
  FactStatusEnum,
  HoldingEnum,
  PlaceScopeEnum,
  PolarityEnum,
  RoleEnum,
} from './enums.ts';
import { AT_PLACE, asOfArgument, OF_THEME } from './fact-predicates.ts';
import { contractOfFact, object, places, subject, themes } from './fact-reads.ts';
import { byContract, byRelation, byThing, byWords, thingToId } from './filters.ts';
import { holding, onDay } from './holding.ts';
import { PERIOD_COLUMNS, Period, periodOf } from './period.ts';
import { Theme } from './theme.ts';

const F = model.Fact;

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
      read: contractOfFact,
    }),
    subject: t.field({
      type: Entity,
      description: 'What it is about; for who-does-what, the holder.',
      read: subject,
    }),
    relation: t.exposeString('relation', {
      description: 'What is said: NAMED, INVOLVES, LISTED_IN, MEMBER_OF… listed in schema/graph/model.md.',
    }),
    printedVerb: t.string({
      nullable: true,
      description: 'The verb as printed, active or passive; null when none is printed.',
      read: from(F, ['verb'], ({ verb }) => verb),
    }),
    role: t.expose('role', {
      type: RoleEnum,
      nullable: true,
      description: 'What the subject does about the object; null unless the relation is INVOLVES.',
    }),
    capacity: t.exposeString('capacity', {
      nullable: true,
      description: 'Function printed beside who acts or signs: « le Président »; null when none is.',
    }),
    object: t.field({
      type: Entity,
      nullable: true,
      description: 'The thing on the other side; null when it is a literal.',
      read: object,
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
    holds: t.field({
      type: HoldingEnum,
      description: 'Whether it holds on a day, by its dates and the date of its document.',
      args: onDay(t.arg),
      read: holding,
    }),
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
      description:
        'Id of the heading under which it is printed, or of which it speaks (an aim that stands under it, a row of its table); or of a heading above it.',
      where: byThing(where(OF_THEME)),
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

export const facts = pages(Fact, FactFilter, {
  order: 'sortKey',
  access: [by(F, 'objectId'), by(F, 'subjectId'), by(F, 'contractId'), all(F)],
  args: asOfArgument(F),
});
