import { NOUNS } from '../../domain/nouns.ts';
import { relationShape } from '../../domain/relation.ts';
import type { Entry } from '../../facts/write.ts';
import { type Column, encode } from './column.ts';
import { FACTS, SHEETS, type Sheet } from './sheets.ts';

/** The rows of each sheet, as cells, from the entries of each list. */
export function rowsOf(lists: ReadonlyMap<string, readonly Entry[]>): Map<Sheet, string[][]> {
  const rows = new Map<Sheet, string[][]>();
  for (const sheet of SHEETS) {
    const entries = (sheet.list && lists.get(sheet.list)) || [];
    if (sheet === FACTS) rows.set(sheet, saidOf(lists));
    else if (sheet.keys.length)
      rows.set(
        sheet,
        entries.flatMap((entry) => factRows(sheet, entry)),
      );
    else
      rows.set(
        sheet,
        entries.filter(({ id }) => id !== undefined).map((entry) => cellsOf(sheet.columns, entry)),
      );
  }
  return rows;
}

/** What is said of every thing, in the order of the lists: the facts nested in their entries. */
function saidOf(lists: ReadonlyMap<string, readonly Entry[]>): string[][] {
  return NOUNS.flatMap((noun) =>
    (lists.get(noun.file) ?? []).flatMap((entry) => {
      const own = noun.kind === 'CONTRACT' ? 'contract' : `${noun.segment}/${entry.id}`;
      const subject = entry.about ?? own;
      return noun.relations.flatMap((name) => {
        const relation = relationShape(name).key;
        const facts = (entry[relation] ?? []) as Entry[];
        return facts.flatMap((fact) => factRows(FACTS, { ...fact, subject, relation }));
      });
    }),
  );
}

/** A fact and its first proof in one row, each further proof in another. */
function factRows({ columns }: Sheet, { cite, ...fact }: Entry): string[][] {
  const [first = {}, ...more] = (cite ?? []) as Entry[];
  return [
    cellsOf(columns, { ...fact, cite: flat(first) }),
    ...more.map((citation) => cellsOf(columns, { cite: flat(citation) })),
  ];
}

/** The pieces of a passage stand in one cell. */
function flat({ segments, lines, quote, ...citation }: Entry): Entry {
  const pieces = (segments as Entry[] | undefined) ?? (lines === undefined ? [] : [{ lines, quote }]);
  if (!pieces.length) return citation;
  return { ...citation, lines: pieces.map((each) => each.lines), quote: pieces.map((each) => each.quote) };
}

const cellsOf = (columns: readonly Column[], entry: Entry): string[] =>
  columns.map((column) => encode(column, at(entry, column.path)));

const at = (entry: Entry, path: string): unknown =>
  path.split('.').reduce<unknown>((value, key) => (value as Entry | undefined)?.[key], entry);
