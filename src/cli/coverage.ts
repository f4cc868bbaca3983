import { Command, Option } from 'commander';
import { withApi } from './answer.ts';
import { talk } from './database.ts';
import { printJson } from './json.ts';

const AXES = [
  'qpv',
  'commune',
  'theme',
  'objective',
  'dispositif',
  'actor',
  'public',
  'instance-kind',
].concat('role-family', 'contract');
const COVERAGE = `query Coverage($contract: String, $rows: CoverageAxis!, $columns: CoverageAxis!, $asOf: Date) {
  coverage(contract: $contract, rows: $rows, columns: $columns, asOf: $asOf) {
    caption
    rows { key label placeScope }
    columns { key label placeScope }
    cells { row column count announced viaGroup state }
    rowTotals { count state notStated }
    columnTotals { count state notStated }
    total { count state notStated }
  }
}`;

type State = 'KNOWN' | 'KNOWN_NONE' | 'NOT_STATED';
type Total = { count: number; state: State; notStated: number };
type Matrix = {
  caption: string;
  rows: { label: string }[];
  columns: { label: string }[];
  cells: { row: number; column: number; count: number; state: State }[];
  rowTotals: Total[];
  columnTotals: Total[];
  total: Total;
};
type Options = { rows: string; columns: string; contract?: string; asOf?: string; json?: boolean };

const axis = (flags: string, description: string, usual: string) =>
  new Option(flags, description).choices(AXES).default(usual);

export const coverage = new Command('coverage')
  .description(
    'Croise ce que le document dit de deux choses : un nombre de faits, 0 (il dit que non) ou n.r. (il se tait).',
  )
  .addOption(axis('--rows <axe>', 'ce qui va en lignes', 'qpv'))
  .addOption(axis('--columns <axe>', 'ce qui va en colonnes', 'theme'))
  .option('--contract <contrat>', 'adresse ou code officiel du contrat, quand il y en a plusieurs')
  .option('--as-of <jour>', 'seulement ce qui peut valoir ce jour-là : 2021-06-30')
  .option('--json', 'imprime la matrice entière en JSON')
  .action(({ rows, columns, contract, asOf, json = false }: Options) =>
    withApi(async (ask) => {
      const asked = { rows: wordOf(rows), columns: wordOf(columns), contract, asOf };
      const { coverage: matrix } = await ask<{ coverage: Matrix }>(COVERAGE, asked);
      if (json) return printJson(matrix);
      process.stdout.write(printed(matrix));
      talk(matrix.caption);
      const { notStated } = matrix.total;
      talk(`${notStated} cases sur ${matrix.cells.length} non renseignées.`);
    }),
  );

const wordOf = (word: string): string => word.toUpperCase().replace('-', '_');

const shown = ({ count, state }: { count: number; state: State }): string =>
  state === 'NOT_STATED' ? 'n.r.' : String(count);

/** Tabs between cells: a terminal aligns few of them, a spreadsheet takes them all. */
function printed({ rows, columns, cells, rowTotals, columnTotals, total }: Matrix): string {
  const width = columns.length;
  const lines = rows.map(({ label }, row) => {
    const own = cells.slice(row * width, (row + 1) * width).map(shown);
    const { count, state, notStated } = rowTotals[row] ?? total;
    return [label, ...own, shown({ count, state }), String(notStated)];
  });
  const heads = ['', ...columns.map(({ label }) => label), 'Total', 'Non renseignés'];
  const sums = ['Total', ...columnTotals.map(shown), shown(total), String(total.notStated)];
  const silences = ['Non renseignés', ...columnTotals.map(({ notStated }) => String(notStated))];
  return `${[heads, ...lines, sums, silences].map((line) => line.join('\t')).join('\n')}\n`;
}
