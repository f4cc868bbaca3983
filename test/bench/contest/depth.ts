import type { Graph } from '../../../src/graph/graph.ts';
import { cursorOf } from '../../../src/read/cursor.ts';
import { idAt, SLUGS } from '../../read/contract.ts';
import { engagements } from '../../read/engagements.ts';
import type { Rows } from '../../support/plant.ts';
import { PAGE } from './question.ts';
import { hitsOf, type Run } from './runner.ts';

/** Database hits of two pages that should cost the same. */
export type Pair = { what: string; one: number; other: number };

const ROLE = 'edges { node { role status holder { label } target { kind label } citations { quote } } }';
const DEEP = 99 * PAGE;

/** Of our lists: page 100 beside page 1, and a hub's page beside an ordinary one of the same shape. */
export async function pairsOf(graph: Graph, run: Run, rows: Rows): Promise<{ depth: Pair[]; hubs: Pair[] }> {
  const { ask } = await engagements(graph);
  const cost = async (source: string) => {
    const { answer, sent } = await ask(source);
    if (answer.errors?.[0]) throw new Error(`${source}: ${answer.errors[0].message}`);
    if (JSON.stringify(answer).includes('"edges":[]')) throw new Error(`${source}: an empty page`);
    return hitsOf(run, sent);
  };
  const roles = (filter: string, after = '') =>
    cost(`{ whoDoesWhat(first: ${PAGE}, ${filter}${after}) { ${ROLE} } }`);
  const deep = (keep: (row: Record<string, unknown>) => boolean) => {
    const keys = rows.nodes.filter(({ labels, row }) => labels.includes('Involvement') && keep(row));
    const sorted = keys.map(({ row }) => String(row.sortKey)).sort((a, b) => (a < b ? -1 : 1));
    return `, after: "${cursorOf(sorted[DEEP - 1])}"`;
  };
  const by = (key: string, path: string) => `filter: { ${key}: "${idAt(path)}" }`;
  const pair = async (what: string, one: Promise<number>, other: Promise<number>): Promise<Pair> => ({
    what,
    one: await one,
    other: await other,
  });
  const { hub, usual } = SLUGS;
  const contract = `filter: { contract: "${SLUGS.contract}" }`;
  const target = (path: string) => roles(by('target', path));
  const theme = (path: string) =>
    cost(
      `{ dispositifs(first: ${PAGE}, ${by('theme', path)}) { edges { node { label regime themes { label } } } } }`,
    );
  const nested = (path: string) =>
    cost(
      `{ entity(slug: "${SLUGS.contract}/${path}") { ... on Dispositif { involvements(first: 5) { ${ROLE} } } } }`,
    );
  return {
    depth: [
      await pair(
        'roles of a holder',
        roles(by('holder', hub)),
        roles(
          by('holder', hub),
          deep(({ subjectId }) => subjectId === idAt(hub)),
        ),
      ),
      await pair(
        'roles of a contract',
        roles(contract),
        roles(
          contract,
          deep(() => true),
        ),
      ),
    ],
    hubs: [
      await pair('roles of a holder', roles(by('holder', usual)), roles(by('holder', hub))),
      await pair('roles on a target', target('dispositif/1'), target('dispositif/0')),
      await pair('dispositifs of a theme', theme('theme/1'), theme('theme/0')),
      await pair('first roles, nested', nested('dispositif/1'), nested('dispositif/0')),
    ],
  };
}
