import { join } from 'node:path';
import { readXlsx, writeXlsx } from 'hucre';
import { readSeeds } from '../../src/facts/load.ts';
import { printProblem } from '../../src/facts/problem.ts';
import type { Known } from '../../src/facts/reference.ts';
import { type Entry, entriesOf } from '../../src/facts/write.ts';
import { readWorkbook } from '../../src/imports/workbook/read.ts';
import { writeWorkbook } from '../../src/imports/workbook/write.ts';

/**
 * A small whole contract that exists nowhere, `deux-rives-2024`: quarters of 2024 over two EPCI, action sheets with
 * their indicators, an amendment, ends that disagree, sixty signatories.
 */
export const EXAMPLE = join(import.meta.dirname, 'example', 'seeds');
export const CONVENTION = join(import.meta.dirname, 'example', 'convention.md');

const { units } = await readSeeds(EXAMPLE);
export const [reference, contract] = units as [(typeof units)[number], (typeof units)[number]];
export const shared: Known = {
  kinds: new Map(reference.entities.map(({ key, kind }) => [key, kind])),
  unread: new Set(),
};

/** The contract as a workbook, its lists first changed. */
export async function workbook(
  change: (lists: Map<string, Entry[]>) => void = () => undefined,
): Promise<Buffer> {
  const lists = structuredClone(entriesOf(contract));
  change(lists);
  return writeWorkbook(lists);
}

/** The same cells as another program saves them, once changed: texts shared, numbers as numbers. */
export async function savedElsewhere(
  bytes: Uint8Array,
  change: (sheets: Map<string, unknown[][]>) => void = () => undefined,
): Promise<Uint8Array> {
  const { sheets } = await readXlsx(bytes);
  const rows = new Map<string, unknown[][]>(sheets.map((sheet) => [sheet.name, sheet.rows]));
  change(rows);
  return writeXlsx({
    sheets: [...rows].map(([name, cells]) => ({
      name,
      rows: cells as (string | number | boolean | null)[][],
    })),
  });
}

export const problemsIn = async (path: string): Promise<string[]> =>
  (await readWorkbook(path, shared)).problems.map(printProblem);
