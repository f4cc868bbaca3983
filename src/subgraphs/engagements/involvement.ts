import { model, type Row } from '../../graph/model.ts';
import { pages } from '../../read/plugin.ts';
import { all, among, by, flag, given, is, via, where } from '../../read/predicate.ts';
import { from } from '../../read/read.ts';
import { labelOf } from '../../values/role.ts';
import { builder } from './builder.ts';
import { Citation, citations } from './citation.ts';
import { Contract } from './contract.ts';
import { Entity, Node } from './entity.ts';
import {
  ActorKindEnum,
  BasisEnum,
  EntityKind,
  FactStatusEnum,
  HoldingEnum,
  PlaceScopeEnum,
  PolarityEnum,
  RoleEnum,
  RoleFamilyEnum,
} from './enums.ts';
import { AT_PLACE, asOfArgument, UNDER_THEME } from './fact-predicates.ts';
import { contractOfFact, object, onBehalfOf, places, subject, themes } from './fact-reads.ts';
import { byContract, byThing } from './filters.ts';
import { holding, onDay } from './holding.ts';
import { PERIOD_COLUMNS, Period, periodOf } from './period.ts';
import { Theme } from './theme.ts';

const I = model.Involvement;

export const Involvement = builder.objectRef<Row<typeof I>>('Involvement').implement({
  description:
    'Who does what, once: a holder, a role, a target. It stays on what is printed: a role of « les communes » is not copied onto each commune.',
  interfaces: [Node],
  fields: (t) => ({
    contract: t.field({
      type: Contract,
      nullable: true,
      description: 'The contract that states it.',
      read: contractOfFact,
    }),
    holder: t.field({
      type: Entity,
      description: 'Who acts, as printed: an actor, a group or an instance.',
      read: subject,
    }),
    onBehalfOf: t.field({
      type: Entity,
      nullable: true,
      description:
        'The body for which a function acts; null when the holder acts for itself or the document does not say.',
      read: onBehalfOf,
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
      read: object,
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
    holds: t.field({
      type: HoldingEnum,
      description: 'Whether it holds on a day, by its dates and the date of its document.',
      args: onDay(t.arg),
      read: holding,
    }),
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
    public: t.id({
      description: 'Id of a public that its target is for.',
      where: byThing(where('EXISTS { (self)-[:OBJECT]->()-[:TARGETS]->(it WHERE it.id = $value) }')),
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

export const involvements = pages(Involvement, InvolvementFilter, {
  order: 'sortKey',
  access: [
    // Who holds which role on a thing: the list under every thing, asked for a page of things at once.
    by(I, 'objectId', { covers: ['id', 'role', 'subjectId', 'subjectKind', 'subjectLabel'] }),
    by(I, 'subjectId'),
    via('COUNTS_FOR', 'holderId', '(self:Involvement)-[rel:COUNTS_FOR]->()'),
    via('HELD_AT', 'placeId', '(self:Involvement)-[rel:HELD_AT]->()'),
    by(I, 'contractId'),
    all(I),
  ],
  args: asOfArgument(I),
});
