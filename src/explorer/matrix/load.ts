import { type Loading, load } from '../context.ts';
import {
  type CoverageAxis,
  CoverageDocument,
  CoverageFactsDocument,
  FrameDocument,
} from '../generated/graphql.ts';
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

const axisOf = (params: Params, name: string, otherwise: CoverageAxis): CoverageAxis => {
  const asked = first(params, name);
  return Object.keys(AXES).find((axis): axis is CoverageAxis => axis === asked) ?? otherwise;
};

/** The matrix that an address asks for, and the facts of the cell that it opens. */
export async function loadMatrix(loading: Loading, params: Params) {
  const { dataset } = await load(loading, FrameDocument, {});
  const rows = axisOf(params, 'lignes', 'QPV');
  const columns = axisOf(params, 'colonnes', rows === 'THEME' ? 'QPV' : 'THEME');
  const variables = { rows, columns, contract: dataset.contracts[0]?.slug };
  const { coverage } = await load(loading, CoverageDocument, variables);
  const [, row, column] = /^(\d+)\.(\d+)$/.exec(first(params, 'case') ?? '') ?? [];
  const asked = row === undefined ? undefined : { row: Number(row), column: Number(column) };
  const behind = asked && (await readCell(loading, variables, asked));
  return {
    rows,
    columns,
    coverage,
    opened: asked && behind && { ...asked, facts: behind },
    hideEmpty: first(params, 'vides') === 'non',
  };
}

type At = { readonly row: number; readonly column: number };

/** One cell's facts: only they go to the browser. */
const readCell = (
  { queries, ask }: Loading,
  variables: { rows: CoverageAxis; columns: CoverageAxis; contract: string | undefined },
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
