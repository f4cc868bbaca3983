import { chosenIn } from '../asked-with.ts';
import { FRESH, type Loading, load } from '../context.ts';
import {
  type CoverageAxis,
  CoverageCellsDocument,
  CoverageDocument,
  type HeadingFragment,
} from '../generated/graphql.ts';
import { given } from '../lists/list.ts';
import { first, type Params } from '../search-params.ts';
import { toldById } from './told.ts';

export const AXES: Readonly<Record<CoverageAxis, string>> = {
  QPV: 'Quartiers prioritaires',
  COMMUNE: 'Communes',
  THEME: 'Thèmes',
  DISPOSITIF: 'Dispositifs',
  ACTOR: 'Acteurs',
  OBJECTIVE: 'Objectifs',
  PUBLIC: 'Publics',
  ROLE_FAMILY: 'Familles de rôle',
  INSTANCE_KIND: 'Genres d’instance',
  CONTRACT: 'Contrats',
};

/** One line of each, as the choice between it and the whole table is worded. */
export const ONE: Readonly<Record<CoverageAxis, string>> = {
  QPV: 'Un quartier',
  COMMUNE: 'Une commune',
  THEME: 'Un thème',
  DISPOSITIF: 'Un dispositif',
  ACTOR: 'Un acteur',
  OBJECTIVE: 'Un objectif',
  PUBLIC: 'Un public',
  ROLE_FAMILY: 'Une famille de rôle',
  INSTANCE_KIND: 'Un genre d’instance',
  CONTRACT: 'Un contrat',
};

const axisOf = (params: Params, name: string, otherwise: CoverageAxis): CoverageAxis => {
  const asked = first(params, name);
  return Object.keys(AXES).find((axis): axis is CoverageAxis => axis === asked) ?? otherwise;
};

/** Facts that are shown under the matrix: the list has them all. */
const SHOWN = 12;

/** The matrix that an address asks for, and the facts of the cell that it opens. */
export async function loadMatrix(loading: Loading, params: Params) {
  const axes = await axesIn(loading, params);
  const { coverage } = await load(loading, CoverageDocument, axes);
  const [, row, column] = /^(\d+)\.(\d+)$/.exec(first(params, 'case') ?? '') ?? [];
  return {
    rows: axes.rows,
    columns: axes.columns,
    coverage,
    /** What an export of the same is asked with. */
    asked: axes,
    opened: row === undefined ? undefined : await opened(loading, axes, Number(row), Number(column)),
    hideEmpty: first(params, 'vides') === 'non',
    isUnfolded: first(params, 'detail') === 'oui',
  };
}

async function opened(loading: Loading, axes: Axes, row: number, column: number) {
  const cell = await readCell(loading, axes, { at: [row, column] });
  if (!cell) return undefined;
  const { ids, count } = cell;
  return {
    row,
    column,
    count,
    names: { ligne: nameOf(cell.row), colonne: nameOf(cell.column) },
    facts: await toldById(loading, ids.slice(0, SHOWN)),
  };
}

export type Axes = Awaited<ReturnType<typeof axesIn>>;

/** The two axes of an address, and what the API is asked with. */
export async function axesIn(loading: Loading, params: Params) {
  const chosen = await chosenIn(loading, params);
  const rows = axisOf(params, 'lignes', 'QPV');
  const otherwise = rows === 'THEME' ? 'QPV' : 'THEME';
  const asked = axisOf(params, 'colonnes', otherwise);
  // An axis crossed with itself says nothing.
  const columns = asked === rows ? otherwise : asked;
  return { rows, columns, ...given(chosen) };
}

/** A heading as addresses name it: by the thing's own address where there is one. */
export const nameOf = ({ key, entity }: HeadingFragment): string => entity?.slug ?? key;

/** Of a matrix, the headings of one cell and its facts by id: the rest stays where it was read. */
export const readCell = (
  { queries, ask }: Loading,
  axes: Axes,
  of: { readonly row: string; readonly column: string } | { readonly at: readonly [number, number] },
) =>
  queries.fetchQuery({
    queryKey: ['CoverageCell', axes, of],
    queryFn: async () => {
      const { coverage } = await ask(CoverageCellsDocument, axes);
      const [row, column] =
        'at' in of
          ? of.at
          : [
              coverage.rows.findIndex((heading) => nameOf(heading) === of.row),
              coverage.columns.findIndex((heading) => nameOf(heading) === of.column),
            ];
      const headings = [coverage.rows[row], coverage.columns[column]] as const;
      if (!headings[0] || !headings[1]) return null;
      const cell = coverage.cells.find((one) => one.row === row && one.column === column);
      return {
        row: headings[0],
        column: headings[1],
        count: cell?.count ?? 0,
        ids: cell?.facts.map(({ id }) => id) ?? [],
      };
    },
    staleTime: FRESH,
    retry: false,
  });
