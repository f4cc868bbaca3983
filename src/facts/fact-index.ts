import type { FactRecord } from '../domain/fact.ts';
import { addressOf, type EntityRecord } from '../domain/noun.ts';
import { idOf } from '../values/identity.ts';
import { sortKey } from '../values/sort-key.ts';
import type { Unit } from './unit.ts';

/** What a unit says and the shared unit with it: facts by the things at their ends, and those things. */
export class FactIndex {
  readonly #entities: ReadonlyMap<string, EntityRecord>;
  readonly #bySubject: Map<string, FactRecord[]>;
  readonly #byObject: Map<string, FactRecord[]>;

  constructor(unit: Unit, shared: Unit | undefined, entities: ReadonlyMap<string, EntityRecord>) {
    // By key: a column taken from the first of several facts is the same in whatever order they were written.
    const facts = [...(shared?.facts ?? []), ...unit.facts].sort((a, b) => (a.key < b.key ? -1 : 1));
    this.#entities = entities;
    this.#bySubject = Map.groupBy(facts, ({ subject }) => subject);
    this.#byObject = Map.groupBy(
      facts.filter(({ object }) => object),
      ({ object }) => object ?? '',
    );
  }

  of(subject: string): readonly FactRecord[] {
    return this.#bySubject.get(subject) ?? [];
  }

  towards(object: string): readonly FactRecord[] {
    return this.#byObject.get(object) ?? [];
  }

  /** What is affirmed of a thing in this relation. */
  about(subject: string, relation: FactRecord['relation']): FactRecord[] {
    return this.of(subject).filter((fact) => fact.relation === relation && affirmed(fact));
  }

  thing(key: string): EntityRecord | undefined {
    return this.#entities.get(key);
  }

  labelOf = (key: string): string => this.#entities.get(key)?.label ?? '';

  sortKey(key: string): string {
    return sortKey(this.labelOf(key), idOf('entity', key));
  }

  /** What is shown of several things, in order of their names: lists side by side, copied where they are shown. */
  naming(keys: Iterable<string> = []) {
    const things = [...keys]
      .flatMap((key) => this.#entities.get(key) ?? [])
      .sort((a, b) => (this.sortKey(a.key) < this.sortKey(b.key) ? -1 : 1));
    return {
      ids: things.map(({ key }) => idOf('entity', key)),
      kinds: things.map(({ kind }): string => kind),
      slugs: things.map(addressOf),
      labels: things.map(({ label }) => label),
    };
  }
}

export const affirmed = ({ polarity }: FactRecord): boolean => (polarity ?? 'AFFIRMED') === 'AFFIRMED';
