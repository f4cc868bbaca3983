import { contentHash } from '../../values/identity.ts';
import { fold } from '../../values/text.ts';
import type { Kind } from '../shared/official-kind.ts';
import type { Territory } from './territory.ts';

export type Place = { kind: Kind; code: string };
export type Wanted = {
  words: readonly string[] | undefined;
  kinds: readonly Kind[] | undefined;
  within: Place | undefined;
};

type Entry = { territory: Territory; folded: string; size: number };

const keyOf = ({ kind, code }: Place) => `${kind} ${code}`;

/** Every official territory that we hold, in memory: found by code, by SIREN, by name. */
export class Territories {
  /** Changes exactly when what is held does. */
  readonly version: string;
  readonly #byCode: ReadonlyMap<string, Territory>;
  readonly #bySiren: ReadonlyMap<string, Territory>;
  readonly #entries: readonly Entry[];

  constructor(territories: readonly Territory[]) {
    this.version = contentHash(territories).slice(0, 12);
    this.#byCode = new Map(territories.map((territory) => [keyOf(territory), territory]));
    this.#bySiren = new Map(territories.flatMap((found) => (found.siren ? [[found.siren, found]] : [])));
    this.#entries = territories.map((territory) => ({
      territory,
      folded: ` ${fold(territory.label)}`,
      size: territory.populations[0]?.count ?? 0,
    }));
  }

  find(place: Place): Territory | undefined {
    return this.#byCode.get(keyOf(place));
  }

  /** The commune or EPCI of this SIREN. */
  findBySiren(siren: string): Territory | undefined {
    return this.#bySiren.get(siren);
  }

  /** By code first, then those named so exactly, then those that begin so, then the others; the most populated first. */
  search({ words, kinds, within }: Wanted, first: number): Territory[] {
    const name = words?.join(' ');
    const rank = ({ territory, folded, size }: Entry): [number, number] | undefined => {
      if (kinds && !kinds.includes(territory.kind)) return undefined;
      if (within && !isWithin(territory, within)) return undefined;
      if (words === undefined || name === undefined) return [0, size];
      if (territory.code.toLowerCase() === name) return [4, size];
      if (folded.trim() === name) return [3, size];
      if (folded.startsWith(` ${name}`)) return [2, size];
      return words.every((word) => folded.includes(` ${word}`)) ? [1, size] : undefined;
    };
    return this.#entries
      .flatMap((entry) => {
        const ranked = rank(entry);
        return ranked ? [{ ...entry, ranked }] : [];
      })
      .sort(
        (a, b) => b.ranked[0] - a.ranked[0] || b.ranked[1] - a.ranked[1] || (a.folded < b.folded ? -1 : 1),
      )
      .slice(0, first)
      .map(({ territory }) => territory);
  }
}

const isWithin = ({ within }: Territory, { kind, code }: Place) =>
  kind !== 'COMMUNE' && kind !== 'QPV' && within[kind] === code;
