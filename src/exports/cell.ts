import type { GraphQLSchema } from 'graphql';
import { type Place, placeOf, rowTypeOf, valuesAt } from './path.ts';
import { BETWEEN, type Cell, type CellType, type Column, type Row, SILENT, type Table } from './table.ts';
import { wordOf } from './words.ts';

/** A column that knows its type and how to write itself. */
export type Ready = Column & {
  readonly place: Place;
  readonly cellType: CellType;
  write(row: Row): Cell;
};

export function readyColumns(schema: GraphQLSchema, table: Table, columns = table.columns): Ready[] {
  const { type } = rowTypeOf(schema, table.root ?? table.name);
  return columns.map((column) => {
    const place: Place = column.path
      ? placeOf(type, column.path)
      : { type: column.type ?? 'string', list: false };
    // Several values in one cell are a text, whatever each is.
    const cellType = place.type === 'thing' || place.list ? 'string' : place.type;
    return { ...column, place, cellType, write: (row) => written(column, place, row) };
  });
}

function written({ path, value, silent }: Column, place: Place, row: Row): Cell {
  const found = (path ? valuesAt(row, path) : [value?.(row) ?? null].flat()) as unknown[];
  const nothing = () => ((typeof silent === 'function' ? silent(row) : silent) ? SILENT : null);
  if (found.every((one) => one === null || one === '')) return nothing();
  const [first] = found;
  if (found.length === 1) return shown(first, place);
  return found.map((one) => textOf(shown(one, place))).join(BETWEEN);
}

function shown(value: unknown, place: Place): Cell {
  if (value === null || value === undefined) return null;
  if (place.type === 'thing') return (value as { label: string }).label;
  if (place.enum) return wordOf(place.enum, String(value)) ?? String(value);
  return value as Cell;
}

/** A cell as a text says it. */
export function textOf(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'boolean') return cell ? 'oui' : 'non';
  return String(cell);
}
