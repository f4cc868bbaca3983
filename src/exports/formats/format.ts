import type { Ready } from '../cell.ts';
import type { Page, Source } from '../read.ts';
import type { Table } from '../table.ts';

/** What a format writes from. */
export type Exported = {
  readonly table: Table;
  readonly columns: readonly Ready[];
  readonly source: Source;
  /** In words, what was asked; empty when everything was. */
  readonly asked: readonly (readonly [name: string, value: string])[];
  readonly dialect: Dialect;
  /** The pages, from the first: a format that reads twice asks twice. */
  pages(): AsyncGenerator<Page, void, undefined>;
};

export type Chunks = AsyncIterable<string | Uint8Array>;

export const DIALECTS = ['excel', 'rfc4180'] as const;
export type Dialect = (typeof DIALECTS)[number];

export type Format = {
  /** What follows the dot. */
  readonly extension: string;
  readonly type: string;
  readonly title: string;
  /** Whether it is a graph: not every table is one. */
  readonly graph?: boolean;
  write(exported: Exported): Chunks;
};
