import { cursorOf } from '../../src/read/cursor.ts';
import { idOf } from '../../src/values/identity.ts';
import { searchKey, sortKey } from '../../src/values/sort-key.ts';
import { copies, keepLists, type Rows } from '../support/plant.ts';

/** How much the generated contract holds; a hub beside something usual of the same shape. */
export const HUB = 5_000;
export const USUAL = 600;

export const SLUGS = { contract: 'grand', hub: 'actor/0', usual: 'actor/1' } as const;
const slug = (path: string) => `${SLUGS.contract}/${path}`;
export const idAt = (path: string) => idOf('entity', slug(path));

/** Zero-padded: so that the order of numbers is that of keys. */
const numbered = (n: number) => String(n).padStart(5, '0');
const HOLDERS = 100;

/**
 * A contract of 5,000 dispositifs. `actor/0` holds a role on each of them and `actor/1` on the first 600; 5,000 roles
 * are held on `dispositif/0` and 600 on `dispositif/1`; `theme/0` lists all and `theme/1` 600.
 */
export function makeContract(): Rows {
  const rows: Rows = { nodes: [], ties: [] };
  const contractId = idOf('entity', SLUGS.contract);
  const tie = (type: string, from: string, to: string, properties: Record<string, unknown> = {}) =>
    rows.ties.push({ type, from, to, properties });
  const thing = (labels: string, key: string, label: string, more: Record<string, unknown> = {}) => {
    const id = idOf('entity', key);
    const kind = labels.toUpperCase();
    const keys = { searchKey: searchKey(label), sortKey: sortKey(label, id) };
    const row = { id, key, kind, slug: key, label, aliases: [], ...keys, ...more };
    rows.nodes.push({ labels: ['Entity', labels], row });
    return row;
  };
  const list = (count: number, make: (n: number) => ReturnType<typeof thing>) =>
    Array.from({ length: count }, (_, n) => make(n));

  thing('Contract', SLUGS.contract, 'Grand contrat', { officialCode: 'CV999', generation: '2015' });
  const document = thing('Document', slug('document/0'), 'Protocole', { contractId });
  const themes = list(2, (n) => thing('Theme', slug(`theme/${n}`), `Thème ${n}`, { contractId }));
  const actors = list(2 + HOLDERS, (n) =>
    thing('Actor', slug(`actor/${n}`), `Acteur ${numbered(n)}`, { actorKind: 'ASSOCIATION' }),
  );
  const status = { form: 'ACTION', regime: 'NOT_STATED', leadStatus: 'STATED', placeScope: 'NOT_STATED' };
  const dispositifs = list(HUB, (n) =>
    thing('Dispositif', slug(`dispositif/${n}`), `Action ${numbered(n)}`, { contractId, ...status }),
  );
  for (const { id, sortKey } of actors) tie('NAMED_IN', id, contractId, { contractId, sortKey });
  dispositifs.forEach(({ id, sortKey }, n) => {
    for (const theme of n < USUAL ? themes : themes.slice(0, 1))
      tie('HAS_THEME', id, theme.id, { themeId: theme.id, sortKey, direct: true });
  });

  type Thing = ReturnType<typeof thing>;
  const led = new Map<string, readonly [Thing, Thing]>();
  const involve = (subject: Thing, object: Thing, n: number) => {
    const id = idOf('fact', `${subject.key}/${object.key}/${n}`);
    const order = sortKey(subject.label, '01', object.label, id);
    const row = {
      ...{ id, contractId, relation: 'INVOLVES', role: 'LEADS', family: 'STEERING', experimental: false },
      ...{ subjectId: subject.id, objectId: object.id },
      ...copies('subject', subject),
      ...copies('object', object),
      ...{ subjectActorKind: 'ASSOCIATION', searchKey: '', citedLines: [n], citedDocuments: [document.id] },
      ...{ qualifiers: [], placeScope: 'NOT_STATED', polarity: 'AFFIRMED', closure: 'NOT_STATED' },
      ...{ basis: 'STATED', sortKey: order, validFrom: '0001-01-01', validTo: '9999-12-31' },
    };
    rows.nodes.push({ labels: ['Fact', 'Involvement'], row });
    tie('SUBJECT', id, subject.id);
    tie('OBJECT', id, object.id);
    tie('COUNTS_FOR', id, subject.id, { holderId: subject.id, as: 'OWN', sortKey: order });
    led.set(`${object.id} ${subject.id}`, [object, subject]);
    tie('CITES', id, citation.id, { ord: 0 });
  };
  const citation = { id: 'c0', segments: ['1-1 pilote'], section: 'I', firstLine: 1, lastLine: 1 };
  rows.nodes.push({ labels: ['Citation'], row: citation });
  tie('IN_DOCUMENT', citation.id, document.id);
  const [hub, usual, ...others] = actors as [Thing, Thing, ...Thing[]];
  dispositifs.forEach((dispositif, n) => {
    involve(hub, dispositif, n);
    if (n < USUAL) involve(usual, dispositif, n);
  });
  const [target, other] = dispositifs as [Thing, Thing];
  for (let n = 0; n < HUB; n++) involve(others[n % HOLDERS] as Thing, target, n);
  for (let n = 0; n < USUAL; n++) involve(others[n % HOLDERS] as Thing, other, n);
  for (const [{ id }, holder] of led.values()) tie('LED_BY', id, holder.id);
  keepLists(rows);
  return rows;
}

/** Cursor of the entry after which page `number` of a list starts, or before which it ends when told from its end. */
export function cursorAt(
  rows: Rows,
  keep: (row: Rows['nodes'][number]) => boolean,
  position: number,
): string {
  const keys = rows.nodes.filter(keep).map(({ row }) => String(row.sortKey));
  return cursorOf(keys.sort((a, b) => (a < b ? -1 : 1)).at(position));
}
