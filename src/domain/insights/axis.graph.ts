import { many, type Runner, type Statement, statement } from '../../graph/statement.ts';
import type { Closure, EntityKind, FactStatus, Polarity } from '../../values/vocabulary.ts';
import { AXES, type CoverageAxis, type Evidence, FIXED, type Heading, SCOPE_HEADINGS } from './axis.ts';

/** A contract, on a day or (the widest bounds) whatever the day. */
export type Asked = { contractId: string; from: string; upTo: string };

type Lists = { said?: string; classed?: string; grouped?: string; excepted?: string };

const evidence = (name: string, { said = '[]', classed = '[]', grouped = '[]', excepted = '[]' }: Lists) =>
  statement<Asked, Evidence>(
    `coverage.${name}`,
    `MATCH (fact:Fact)
WHERE fact.contractId = $contractId AND fact.sortKey > ''
  AND fact.validFrom <= $upTo AND fact.validTo >= $from
  AND fact.relation <> 'LACKS'
WITH fact, ${said} AS said, ${classed} AS classed, ${grouped} AS grouped, ${excepted} AS excepted
WHERE size(said) + size(classed) + size(grouped) + size(excepted) > 0
RETURN fact.id, fact.relation, fact.subjectId, fact.polarity, fact.status, fact.closure, size(fact.qualifiers) > 0,
  said, classed, grouped, excepted
ORDER BY fact.contractId, fact.sortKey`,
    (cells) => ({
      fact: cells[0] as string,
      relation: cells[1] as string,
      subjectId: cells[2] as string,
      polarity: cells[3] as Polarity,
      status: (cells[4] as FactStatus | null) ?? undefined,
      closure: cells[5] as Closure,
      qualified: cells[6] as boolean,
      said: cells[7] as string[],
      classed: cells[8] as string[],
      grouped: cells[9] as string[],
      excepted: cells[10] as string[],
    }),
  );

/** Places as the fact names them; else how far it reaches. Only what happens somewhere may lack a place. */
const places = evidence('places', {
  said: `CASE
  WHEN fact.placeScope IN ['NAMED', 'SITE'] THEN COLLECT {
    MATCH (fact)-[:AT]->(place:Entity)
    RETURN DISTINCT place.id
  }
  WHEN fact.placeScope <> 'NOT_STATED' OR fact.relation IN ['INVOLVES', 'DEPLOYED'] THEN [fact.placeScope]
  ELSE []
END`,
  classed: `COLLECT {
  MATCH (fact)-[:SUBJECT|OBJECT]->(thing:Entity)
  WHERE thing.placeScope = 'NOT_STATED'
  RETURN DISTINCT thing.placeScope
}`,
  excepted: `COLLECT {
  MATCH (fact)-[:AT]->(place:Entity)
  WHERE fact.placeScope = 'ALL_EXCEPT'
  RETURN DISTINCT place.id
}`,
});

const EVIDENCE: Readonly<Record<CoverageAxis, Statement<Asked, Evidence>>> = {
  QPV: places,
  COMMUNE: places,
  THEME: evidence('themes', {
    said: `COLLECT {
  MATCH (fact)-[:UNDER]->(:Theme)-[:PART_OF*0..3]->(theme:Theme)
  RETURN DISTINCT theme.id AS heading
  UNION
  MATCH (fact)-[:OBJECT]->(:Theme)-[:PART_OF*0..3]->(theme:Theme)
  WHERE fact.relation = 'UNDER_THEME'
  RETURN DISTINCT theme.id AS heading
  UNION
  MATCH (fact)-[:OBJECT]->(:Row)-[:UNDER_THEME]->(:Theme)-[:PART_OF*0..3]->(theme:Theme)
  WHERE fact.relation = 'LISTED_IN'
  RETURN DISTINCT theme.id AS heading
}`,
    classed: `COLLECT {
  MATCH (fact)-[:SUBJECT|OBJECT]->(thing:Entity)-[:HAS_THEME]->(theme:Theme)
  WHERE NOT thing:Actor
  RETURN DISTINCT theme.id
}`,
  }),
  OBJECTIVE: evidence('objectives', {
    said: `COLLECT {
  MATCH (fact)-[:OBJECT]->(objective:Objective)
  WHERE fact.relation IN ['SERVES', 'MEASURES']
  RETURN DISTINCT objective.id
}`,
    classed: `COLLECT {
  MATCH (fact)-[:SUBJECT|OBJECT]->(objective:Objective)
  RETURN DISTINCT objective.id
}`,
  }),
  DISPOSITIF: evidence('dispositifs', {
    classed: `COLLECT {
  MATCH (fact)-[:SUBJECT|OBJECT]->(dispositif:Dispositif)
  RETURN DISTINCT dispositif.id
}`,
  }),
  ACTOR: evidence('actors', {
    said: `COLLECT {
  MATCH (fact)-[:SUBJECT]->(actor:Actor)
  WHERE fact.relation IN ['INVOLVES', 'SIGNATURE']
  RETURN DISTINCT actor.id AS heading
  UNION
  MATCH (fact)-[:OBJECT]->(actor:Actor)
  WHERE fact.relation IN ['DONE_BY', 'ANSWERED_BY', 'FUNDED_BY', 'GRANTED_TO']
  RETURN DISTINCT actor.id AS heading
}`,
    grouped: `COLLECT {
  MATCH (fact)-[counts:COUNTS_FOR]->(actor:Actor)
  WHERE counts.as = 'GROUP'
  RETURN DISTINCT actor.id
}`,
  }),
  PUBLIC: evidence('publics', {
    said: `COLLECT {
  MATCH (fact)-[:OBJECT]->(public:Public)
  WHERE fact.relation IN ['TARGETS', 'GRANTED_TO', 'INVOLVES']
  RETURN DISTINCT public.id AS heading
  UNION
  MATCH (fact)-[:SUBJECT]->(public:Public)
  WHERE fact.relation = 'INVOLVES'
  RETURN DISTINCT public.id AS heading
}`,
    classed: `COLLECT {
  MATCH (fact)-[:SUBJECT|OBJECT]->(:Entity)-[:TARGETS*0..1]->(public:Public)
  RETURN DISTINCT public.id
}`,
  }),
  INSTANCE_KIND: evidence('instances', {
    said: `COLLECT {
  MATCH (fact)-[:SUBJECT|OBJECT]->(instance:Instance)
  WHERE fact.relation IN ['INVOLVES', 'GOVERNS', 'FEEDS', 'AT_INSTANCE', 'ANSWERED_BY', 'DONE_BY']
  RETURN DISTINCT instance.level
}`,
    classed: `COLLECT {
  MATCH (fact)-[:SUBJECT|OBJECT]->(instance:Instance)
  RETURN DISTINCT instance.level
}`,
  }),
  ROLE_FAMILY: evidence('families', {
    said: `CASE fact.relation
  WHEN 'INVOLVES' THEN [fact.family]
  ELSE []
END`,
  }),
  CONTRACT: evidence('contracts', { classed: '[fact.contractId]' }),
};

type Place = Heading & { named: boolean };
const placeHeadings = statement<{ contractId: string }, Place>(
  'coverage.placeHeadings',
  `MATCH (place:Entity)-[named:NAMED_IN]->()
WHERE named.contractId = $contractId AND named.sortKey > ''
  AND place.kind IN ['QPV', 'COMMUNE', 'AREA', 'SITE', 'EPCI', 'DEPARTEMENT']
RETURN place.id, place.label, place.kind, EXISTS {
  MATCH (place)<-[:AT]-(fact:Fact)
  WHERE fact.contractId = $contractId AND fact.placeScope IN ['NAMED', 'SITE', 'ALL_EXCEPT']
}
ORDER BY named.contractId, named.sortKey`,
  ([key, label, kind, named]) => ({
    key: key as string,
    label: label as string,
    kind: kind as EntityKind,
    named: named as boolean,
  }),
);

type Actor = Heading & { group: boolean };
const actorHeadings = statement<{ contractId: string }, Actor>(
  'coverage.actorHeadings',
  `MATCH (actor:Actor)-[named:NAMED_IN]->()
WHERE named.contractId = $contractId AND named.sortKey > ''
RETURN actor.id, actor.label, actor.actorKind = 'GROUP'
ORDER BY named.contractId, named.sortKey`,
  ([key, label, group]) => ({
    key: key as string,
    label: label as string,
    kind: 'ACTOR',
    group: group as boolean,
  }),
);

const ownHeadings = (label: string, kind: EntityKind) =>
  statement<{ contractId: string }, Heading>(
    `coverage.headings${label}`,
    `MATCH (heading:${label})
WHERE heading.contractId = $contractId AND heading.sortKey > ''
RETURN heading.id, heading.label
ORDER BY heading.contractId, heading.sortKey`,
    ([key, name]) => ({ key: key as string, label: name as string, kind }),
  );
const OWN = {
  THEME: ownHeadings('Theme', 'THEME'),
  OBJECTIVE: ownHeadings('Objective', 'OBJECTIVE'),
  DISPOSITIF: ownHeadings('Dispositif', 'DISPOSITIF'),
  PUBLIC: ownHeadings('Public', 'PUBLIC'),
} as const;

const contractHeading = statement<{ contractId: string }, Heading>(
  'coverage.contractHeading',
  `MATCH (contract:Entity {id: $contractId})
RETURN contract.id, contract.label`,
  ([key, label]) => ({ key: key as string, label: label as string, kind: 'CONTRACT' }),
);

/** Discrepancies about who, where or how many: no list that one of them touches proves a zero. */
const disputed = statement<{ contractId: string }, string>(
  'coverage.disputed',
  `MATCH (discrepancy:Discrepancy)-[:CONCERNS]->(thing:Entity)
WHERE discrepancy.contractId = $contractId AND discrepancy.sortKey > ''
  AND discrepancy.discrepancyKind IN ['COUNT', 'SCOPE', 'INCLUSION']
RETURN DISTINCT thing.id
ORDER BY thing.id`,
  ([id]) => id as string,
);

export const STATEMENTS = [
  ...new Set(Object.values(EVIDENCE)),
  placeHeadings,
  actorHeadings,
  ...Object.values(OWN),
  contractHeading,
  disputed,
];

/** Facts of a contract that say something of the axis, in their one order. */
export const listEvidence = (runner: Runner, axis: CoverageAxis, asked: Asked): Promise<Evidence[]> =>
  many(runner, EVIDENCE[axis], asked);

/** Ids of the things whose lists are disputed. */
export const listDisputed = (runner: Runner, contractId: string): Promise<string[]> =>
  many(runner, disputed, { contractId });

/** Kinds of place in the order of their rows, the axis' own first. */
const PLACE_ORDER: readonly EntityKind[] = ['QPV', 'AREA', 'COMMUNE', 'SITE', 'EPCI', 'DEPARTEMENT'];

/** The headings that a contract gives an axis, in order. */
export async function listHeadings(
  runner: Runner,
  axis: CoverageAxis,
  contractId: string,
): Promise<readonly Heading[]> {
  const fixed = FIXED[axis];
  if (fixed) return fixed;
  if (axis === 'CONTRACT') return many(runner, contractHeading, { contractId });
  if (axis === 'ACTOR') {
    const actors = await many(runner, actorHeadings, { contractId });
    return [...actors.filter(({ group }) => !group), ...actors.filter(({ group }) => group)];
  }
  if (!AXES[axis].places) return many(runner, OWN[axis as keyof typeof OWN], { contractId });
  const places = await many(runner, placeHeadings, { contractId });
  const shown = places.filter(({ kind, named }) => kind === axis || named);
  const order = [axis, ...PLACE_ORDER.filter((kind) => kind !== axis)];
  return order.flatMap((kind) => shown.filter((place) => place.kind === kind));
}

/** Headings that end an axis, whatever the contracts. */
export const lastHeadings = (axis: CoverageAxis): readonly Heading[] =>
  AXES[axis].places ? SCOPE_HEADINGS : [];
