import type { Dialect, Exported } from '../../src/exports/formats/format.ts';
import type { Cell } from '../../src/exports/table.ts';

/** What a format writes from, without any graph: these rows (or one), a column a cell. */
export function handMade(
  cells: readonly Cell[] | readonly (readonly Cell[])[],
  dialect: Dialect = 'excel',
): Exported {
  const rows = (Array.isArray(cells[0]) ? cells : [cells]) as readonly (readonly Cell[])[];
  const columns = (rows[0] ?? []).map((_, index) => ({
    header: String.fromCharCode(65 + index),
    description: '',
    place: { type: 'string' as const, list: false },
    cellType: 'string' as const,
    write: (row: readonly Cell[]) => row[index] ?? null,
  }));
  return {
    table: { name: 'essai', title: 'Essai', description: 'Un essai.', columns },
    columns,
    source: {
      version: 'abc123',
      importedAt: '2026-01-31T10:00:00Z',
      licence: 'Licence Ouverte 2.0',
      contracts: [],
      documents: [{ label: 'Convention', url: null, licence: null }],
    },
    asked: [],
    dialect,
    async *pages() {
      yield { rows };
    },
  };
}

export async function collected(chunks: AsyncIterable<string | Uint8Array>): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const chunk of chunks) parts.push(Buffer.from(chunk));
  return Buffer.concat(parts);
}
