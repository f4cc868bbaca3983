import { many, type Runner, statement } from '../../graph/statement.ts';
import type { Role } from '../../values/role.ts';
import type { EntityKind } from '../../values/vocabulary.ts';
import type { FactRelation } from '../relation.ts';
import {
  HOPS,
  type Path,
  PLACES,
  type Step,
  sayMissing,
  sayPath,
  sharedOf,
  THROUGH,
  type Thing,
  type Walked,
} from './path.ts';

type Asked = {
  source: string;
  target: string;
  relations: readonly string[];
  kinds: readonly string[];
  /** Relationships: two for each fact. */
  longest: number;
  limit: number;
};

/** Ids, a thing and a fact by turns. Both kinds of nodes are checked while walking, or hubs would be walked through. */
const shortest = statement<Asked, string[]>(
  'path.shortest',
  `MATCH (source:Entity {id: $source}), (target:Entity {id: $target})
MATCH path = allShortestPaths((source)-[:SUBJECT|OBJECT|AT*..12]-(target))
WHERE all(node IN nodes(path)
  WHERE coalesce(node.relation IN $relations AND node.polarity = 'AFFIRMED',
    node.kind IN $kinds OR node.id = $source OR node.id = $target))
  AND length(path) <= $longest
WITH [node IN nodes(path) | node.id] AS ids
ORDER BY ids
LIMIT $limit
RETURN ids`,
  ([ids]) => ids as string[],
);

const things = statement<{ ids: string[] }, Thing>(
  'path.things',
  `UNWIND $ids AS id
MATCH (thing:Entity {id: id})
RETURN thing.id, thing.kind, thing.label`,
  ([id, kind, label]) => ({ id: id as string, kind: kind as EntityKind, label: label as string }),
);

const walked = statement<{ ids: string[] }, Walked>(
  'path.walked',
  `UNWIND $ids AS id
MATCH (fact:Fact {id: id})-[:SUBJECT]->(subject:Entity)
OPTIONAL MATCH (fact)-[:OBJECT]->(object:Entity)
RETURN fact.id, fact.relation, fact.role, fact.status, fact.verb, [subject.id, subject.kind, subject.label],
  [object.id, object.kind, object.label], COLLECT {
    MATCH (fact)-[:CITES]->(proof:Citation)
    RETURN proof.id
    ORDER BY proof.id
  }`,
  ([id, relation, role, status, verb, subject, object, citations]) => ({
    id: id as string,
    relation: relation as FactRelation,
    role: (role as Role | null) ?? undefined,
    status: (status as string | null) ?? undefined,
    verb: (verb as string | null) ?? undefined,
    subject: thingOf(subject as string[]),
    object: (object as (string | null)[])[0] ? thingOf(object as string[]) : undefined,
    citations: citations as string[],
  }),
);

const thingOf = ([id = '', kind, label = '']: readonly string[]): Thing => ({
  id,
  kind: kind as EntityKind,
  label,
});

export const STATEMENTS = [shortest, things, walked];

export const MOST_HOPS = 6;
const MOST_PATHS = 10;
/** Among which those that only share a group come last. */
const CANDIDATES = 50;
/** Kinds and relations that bring two things near without linking them. */
const SHARES = { relations: ['LISTED_IN'], kinds: ['ROW', 'THEME', 'PUBLIC', ...PLACES] };

/**
 * The shortest ways from one thing to another, each fact by fact; when there is none, the nearest place where a link
 * is missing. Empty when either is unknown, or when they are one thing.
 */
export async function findPaths(
  runner: Runner,
  source: string,
  target: string,
  hops: number,
): Promise<Path[]> {
  const ends = await many(runner, things, { ids: [source, target] });
  const [one, other] = [ends.find(({ id }) => id === source), ends.find(({ id }) => id === target)];
  if (!one || !other || source === target) return [];
  const asked = { source, target, relations: Object.keys(HOPS), limit: CANDIDATES };
  const placed = PLACES.includes(one.kind) || PLACES.includes(other.kind);
  const kinds = placed ? [...THROUGH, ...PLACES] : THROUGH;
  const found = await many(runner, shortest, { ...asked, kinds, longest: 2 * hops });
  if (found.length) {
    const paths = await whole(runner, found);
    return paths.toSorted((a, b) => companions(a) - companions(b)).slice(0, MOST_PATHS);
  }
  const near = await many(runner, shortest, {
    ...asked,
    relations: [...asked.relations, ...SHARES.relations],
    kinds: [...THROUGH, ...SHARES.kinds],
    longest: 2 * MOST_HOPS,
    limit: 1,
  });
  const [broken] = await whole(runner, near);
  return [broken ? brokenAt(broken, one, other) : nothingShared(one, other)];
}

/** To belong to one group is little of a link: neither does what the other does. */
const companions = ({ steps }: Path): number =>
  steps.filter(
    ({ fact, to }, at) =>
      fact.relation === 'MEMBER_OF' &&
      steps[at + 1]?.fact.relation === 'MEMBER_OF' &&
      fact.object?.id === to.id,
  ).length;

async function whole(runner: Runner, paths: readonly string[][]): Promise<Path[]> {
  const ids = paths.flat();
  const [all, facts] = await Promise.all([
    many(runner, things, { ids: [...new Set(ids.filter((id) => id.startsWith('e')))] }),
    many(runner, walked, { ids: [...new Set(ids.filter((id) => id.startsWith('f')))] }),
  ]);
  const thing = new Map(all.map((known) => [known.id, known]));
  const fact = new Map(facts.map((known) => [known.id, known]));
  return paths.map((path) => {
    const steps = path.flatMap((id, index): Step[] => {
      const told = fact.get(id);
      const [from, to] = [thing.get(path[index - 1] ?? ''), thing.get(path[index + 1] ?? '')];
      if (!told || !from || !to) return [];
      const isEnd = ({ id: end }: Thing) => end === told.subject.id || end === told.object?.id;
      return [{ from, to, fact: told, place: [from, to].find((end) => !isEnd(end)) }];
    });
    const citations = [...new Set(steps.flatMap(({ fact: said }) => said.citations))];
    return { steps, sentence: sayPath(steps), citations, missing: undefined };
  });
}

/** The first thing on the way that is shared and links nothing: the hop over it is the one that is missing. */
function brokenAt({ steps, citations }: Path, one: Thing, other: Thing): Path {
  const at = steps.findIndex(({ to }) => SHARES.kinds.includes(to.kind) && to.id !== other.id);
  const [before, after] = [steps[at], steps[at + 1]];
  if (!before || !after) return nothingShared(one, other);
  const sentence = sayMissing(before.from, after.to, before.to);
  return {
    steps,
    sentence,
    citations,
    missing: {
      between: [before.from.id, after.to.id],
      shared: sharedOf(before.to.kind),
      through: before.to.id,
      sentence,
    },
  };
}

function nothingShared(one: Thing, other: Thing): Path {
  const sentence = sayMissing(one, other, undefined);
  return {
    steps: [],
    sentence,
    citations: [],
    missing: { between: [one.id, other.id], shared: 'NOTHING', through: undefined, sentence },
  };
}
