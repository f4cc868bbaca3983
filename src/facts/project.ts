import { isHeld, leadingRoles, leadStatus } from '../domain/engagements/lead-status.ts';
import { type FactRecord, scopeOf } from '../domain/fact.ts';
import { addressOf, type EntityRecord } from '../domain/noun.ts';
import { RELATIONS, type RelationName } from '../domain/relation.ts';
import { idOf } from '../values/identity.ts';
import { sortKey } from '../values/sort-key.ts';
import { fold } from '../values/text.ts';
import type { PlaceScope } from '../values/vocabulary.ts';
import { factSortKey } from './fact-node.ts';
import { type Properties, properties } from './planned-node.ts';
import type { Unit } from './unit.ts';

/**
 * What the loader derives from facts for traversal and paging. A projection says nothing that a fact does not;
 * it carries no citation. Raise the version when a rule below changes: stores then project again.
 */
export const PROJECTION_VERSION = 4;

/** A typed relationship between two things (or from an involvement), with what its index needs. */
export type Projected = { type: string; from: string; to: string; properties: Properties };

export class Projection {
  readonly #unit: Unit;
  readonly #facts: readonly FactRecord[];
  readonly #entities: ReadonlyMap<string, EntityRecord>;
  readonly #bySubject: Map<string, FactRecord[]>;
  readonly #byObject: Map<string, FactRecord[]>;

  constructor(unit: Unit, shared: Unit | undefined, entities: ReadonlyMap<string, EntityRecord>) {
    this.#unit = unit;
    // By key: a column taken from the first of several facts is the same in whatever order they were written.
    this.#facts = [...(shared?.facts ?? []), ...unit.facts].sort((a, b) => (a.key < b.key ? -1 : 1));
    this.#entities = entities;
    this.#bySubject = Map.groupBy(this.#facts, ({ subject }) => subject);
    this.#byObject = Map.groupBy(
      this.#facts.filter(({ object }) => object),
      ({ object }) => object ?? '',
    );
  }

  /** Columns of a thing that are copies of facts about it. */
  derived(entity: EntityRecord, contractId: string | undefined): Properties {
    const scoped: Properties = contractId ? { contractId } : {};
    const value = (relation: RelationName) => this.#about(entity.key, relation)[0]?.value;
    switch (entity.kind) {
      case 'DISPOSITIF':
        return {
          ...scoped,
          regime: value('REGIME') ?? 'NOT_STATED',
          leadStatus: this.#leadStatus(entity),
          placeScope: this.#placeScope(entity.key),
        };
      case 'INSTANCE': {
        const frequency = value('MEETS');
        return {
          ...scoped,
          leadStatus: this.#leadStatus(entity),
          placeScope: this.#placeScope(entity.key),
          ...(frequency ? { frequency } : {}),
        };
      }
      case 'CONTRACT': {
        const officialCode = value('OFFICIAL_CODE');
        const term = this.#about(entity.key, 'TERM').find(({ basis }) => basis === 'STATED')?.period;
        return {
          ...(officialCode ? { officialCode } : {}),
          ...(term?.from?.date ? { startDate: term.from.date, startPrinted: term.from.printed } : {}),
          ...(term?.to?.date ? { endDate: term.to.date, endPrinted: term.to.printed } : {}),
        };
      }
      case 'ACTOR': {
        const size = this.#about(entity.key, 'GROUP_SIZE')[0];
        return size?.value ? { groupSize: size.value } : {};
      }
      case 'THEME':
        return { ...scoped, ...this.#columns(entity.key) };
      case 'COMMITMENT':
        return { ...scoped, fulfilment: value('FULFILLED') ?? 'NOT_ASSESSED' };
      case 'FUNDING':
        return properties({ ...scoped, amount: value('AMOUNT') });
      case 'MILESTONE': {
        const happened = this.#about(entity.key, 'HAPPENED')[0];
        return properties({ ...scoped, verb: happened?.verb, startDate: happened?.period?.from?.date });
      }
      case 'FIGURE':
        return properties({ ...scoped, printed: value('COUNTED') });
      case 'TERM':
        return properties({ ...scoped, expansion: value('EXPANDED') });
      default:
        return scoped;
    }
  }

  /** Column headings of a theme's annex tables, and those under which every cell is empty. */
  #columns(theme: string): Properties {
    const rows = (this.#byObject.get(theme) ?? [])
      .filter(({ relation }) => relation === 'UNDER_THEME')
      .flatMap(({ subject }) => this.#entities.get(subject) ?? [])
      .filter(({ kind }) => kind === 'ROW');
    if (!rows.length) return {};
    const columns = (name: string) => [
      ...new Set(rows.flatMap(({ attributes }) => (attributes[name] ?? []) as string[])),
    ];
    const filled = columns('filledColumns');
    return {
      filledColumns: filled,
      emptyColumns: columns('emptyColumns').filter((heading) => !filled.includes(heading)),
    };
  }

  #about(key: string, relation: FactRecord['relation']): FactRecord[] {
    return (this.#bySubject.get(key) ?? []).filter((fact) => fact.relation === relation && affirmed(fact));
  }

  #leadStatus({ key, kind }: EntityRecord) {
    const roles = (this.#byObject.get(key) ?? []).flatMap(({ role, status, polarity }) =>
      role ? [{ role, status, polarity }] : [],
    );
    return leadStatus(roles, kind === 'INSTANCE');
  }

  /** Where a thing is said to be: the scope of the facts that place it, the most precise first. */
  #placeScope(key: string): PlaceScope {
    const facts = [...(this.#bySubject.get(key) ?? []), ...(this.#byObject.get(key) ?? [])];
    const scopes = new Set(facts.filter(affirmed).map(scopeOf));
    const order: PlaceScope[] = [
      'NAMED',
      'SITE',
      'ALL_EXCEPT',
      'ALL_QPV',
      'SOME_UNNAMED',
      'CONTRACT_WIDE',
      'WIDER_THAN_CONTRACT',
    ];
    return order.find((scope) => scopes.has(scope)) ?? 'NOT_STATED';
  }

  /** Every typed relationship that this unit's facts give rise to. */
  relationships(contractKey: string | undefined): Projected[] {
    return [
      ...this.#typed(),
      ...this.#themes(),
      ...this.#homonyms(),
      ...this.#holders(),
      ...this.#heldAt(),
      ...this.#ledBy(),
      ...(contractKey ? this.#namedIn(contractKey) : []),
    ];
  }

  *#typed(): Generator<Projected> {
    for (const fact of this.#unit.facts) {
      if (!fact.object || !(fact.relation in RELATIONS) || !affirmed(fact)) continue;
      yield this.#link(fact.relation, fact.subject, fact.object, {
        factId: idOf('fact', fact.key),
        sortKey: this.#sortKey(fact.object),
      });
    }
  }

  /** Under a theme: said so, listed in a row of it, or spoken of under its heading. Parents hold what their parts hold. */
  *#themes(): Generator<Projected> {
    const direct = new Map<string, Set<string>>();
    const put = (key: string, theme: string) => direct.set(key, (direct.get(key) ?? new Set()).add(theme));
    for (const fact of this.#unit.facts.filter(affirmed)) {
      if (fact.relation === 'UNDER_THEME' && fact.object) put(fact.subject, fact.object);
      if (fact.relation === 'LISTED_IN')
        for (const row of this.#about(fact.object ?? '', 'UNDER_THEME')) put(fact.subject, row.object ?? '');
      if (fact.relation === 'INVOLVES' && fact.object)
        for (const theme of fact.themes ?? []) put(fact.object, theme);
    }
    for (const [key, themes] of direct) {
      const all = new Set([...themes].flatMap((theme) => [theme, ...this.#ancestors(theme)]));
      for (const theme of all) {
        const properties = {
          themeId: idOf('entity', theme),
          sortKey: this.#sortKey(key),
          direct: themes.has(theme),
        };
        yield this.#link('HAS_THEME', key, theme, properties);
      }
    }
  }

  #ancestors(theme: string, seen = new Set<string>()): string[] {
    if (seen.has(theme)) return [];
    seen.add(theme);
    return this.#about(theme, 'PART_OF').flatMap(({ object = '' }) => [
      object,
      ...this.#ancestors(object, seen),
    ]);
  }

  /** Terms that only dots, case or spaces tell apart. */
  *#homonyms(): Generator<Projected> {
    const terms = this.#unit.entities.filter(({ kind }) => kind === 'TERM');
    const letters = ({ label }: EntityRecord) => fold(label).replace(/[^a-z0-9]/g, '');
    for (const same of Map.groupBy(terms, letters).values()) {
      for (const one of same) {
        for (const other of same)
          if (one !== other)
            yield this.#link('HOMONYM_OF', one.key, other.key, { sortKey: this.#sortKey(other.key) });
      }
    }
  }

  /** For whom an involvement counts: its holder, the bodies that holder serves, the members of a group that holds it. */
  *#holders(): Generator<Projected> {
    for (const fact of this.#unit.facts.filter(({ relation }) => relation === 'INVOLVES')) {
      const counted = new Map<string, string>([[fact.subject, 'OWN']]);
      const services = [fact.subject];
      for (const service of services) {
        for (const { object = '' } of this.#about(service, 'SERVICE_OF')) {
          if (!counted.has(object)) services.push(object);
          if (!counted.has(object)) counted.set(object, 'SERVICE');
        }
      }
      for (const { subject } of this.#byObject
        .get(fact.subject)
        ?.filter((said) => said.relation === 'MEMBER_OF' && affirmed(said)) ?? []) {
        if (!counted.has(subject)) counted.set(subject, 'GROUP');
      }
      for (const [holder, as] of counted) {
        const properties = {
          unit: this.#unit.name,
          holderId: idOf('entity', holder),
          as,
          sortKey: factSortKey(fact, this.#labelOf),
        };
        yield { type: 'COUNTS_FOR', from: idOf('fact', fact.key), to: idOf('entity', holder), properties };
      }
    }
  }

  /** Where an involvement is held by name: the way into « what happens here ». */
  *#heldAt(): Generator<Projected> {
    for (const fact of this.#unit.facts.filter(({ relation }) => relation === 'INVOLVES')) {
      for (const place of new Set(fact.places)) {
        const properties = {
          unit: this.#unit.name,
          placeId: idOf('entity', place),
          sortKey: factSortKey(fact, this.#labelOf),
        };
        yield { type: 'HELD_AT', from: idOf('fact', fact.key), to: idOf('entity', place), properties };
      }
    }
  }

  /** Who leads, each once however often it is said: what every list of dispositifs shows. */
  *#ledBy(): Generator<Projected> {
    const leading = this.#unit.facts.filter(
      ({ role, status, polarity }) =>
        role && leadingRoles(false).includes(role) && isHeld({ status, polarity }),
    );
    const pairs = new Map(
      leading.map(({ subject, object = '' }) => [`${object} ${subject}`, [object, subject] as const]),
    );
    for (const [thing, holder] of pairs.values())
      yield this.#link('LED_BY', thing, holder, {
        sortKey: this.#sortKey(holder),
        ...this.#naming('holder', holder),
      });
  }

  /** Everything a contract speaks of, its own and shared things alike, and the communes it covers: one way into its lists. */
  *#namedIn(contractKey: string): Generator<Projected> {
    const keys = new Set(this.#unit.entities.map(({ key }) => key));
    for (const { subject, object, places = [], onBehalfOf } of this.#unit.facts) {
      for (const key of [subject, object, onBehalfOf, ...places]) if (key) keys.add(key);
    }
    for (const { object = '' } of this.#about(contractKey, 'COVERS')) {
      for (const { subject } of this.#byObject
        .get(object)
        ?.filter(({ relation }) => relation === 'IN_EPCI') ?? [])
        keys.add(subject);
    }
    keys.delete(contractKey);
    for (const key of keys) {
      yield this.#link('NAMED_IN', key, contractKey, {
        contractId: idOf('entity', contractKey),
        sortKey: this.#sortKey(key),
      });
    }
  }

  #link(type: string, from: string, to: string, properties: Properties): Projected {
    return {
      type,
      from: idOf('entity', from),
      to: idOf('entity', to),
      properties: { unit: this.#unit.name, ...properties },
    };
  }

  #sortKey(key: string): string {
    return sortKey(this.#labelOf(key), idOf('entity', key));
  }

  /** What is shown of a thing at the end of a relationship: a copy, so that naming it takes no look at it. */
  #naming(end: string, key: string): Properties {
    const thing = this.#entities.get(key);
    return properties({
      [`${end}Id`]: idOf('entity', key),
      [`${end}Kind`]: thing?.kind,
      [`${end}Slug`]: thing && addressOf(thing),
      [`${end}Label`]: thing?.label,
    });
  }

  #labelOf = (key: string): string => this.#entities.get(key)?.label ?? '';
}

const affirmed = ({ polarity }: FactRecord) => (polarity ?? 'AFFIRMED') === 'AFFIRMED';
