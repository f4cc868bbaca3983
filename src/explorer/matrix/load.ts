import { chosenIn } from '../chosen.ts';
import { type Loading, load } from '../context.ts';
import { type CoverageAxis, CoverageDocument, CoverageFactsDocument } from '../generated/graphql.ts';
import { given } from '../lists/list.ts';
import { first, type Params } from '../search-params.ts';

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

/** The matrix that an address asks for, and the facts of the cell that it opens. */
export async function loadMatrix(loading: Loading, params: Params) {
  const chosen = await chosenIn(loading, params);
  const rows = axisOf(params, 'lignes', 'QPV');
  const columns = axisOf(params, 'colonnes', rows === 'THEME' ? 'QPV' : 'THEME');
  const variables = { rows, columns, ...given(chosen) };
  const { coverage } = await load(loading, CoverageDocument, variables);
  const [, row, column] = /^(\d+)\.(\d+)$/.exec(first(params, 'case') ?? '') ?? [];
  const at = row === undefined ? undefined : { row: Number(row), column: Number(column) };
  const behind = at && (await readCell(loading, variables, at));
  return {
    rows,
    columns,
    coverage,
    /** What an export of the same is asked with. */
    asked: variables,
    opened: at && behind && { ...at, facts: behind },
    hideEmpty: first(params, 'vides') === 'non',
  };
}

type At = { readonly row: number; readonly column: number };

/** One cell's facts: only they go to the browser. */
const readCell = (
  { queries, ask }: Loading,
  variables: { rows: CoverageAxis; columns: CoverageAxis; contract?: string; asOf?: string },
  at: At,
) =>
  queries.fetchQuery({
    queryKey: ['CoverageCell', variables, at],
    queryFn: async () => {
      const { coverage } = await ask(CoverageFactsDocument, variables);
      return coverage.cells.find(({ row, column }) => row === at.row && column === at.column)?.facts ?? null;
    },
    retry: false,
  });
