import type { z } from 'zod';
import type { EntityKind } from '../values/vocabulary.ts';
import type { RelationName } from './relation.ts';

/** What may be said of anything: how a list of it is closed, what it lacks, what it is not, and words that no other relation carries. */
export const OF_ANYTHING = [
  'ENUMERATES',
  'DESCRIBED',
  'DISTINCT_FROM',
  'LACKS',
] as const satisfies readonly RelationName[];

/** A kind of thing: where its facts are written, what describes it, what can be said of it. */
export type Noun = {
  readonly kind: EntityKind;
  /** Neo4j label and GraphQL type. */
  readonly label: string;
  /** Part of its slug and of references to it: `dispositif/popac`. */
  readonly segment: string;
  /** Name of its file and of the list inside it, under a contract's folder or the reference folder. */
  readonly file: string;
  /** What the entry says of the thing itself, in canonical order: names chosen by us, codes with their source. */
  readonly attributes: Readonly<Record<string, z.ZodType>>;
  /** Attributes that are official codes: they need a source, and become one IDENTIFIED_AS fact. */
  readonly codes?: readonly string[];
  readonly relations: readonly RelationName[];
};

export const noun = <const N extends Noun>(declaration: N): N => Object.freeze(declaration);

/** A thing, as the graph keeps it: what no fact says of it but its name, its address and its codes. */
export type EntityRecord = {
  key: string;
  unit: string;
  kind: EntityKind;
  label: string;
  /** Slug it now has, when it is no longer the one its key gives. */
  slug?: string | undefined;
  attributes: Record<string, string | number | boolean | string[] | number[]>;
  /** The document that gives its codes. */
  source?: string | undefined;
  note?: string | undefined;
};

/** Readable address of a thing: its key, unless it was given another slug. */
export const addressOf = ({ key, slug }: Pick<EntityRecord, 'key' | 'slug'>): string =>
  slug ? [...key.split('/').slice(0, -1), slug].join('/') : key;
