import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isQpv2015, isQpv2024 } from '../../values/official-code.ts';
import type { Source, Territory } from './territory.ts';

/** The lists of quarters, by generation: the file we look for, the shape of its codes. */
type List = {
  readonly file: string;
  readonly generation: number;
  readonly isCode: (code: string) => boolean;
};
export const LISTS: readonly List[] = [
  { file: 'qpv-2015.csv', generation: 2015, isCode: isQpv2015 },
  { file: 'qpv-2024.csv', generation: 2024, isCode: isQpv2024 },
];

const sourceOf = (generation: number): Source => ({
  label: `Quartiers prioritaires de la politique de la ville, génération ${generation}`,
  publisher: 'Agence nationale de la cohésion des territoires',
  url: 'https://www.data.gouv.fr/',
  licence: 'Licence Ouverte 2.0',
  edition: generation,
});

/** Splits a line of CSV: cells may be quoted, a quote inside is doubled. */
function cellsOf(line: string, separator: string): string[] {
  const cell = new RegExp(`(?:^|${separator})(?:"((?:[^"]|"")*)"|([^${separator}]*))`, 'g');
  return [...line.matchAll(cell)].map(([, quoted, bare = '']) =>
    (quoted === undefined ? bare : quoted.replaceAll('""', '"')).trim(),
  );
}

/** Quarters of one national list: columns `code_qp`, `nom_qp` (or `lib_qp`), `commune_qp`. @throws Error naming the line */
export function parseQpvList(text: string, { file, generation, isCode }: List): Territory[] {
  const [head = '', ...lines] = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const separator = head.includes(';') ? ';' : ',';
  const columns = cellsOf(head, separator).map((name) => name.toLowerCase());
  const [code, label, communes] = [['code_qp'], ['nom_qp', 'lib_qp'], ['commune_qp']].map((names) =>
    columns.findIndex((column) => names.includes(column)),
  ) as [number, number, number];
  if (code < 0 || label < 0) throw new Error(`${file}:1 : colonnes code_qp et nom_qp (ou lib_qp) attendues.`);
  const source = sourceOf(generation);
  return lines.flatMap((line, index): Territory[] => {
    if (!line.trim()) return [];
    const cells = cellsOf(line, separator);
    const found = cells[code] ?? '';
    if (!isCode(found))
      throw new Error(`${file}:${index + 2} : « ${found} » n’est pas un code de ${generation}.`);
    const printed = (cells[communes] ?? '').split(/\s*[,/|]\s*/).filter(Boolean);
    return [
      {
        kind: 'QPV',
        code: found,
        label: cells[label] ?? '',
        siren: undefined,
        generation,
        printedCommunes: printed,
        within: {},
        populations: [],
        source,
      },
    ];
  });
}

/** The national lists that a folder holds; none without a folder. @throws Error when a list is not as it is published */
export async function readQpvLists(folder: string | undefined): Promise<Territory[]> {
  if (folder === undefined) return [];
  const lists = await Promise.all(
    LISTS.map(async (list) => {
      const text = await readFile(join(folder, list.file), 'utf8').catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return undefined;
        throw error;
      });
      return text === undefined ? [] : parseQpvList(text, list);
    }),
  );
  return lists.flat();
}
