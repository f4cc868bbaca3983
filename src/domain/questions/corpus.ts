import type { Role, RoleFamily } from '../../values/role.ts';
import type {
  Basis,
  Closure,
  EntityKind,
  FactStatus,
  PlaceScope,
  Polarity,
} from '../../values/vocabulary.ts';
import type { FactRelation } from '../relation.ts';

export type ThingRow = {
  id: string;
  slug: string;
  kind: EntityKind;
  label: string;
  acronym: string | undefined;
  contractId: string | undefined;
  sortKey: string;
  attributes: Readonly<Record<string, string>>;
};
/** A thing of the graph; one object per thing, compared by identity. */
export type Thing = Readonly<ThingRow>;

type Dated = { date: string | undefined; printed: string };
type Plain = {
  id: string;
  contractId: string | undefined;
  relation: FactRelation;
  value: string | undefined;
  verb: string | undefined;
  role: Role | undefined;
  family: RoleFamily | undefined;
  qualifiers: string[];
  capacity: string | undefined;
  seats: number | undefined;
  from: Dated | undefined;
  to: Dated | undefined;
  validFrom: string;
  validTo: string;
  placeScope: PlaceScope;
  status: FactStatus | undefined;
  polarity: Polarity;
  closure: Closure;
  basis: Basis;
  lines: number[];
  quotes: string[];
  sortKey: string;
};
export type SaidRow = Plain & {
  subjectId: string;
  objectId: string | undefined;
  placeIds: string[];
  themeIds: string[];
  onBehalfOfId: string | undefined;
};
/** A fact, its ends as things. */
export type Said = Readonly<
  Plain & {
    subject: Thing;
    object: Thing | undefined;
    places: readonly Thing[];
    themes: readonly Thing[];
    onBehalfOf: Thing | undefined;
  }
>;
export type Rows = { things: readonly ThingRow[]; facts: readonly SaidRow[] };

/** Everything the graph knows, in memory, by its ends. Things and facts come in the order of their sort keys. */
export class Corpus {
  readonly things: readonly Thing[];
  readonly facts: readonly Said[];
  readonly #bySubject: Map<Thing, Said[]>;
  readonly #byObject: Map<Thing | undefined, Said[]>;
  /** What is derived from the corpus once, by whoever derives it. */
  readonly derived = new Map<unknown, unknown>();

  constructor({ things, facts }: Rows) {
    const bySortKey = (a: { sortKey: string }, b: { sortKey: string }) => (a.sortKey < b.sortKey ? -1 : 1);
    this.things = things.toSorted(bySortKey);
    const byId = new Map(things.map((thing) => [thing.id, thing]));
    const thing = (id: string | undefined) => (id === undefined ? undefined : byId.get(id));
    const all = (ids: readonly string[]) => ids.flatMap((id) => thing(id) ?? []);
    this.facts = facts.toSorted(bySortKey).flatMap((row) => {
      const { subjectId, objectId, placeIds, themeIds, onBehalfOfId, ...plain } = row;
      const subject = thing(subjectId);
      if (!subject) return [];
      return {
        ...plain,
        subject,
        object: thing(objectId),
        places: all(placeIds),
        themes: all(themeIds),
        onBehalfOf: thing(onBehalfOfId),
      };
    });
    this.#bySubject = Map.groupBy(this.facts, ({ subject }) => subject);
    this.#byObject = Map.groupBy(this.facts, ({ object }) => object);
  }

  /** Facts of which it is the subject. */
  about = (thing: Thing): readonly Said[] => this.#bySubject.get(thing) ?? [];
  /** Facts of which it is the object. */
  towards = (thing: Thing): readonly Said[] => this.#byObject.get(thing) ?? [];

  /** Computed once for this corpus and key. */
  once<T>(key: unknown, compute: () => T): T {
    if (!this.derived.has(key)) this.derived.set(key, compute());
    return this.derived.get(key) as T;
  }
}
