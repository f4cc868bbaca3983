import { idOf } from '../../../src/values/identity.ts';
import type { Role } from '../../../src/values/role.ts';
import { familyOf } from '../../../src/values/role.ts';
import { sortKey } from '../../../src/values/sort-key.ts';
import { idAt, makeContract, USUAL } from '../../read/contract.ts';
import { copies, keepLists, type Rows } from '../../support/plant.ts';

type Row = Rows['nodes'][number]['row'];

/** What an ordinary dispositif has beside the leader that the generated contract gives it: six roles in all. */
const ROLES: readonly Role[] = ['CO_LEADS', 'FUNDS', 'OPERATES', 'PARTICIPATES', 'SUPPORTS'];

/** The theme that lists ordinary dispositifs only, whose pages therefore have one shape from first to last. */
export const ORDINARY = 'theme/ordinary';

/**
 * The generated contract, where dispositifs behind the first 600 become ordinary: two leaders, two themes, six roles.
 * Its hubs stay what they are.
 */
export function makeRows(): Rows {
  const rows = makeContract();
  const things = new Map(rows.nodes.map(({ row }) => [row.id, row]));
  const at = (path: string) => things.get(idAt(path)) as Row;
  const named = { id: idAt(ORDINARY), key: ORDINARY, slug: ORDINARY, label: 'Thème ordinaire' };
  const theme: Row = { ...at('theme/0'), ...named, sortKey: sortKey(named.label, named.id) };
  rows.nodes.push({ labels: ['Entity', 'Theme'], row: theme });
  const tie = (type: string, from: string, to: string, properties: Record<string, unknown> = {}) =>
    rows.ties.push({ type, from, to, properties });
  const holders = rows.nodes.filter(({ labels }) => labels.includes('Actor')).slice(2);
  const usual = rows.nodes.filter(({ labels }) => labels.includes('Dispositif')).slice(USUAL);
  const like = rows.nodes.find(({ labels }) => labels.includes('Involvement'))?.row;

  usual.forEach(({ row: object }, n) => {
    tie('HAS_THEME', object.id, theme.id, { themeId: theme.id, sortKey: object.sortKey, direct: true });
    ROLES.forEach((role, rank) => {
      const subject = (holders[(n * 7 + rank * 13) % holders.length] as (typeof holders)[number]).row;
      const id = idOf('fact', `${subject.key}/${object.key}/${role}`);
      const order = sortKey(String(subject.label), `0${rank + 2}`, String(object.label), id);
      const ends = { subjectId: subject.id, objectId: object.id };
      const said = {
        role,
        family: familyOf(role),
        ...ends,
        ...copies('subject', subject),
        ...copies('object', object),
      };
      rows.nodes.push({ labels: ['Fact', 'Involvement'], row: { ...like, ...said, id, sortKey: order } });
      tie('SUBJECT', id, subject.id);
      tie('OBJECT', id, object.id);
      if (role === 'CO_LEADS') tie('LED_BY', object.id, subject.id);
    });
  });
  keepLists(rows);
  return rows;
}

/** Sort keys of the ordinary dispositifs, in the order of every list of them. */
export const ordinaryKeys = ({ nodes }: Rows): string[] =>
  nodes
    .filter(({ labels }) => labels.includes('Dispositif'))
    .slice(USUAL)
    .map(({ row }) => String(row.sortKey))
    .sort((a, b) => (a < b ? -1 : 1));
