import { type Cell, type Column, type Row, SILENT, type Table } from '../table.ts';

type Heading = { key: string; label: string; placeScope: string | null; entity: { slug: string } | null };
type Counted = { count: number; state: string };
type Total = Counted & { notStated: number };
type Crossing = Counted & { row: number; column: number; announced: number; viaGroup: number };
type Matrix = {
  rows: Heading[];
  columns: Heading[];
  cells: Crossing[];
  rowTotals: Total[];
  columnTotals: Total[];
  total: Total;
};

/** Three states: a number, a zero that is known, silence. */
const saidOf = ({ state, count }: Counted): Cell => (state === 'NOT_STATED' ? SILENT : count);

const HEADINGS = 'key label placeScope entity { id kind slug label }';
const TOTAL = 'count state notStated';

const heading: Column = {
  header: 'Ligne',
  value: (row: Row) => row.label,
  description:
    'Ce que la ligne croise avec les colonnes ; les portées sans lieu nommé viennent sous les lieux.',
};
const address: Column = {
  header: 'Adresse',
  value: (row: Row) => row.entity?.slug ?? null,
  description: 'De la chose ; vide pour une famille, une sorte d’instance ou une portée.',
};
const total: Column = {
  header: 'Total',
  type: 'integer',
  value: (row: Row) => saidOf(row.total),
  description: 'Faits de la ligne, chacun une fois, dans combien de cases qu’il soit.',
};
const unsaid: Column = {
  header: 'Cases non renseignées',
  type: 'integer',
  value: (row: Row) => row.total.notStated,
  description: 'Cases de la ligne où les documents se taisent.',
};

/** The matrix as it is shown: a line a row, a column a column, totals that count silence. */
export const coverage: Table = {
  name: 'coverage',
  title: 'Couverture',
  description:
    'Ce qui est connu de chaque croisement de deux axes : un nombre de faits, 0 quand c’est un zéro connu, n.r. quand les documents se taisent.',
  columns: [heading, address, total, unsaid],
  graph: false,
  whole: {
    select: `caption rows { ${HEADINGS} } columns { ${HEADINGS} } rowTotals { ${TOTAL} } columnTotals { ${TOTAL} } total { ${TOTAL} } cells { row column count state announced viaGroup }`,
    *rows(matrix: Matrix) {
      const cells = Map.groupBy(matrix.cells, ({ row }) => row);
      for (const [index, line] of matrix.rows.entries()) {
        yield { ...line, cells: cells.get(index) ?? [], total: matrix.rowTotals[index] };
      }
      yield { key: 'TOTAL', label: 'Total', cells: matrix.columnTotals, total: matrix.total };
    },
    columns({ columns }: Matrix) {
      const seen = new Set<string>();
      const named = columns.map(({ label, key }) => {
        const header = seen.has(label) ? `${label} (${key})` : label;
        seen.add(label);
        return header;
      });
      const crossed = named.map(
        (header, index): Column => ({
          header,
          type: 'integer',
          value: (row: Row) => saidOf(row.cells[index]),
          description: 'Faits qui disent l’un et l’autre.',
        }),
      );
      return [heading, address, ...crossed, total, unsaid];
    },
  },
};

/** The same, a crossing a line: for a program, and with what stands apart in it. */
export const coverageCells: Table = {
  name: 'coverageCells',
  root: 'coverage',
  title: 'Croisements',
  description:
    'Les cases de la couverture, une par ligne, avec ce qui n’y est qu’annoncé et ce qui l’est d’un groupe.',
  columns: [
    { header: 'Ligne', value: (row: Row) => row.line.label, description: 'Premier axe.' },
    { header: 'Colonne', value: (row: Row) => row.across.label, description: 'Second axe.' },
    {
      header: 'Réponse',
      value: ({ state }: Row) =>
        ({ KNOWN: 'n', KNOWN_NONE: '0', NOT_STATED: SILENT })[state as string] ?? null,
      description: 'n : connu ; 0 : zéro connu ; n.r. : les documents se taisent.',
    },
    {
      header: 'Faits',
      type: 'integer',
      value: saidOf as (row: Row) => Cell,
      description: 'Faits affirmés qui disent l’un et l’autre.',
    },
    {
      header: 'Dont annoncés',
      type: 'integer',
      value: ({ announced }: Row) => announced,
      description: 'Parmi eux, ce qui n’est que prévu, préconisé, proposé ou à l’étude.',
    },
    {
      header: 'Au titre du groupe',
      type: 'integer',
      value: ({ viaGroup }: Row) => viaGroup,
      description: 'Faits dits d’un groupe dont l’acteur fait partie ; jamais compris dans les autres.',
    },
  ],
  graph: false,
  whole: {
    select: `rows { ${HEADINGS} } columns { ${HEADINGS} } cells { row column count state announced viaGroup }`,
    *rows({ rows, columns, cells }: Matrix) {
      for (const cell of cells) yield { ...cell, line: rows[cell.row], across: columns[cell.column] };
    },
  },
};
