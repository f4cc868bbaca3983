import type { EntityRecord } from '../domain/noun.ts';
import { RELATIONS } from '../domain/relation.ts';
import { idOf } from '../values/identity.ts';
import { fold } from '../values/text.ts';
import { affirmed, type FactIndex } from './fact-index.ts';
import { factSortKey } from './fact-node.ts';
import type { Properties } from './planned-node.ts';
import type { Summary } from './summary.ts';
import type { Unit } from './unit.ts';

/**
 * What the loader derives from facts for traversal and paging. A projection says nothing that a fact does not;
 * it carries no citation. Raise the version when a rule below changes: stores then project again.
 */
export const PROJECTION_VERSION = 5;

/** A typed relationship between two things (or from an involvement), with what its index needs. */
export type Projected = { type: string; from: string; to: string; properties: Properties };

/** Every typed relationship that a unit's facts give rise to. */
export class Projection {
  readonly #unit: Unit;
  readonly #index: FactIndex;
  readonly #summary: Summary;

  constructor(unit: Unit, index: FactIndex, summary: Summary) {
    this.#unit = unit;
    this.#index = index;
    this.#summary = summary;
  }

  all(contractKey: string | undefined): Projected[] {
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
        sortKey: this.#index.sortKey(fact.object),
      });
    }
  }

  /** Under a theme directly, or under a part of it: parents hold what their parts hold. */
  *#themes(): Generator<Projected> {
    for (const [key, themes] of this.#summary.themes) {
      const all = new Set([...themes].flatMap((theme) => [theme, ...this.#ancestors(theme)]));
      for (const theme of all) {
        const properties = {
          themeId: idOf('entity', theme),
          sortKey: this.#index.sortKey(key),
          direct: themes.has(theme),
        };
        yield this.#link('HAS_THEME', key, theme, properties);
      }
    }
  }

  #ancestors(theme: string, seen = new Set<string>()): string[] {
    if (seen.has(theme)) return [];
    seen.add(theme);
    return this.#index
      .about(theme, 'PART_OF')
      .flatMap(({ object = '' }) => [object, ...this.#ancestors(object, seen)]);
  }

  /** Terms that only dots, case or spaces tell apart. */
  *#homonyms(): Generator<Projected> {
    const terms = this.#unit.entities.filter(({ kind }) => kind === 'TERM');
    const letters = ({ label }: EntityRecord) => fold(label).replace(/[^a-z0-9]/g, '');
    for (const same of Map.groupBy(terms, letters).values()) {
      for (const one of same) {
        for (const other of same)
          if (one !== other)
            yield this.#link('HOMONYM_OF', one.key, other.key, { sortKey: this.#index.sortKey(other.key) });
      }
    }
  }

  /** For whom an involvement counts: its holder, the bodies that holder serves, the members of a group that holds it. */
  *#holders(): Generator<Projected> {
    for (const fact of this.#unit.facts.filter(({ relation }) => relation === 'INVOLVES')) {
      const counted = new Map<string, string>([[fact.subject, 'OWN']]);
      const services = [fact.subject];
      for (const service of services) {
        for (const { object = '' } of this.#index.about(service, 'SERVICE_OF')) {
          if (!counted.has(object)) services.push(object);
          if (!counted.has(object)) counted.set(object, 'SERVICE');
        }
      }
      for (const { subject } of this.#index
        .towards(fact.subject)
        .filter((said) => said.relation === 'MEMBER_OF' && affirmed(said))) {
        if (!counted.has(subject)) counted.set(subject, 'GROUP');
      }
      for (const [holder, as] of counted) {
        const properties = {
          unit: this.#unit.name,
          holderId: idOf('entity', holder),
          as,
          sortKey: factSortKey(fact, this.#index.labelOf),
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
          sortKey: factSortKey(fact, this.#index.labelOf),
        };
        yield { type: 'HELD_AT', from: idOf('fact', fact.key), to: idOf('entity', place), properties };
      }
    }
  }

  /** Who leads, each once however often it is said: the way to whoever is asked more than names. */
  *#ledBy(): Generator<Projected> {
    for (const [thing, holders] of this.#summary.leads) {
      for (const holder of holders) yield this.#link('LED_BY', thing, holder, {});
    }
  }

  /** Everything a contract speaks of, its own and shared things alike, and the communes it covers: one way into its lists. */
  *#namedIn(contractKey: string): Generator<Projected> {
    const keys = new Set(this.#unit.entities.map(({ key }) => key));
    for (const { subject, object, places = [], onBehalfOf } of this.#unit.facts) {
      for (const key of [subject, object, onBehalfOf, ...places]) if (key) keys.add(key);
    }
    for (const { object = '' } of this.#index.about(contractKey, 'COVERS')) {
      for (const { subject } of this.#index.towards(object).filter(({ relation }) => relation === 'IN_EPCI'))
        keys.add(subject);
    }
    keys.delete(contractKey);
    for (const key of keys) {
      yield this.#link('NAMED_IN', key, contractKey, {
        contractId: idOf('entity', contractKey),
        sortKey: this.#index.sortKey(key),
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
}
