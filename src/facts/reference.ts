import type { Noun } from '../domain/noun.ts';
import { NOUNS } from '../domain/nouns.ts';
import { model, type Node } from '../graph/model.ts';
import { oneOf } from '../values/text.ts';
import type { EntityKind } from '../values/vocabulary.ts';
import { didYouMean } from './message.ts';
import type { Position, Problem } from './problem.ts';

/** Name of the unit that holds shared things. */
export const REFERENCE = 'reference';

/** Whether things of this kind are shared: any other is of one contract, whose unit says all that is said of it. */
export function isShareable({ label }: Noun): boolean {
  const nodes: Readonly<Record<string, Node>> = model;
  return nodes[label]?.columns.contractId?.optional !== false;
}

/** Where a unit's files are, relative to the seeds. */
export const folderOf = (unit: string): string => (unit === REFERENCE ? REFERENCE : `contracts/${unit}`);

/** How files of a unit write a key: the inverse of resolving a reference. */
export function refOf(unit: string, key: string): string {
  if (key === unit) return 'contract';
  return key.startsWith(`${unit}/`) ? key.slice(unit.length + 1) : key;
}

/** What a unit declares, by permanent key; things with a mistake in them are declared too. */
export type Known = {
  kinds: Map<string, EntityKind>;
  /** First parts of the keys that files which could not be read would have declared. */
  unread: Set<string>;
};
export const nothingKnown = (): Known => ({ kinds: new Map(), unread: new Set() });

type Pending = { at: Position; ref: string; kinds: readonly EntityKind[] | undefined };

/** The references of a unit, resolved as they are met and checked once every file has been read. */
export class References {
  readonly own = nothingKnown();
  readonly #unit: string;
  readonly #shared: Known;
  readonly #pending: Pending[] = [];

  constructor(unit: string, shared: Known) {
    this.#unit = unit;
    this.#shared = shared;
  }

  declare(key: string, kind: EntityKind): void {
    this.own.kinds.set(key, kind);
  }

  /** What is cited when a citation names no document: the first by id, once every file has been read. */
  firstDocument(): string | undefined {
    const documents = [...this.own.kinds].filter(([, kind]) => kind === 'DOCUMENT').map(([key]) => key);
    return documents.sort()[0];
  }

  /** Whether the shared things already have this one. */
  isShared = (ref: string): boolean => this.#unit !== REFERENCE && this.#shared.kinds.has(ref);

  /** The permanent key that a reference leads to, were it found. */
  keyOf(ref: string): string {
    if (ref === 'contract') return this.#unit;
    return this.#unit === REFERENCE || this.#shared.kinds.has(ref) ? ref : `${this.#unit}/${ref}`;
  }

  resolve(at: Position, ref: string, kinds?: readonly EntityKind[]): string {
    this.#pending.push({ at, ref, kinds });
    return this.keyOf(ref);
  }

  /** References that lead nowhere, or to the wrong kind of thing. What an unread file may declare is not judged. */
  problems(): Problem[] {
    const known = new Map([...this.#shared.kinds, ...this.own.kinds]);
    const refs = [...known.keys()].map((key) => refOf(this.#unit, key));
    return this.#pending.flatMap(({ at, ref, kinds }): Problem[] => {
      const kind = known.get(this.keyOf(ref));
      if (!kind) {
        const [segment = ''] = ref.split('/');
        if (this.own.unread.has(segment) || this.#shared.unread.has(segment)) return [];
        return [{ ...at, message: `référence introuvable « ${ref} »${meant(ref, refs)}` }];
      }
      if (!kinds || kinds.includes(kind)) return [];
      const expected = kinds.map((item) => NOUNS.find((noun) => noun.kind === item)?.segment ?? item);
      return [{ ...at, message: `« ${ref} » ne va pas ici : attendu ${oneOf(expected)}` }];
    });
  }
}

/** Misspelt, or put under the wrong kind: `dispositif/cil` for `instance/cil`. */
function meant(ref: string, refs: readonly string[]): string {
  const near = didYouMean(ref, refs);
  if (near) return near;
  const name = ref.split('/').at(-1);
  const elsewhere = refs.find((candidate) => candidate.split('/').at(-1) === name);
  return elsewhere ? ` (vouliez-vous dire « ${elsewhere} » ?)` : '';
}
