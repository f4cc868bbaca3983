import type { Problem } from '../../facts/problem.ts';
import { readSources } from '../../facts/read.ts';
import type { Known } from '../../facts/reference.ts';
import type { Unit } from '../../facts/unit.ts';
import { type Entry, entriesOf } from '../../facts/write.ts';

/** A unit that is being added to, as the entries of its files. */
export class Draft {
  readonly name: string;
  readonly #lists: Map<string, Entry[]>;
  /** Ids of what was added or changed. */
  readonly touched = new Set<string>();

  constructor(unit: Unit) {
    this.name = unit.name;
    this.#lists = entriesOf(unit);
  }

  all = (list: string): readonly Entry[] => this.#lists.get(list) ?? [];

  find = (list: string, test: (entry: Entry) => boolean): Entry | undefined => this.all(list).find(test);

  /** Adds an entry, or takes the place of the one that has its id: an import that is repeated changes nothing. */
  put(list: string, entry: Entry): Entry {
    const entries = this.#lists.get(list) ?? [];
    this.#lists.set(list, entries);
    const at = entries.findIndex(({ id }) => id === entry.id);
    if (at < 0) entries.push(entry);
    else entries[at] = entry;
    this.touched.add(`${list}/${entry.id}`);
    return entry;
  }

  /** The same, as files would be read: judged by the same rules. */
  read(shared: Known): { unit: Unit; problems: readonly Problem[]; known: Known } {
    const at = () => ({ file: this.name, line: 1, column: 1 });
    const sources = new Map(
      [...this.#lists].map(([list, entries]) => [
        list,
        {
          name: list,
          data: { [list]: entries },
          problems: [],
          at: ([, index]: readonly (string | number)[]) => ({
            file: `${this.name}/${list}.yaml`,
            line: Number(index ?? 0) + 1,
            column: 1,
          }),
          atKey: at,
        },
      ]),
    );
    return readSources(this.name, sources, shared);
  }
}
