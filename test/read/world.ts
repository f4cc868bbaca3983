import { idOf } from '../../src/values/identity.ts';
import { familyOf, type Role } from '../../src/values/role.ts';
import { searchKey, sortKey } from '../../src/values/sort-key.ts';
import { copies, keepLists } from '../support/plant.ts';

/** A small graph written by hand of a generator: the same every time. Nodes are plain rows; ties are triples. */
export type Row = Record<string, unknown> & { id: string };
export type Tie = { type: string; from: string; to: string; properties: Record<string, unknown> };
export type World = { nodes: { labels: string[]; row: Row }[]; ties: Tie[] };

/** mulberry32: small, seeded, good enough to spread things. */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const ROLES: Role[] = ['LEADS', 'CO_LEADS', 'FUNDS', 'OPERATES', 'PARTICIPATES', 'SUPPORTS'];
const REGIMES = ['DROIT_COMMUN', 'SPECIFIQUE', 'NOT_STATED'];
const WORDS = [
  'Émile',
  'cœur',
  'Haut-du-Lièvre',
  'caf',
  'l’école',
  'zone',
  'abris',
  'jeunes',
  'Été',
  'plateau',
];

export function makeWorld(facts = 300): World {
  const world: World = { nodes: [], ties: [] };
  const next = random(7);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(next() * items.length)] as T;
  const tie = (type: string, from: string, to: string, properties: Record<string, unknown> = {}) =>
    world.ties.push({ type, from, to, properties });
  const thing = (kind: string, label: string, position: number, more: Record<string, unknown> = {}) => {
    const key = `${kind}/${position}`;
    const id = idOf('entity', key);
    const name = `${pick(WORDS)} ${pick(WORDS)} ${position % 3 === 0 ? 'a' : position}`;
    const aliases = position % 4 === 0 ? [`${name} bis`] : [];
    const row = {
      id,
      kind,
      slug: key.toLowerCase(),
      label: name,
      aliases,
      searchKey: searchKey(name),
      sortKey: sortKey(name, id),
      ...more,
    };
    world.nodes.push({ labels: ['Entity', label], row });
    return row;
  };
  const several = <T>(count: number, make: (position: number) => T) =>
    Array.from({ length: count }, (_, n) => make(n));

  const contracts = several(2, (n) =>
    thing('CONTRACT', 'Contract', n, { officialCode: n === 0 ? 'CV1' : null, generation: '2015' }),
  );
  const contractId = () => pick(contracts).id;
  const themes = several(6, (n) =>
    thing('THEME', 'Theme', n, { contractId: contractId(), nationalCode: null }),
  );
  const communes = several(5, (n) => thing('COMMUNE', 'Commune', n, { insee: `5400${n}`, siren: null }));
  const schemes = several(3, (n) => thing('NATIONAL_SCHEME', 'NationalScheme', n));
  const actors = several(20, (n) =>
    thing('ACTOR', 'Actor', n, {
      actorKind: n % 2 ? 'ASSOCIATION' : 'GROUP',
      siren: n % 3 ? `${100 + n}` : null,
    }),
  );
  const dispositifs = several(40, (n) =>
    thing('DISPOSITIF', 'Dispositif', n, {
      contractId: contractId(),
      acronym: n % 5 === 0 ? `D${n}` : null,
      form: 'ACTION',
      regime: pick(REGIMES),
      leadStatus: 'NOT_STATED',
      placeScope: 'NOT_STATED',
    }),
  );
  const documents = several(2, (n) =>
    thing('DOCUMENT', 'Document', n, { contractId: contractId(), title: `T${n}` }),
  );
  const citations = several(30, (n) => {
    const row = {
      id: `c${n}`,
      segments: [`mot ${n}`],
      firstLine: n,
      lastLine: n % 3 ? n + 1 : null,
      row: null,
    };
    world.nodes.push({ labels: ['Citation'], row });
    tie('IN_DOCUMENT', row.id, pick(documents).id);
    return row;
  });
  for (const dispositif of dispositifs) {
    for (const theme of themes.filter(() => next() < 0.3)) {
      tie('HAS_THEME', dispositif.id, theme.id, { themeId: theme.id, sortKey: dispositif.sortKey });
    }
    if (next() < 0.4) tie('DECLINES', dispositif.id, pick(schemes).id);
    // Now and then the same holder twice: it is one lead all the same.
    for (const holder of [pick(actors), pick(actors), pick(actors)].filter(() => next() < 0.5)) {
      tie('LED_BY', dispositif.id, holder.id);
    }
  }
  for (const actor of actors) {
    for (const contract of contracts.filter(() => next() < 0.6)) {
      tie('NAMED_IN', actor.id, contract.id, { contractId: contract.id, sortKey: actor.sortKey });
    }
  }

  for (let n = 0; n < facts; n++) {
    const involvement = n % 4 !== 0;
    const id = idOf('fact', `fact/${n}`);
    const role = pick(ROLES);
    const subject =
      n % 10 < 3 ? (actors[0] as Row) : pick<Row>(involvement ? actors : [...actors, ...communes]);
    const object: Row = pick<Row>(n % 7 === 0 ? communes : dispositifs);
    const ended = next() < 0.3;
    const row = {
      id,
      contractId: n % 11 === 0 ? null : contractId(),
      relation: involvement ? 'INVOLVES' : pick(['CONTAINS', 'MEMBER_OF']),
      subjectId: subject.id,
      objectId: object.id,
      ...copies('subject', subject),
      ...copies('object', object),
      value: involvement ? null : `v${n}`,
      verb: n % 2 ? 'pilote' : null,
      qualifiers: [],
      placeScope: 'NAMED',
      status: n % 3 ? 'IN_FORCE' : null,
      polarity: 'AFFIRMED',
      closure: 'NOT_STATED',
      basis: pick(['STATED', 'INFERRED']),
      rule: null,
      sortKey: sortKey(String(subject.label), String(ROLES.indexOf(role)), String(object.label), id),
      validFrom: n % 3 ? '2015-01-01' : '0001-01-01',
      validTo: ended ? '2018-12-31' : '9999-12-31',
      startPrinted: n % 3 ? '2015' : null,
      endPrinted: ended ? 'fin 2018' : null,
      ...(involvement
        ? { role, family: familyOf(role), capacity: null, seats: null, experimental: false }
        : {}),
    };
    world.nodes.push({ labels: involvement ? ['Fact', 'Involvement'] : ['Fact'], row });
    tie('SUBJECT', id, subject.id);
    tie('OBJECT', id, object.id);
    if (next() < 0.2) tie('ON_BEHALF_OF', id, pick(actors).id);
    [...new Set([pick(themes), pick(themes)])].forEach((theme, ord) => {
      if (next() < 0.6) tie('UNDER', id, theme.id, { ord });
    });
    [...new Set([pick(communes), pick(communes)])].forEach((place, ord) => {
      if (next() < 0.5) tie('AT', id, place.id, { ord });
    });
    [...new Set([pick(citations), pick(citations)])].forEach((citation, ord) => {
      tie('CITES', id, citation.id, { ord });
    });
    if (involvement) {
      const holders = new Map([[subject.id, 'OWN']]);
      for (const as of ['GROUP', 'SERVICE']) {
        const other = pick(actors).id;
        if (next() < 0.5 && !holders.has(other)) holders.set(other, as);
      }
      for (const [holderId, as] of holders)
        tie('COUNTS_FOR', id, holderId, { holderId, as, sortKey: row.sortKey });
    }
  }
  keepLists(world);
  return world;
}
