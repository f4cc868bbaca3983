import { sectionOf } from '../domain/engagements/document.ts';
import { addressOf, type EntityRecord } from '../domain/noun.ts';
import { contentHash, idOf } from '../values/identity.ts';
import { statedDays } from '../values/partial-date.ts';
import { derived } from './derived.ts';
import { entityNode } from './entity-node.ts';
import { FactIndex } from './fact-index.ts';
import { factNode, type Surroundings, type Thing } from './fact-node.ts';
import type { PlannedNode } from './planned-node.ts';
import { PROJECTION_VERSION, type Projected, Projection } from './project.ts';
import { REFERENCE } from './reference.ts';
import { Summary } from './summary.ts';
import type { Unit } from './unit.ts';

/** A unit as the graph should hold it. Equal `hash`: the graph already does. */
export type UnitPlan = {
  unit: string;
  entities: PlannedNode[];
  facts: PlannedNode[];
  relationships: Projected[];
  /** Ids of the things whose printed names this unit gives. */
  named: string[];
  hash: string;
};

export function planUnit(unit: Unit, shared: Unit | undefined): UnitPlan {
  const entities = new Map(
    [...(shared?.entities ?? []), ...unit.entities].map((entity) => [entity.key, entity]),
  );
  const contract = unit.entities.find(({ kind }) => kind === 'CONTRACT');
  const contractId = contract && idOf('entity', contract.key);
  const index = new FactIndex(unit, shared, entities);
  const summary = new Summary(unit, index);
  const written = new Map(
    unit.facts.flatMap(({ relation, subject, period }) => {
      const days = relation === 'DATED' && statedDays(period);
      return days ? [[subject, days] as const] : [];
    }),
  );
  const around: Surroundings = {
    thing: (key) => thingOf(entities.get(key)),
    contractOf: () => contractId,
    writtenOn: (key) => written.get(key),
    documentOf: (key) => documentFacts(entities.get(key)),
  };
  const scope = unit.name === REFERENCE ? undefined : contractId;
  const nodes = unit.entities.map((entity) => entityNode(entity, derived(index, summary, entity, scope)));
  const facts = unit.facts.map((fact) => factNode(fact, around));
  const relationships = new Projection(unit, index, summary).all(contract?.key);
  const named = new Set(
    unit.facts.filter(({ relation }) => relation === 'NAMED').map(({ subject }) => idOf('entity', subject)),
  );
  for (const { id } of nodes) named.add(id);
  // In any order: a file sorted otherwise says the same.
  const hash = contentHash([
    PROJECTION_VERSION,
    [...nodes, ...facts].map((node) => node.hash).sort(),
    relationships.map((row) => contentHash(row)).sort(),
  ]);
  return { unit: unit.name, entities: nodes, facts, relationships, named: [...named], hash };
}

function thingOf(entity: EntityRecord | undefined): Thing | undefined {
  if (!entity) return undefined;
  const { label, kind, attributes } = entity;
  return { label, slug: addressOf(entity), kind, actorKind: attributes.actorKind as string | undefined };
}

function documentFacts(document: EntityRecord | undefined) {
  const {
    outline = [],
    url,
    retrievedOn,
  } = (document?.attributes ?? {}) as { outline?: string[]; url?: string; retrievedOn?: string };
  return { sectionAt: (line: number) => sectionOf(outline, line), url, retrievedOn };
}

export type StoredNode = {
  hash: string;
  key: string;
  fact: boolean;
  /** Id of the thing that it names, when it is a printed name. */
  names?: string | undefined;
};

/** What stands in the graph for a unit, by id. */
export type Stored = {
  hash: string | undefined;
  nodes: Map<string, StoredNode>;
};

export type Change = { what: 'add' | 'change' | 'remove'; key: string };
export type Diff = {
  unit: string;
  upserts: { entities: PlannedNode[]; facts: PlannedNode[] };
  removals: { entities: string[]; facts: string[] };
  /** Ids of the things whose printed names this unit gives, or gave. */
  named: string[];
  changes: Change[];
};

export function diffUnit(plan: UnitPlan, stored: Stored): Diff {
  const wanted = [...plan.entities, ...plan.facts];
  const ids = new Set(wanted.map(({ id }) => id));
  const differs = ({ id, hash }: PlannedNode) => stored.nodes.get(id)?.hash !== hash;
  const gone = [...stored.nodes].filter(([id]) => !ids.has(id));
  const changes: Change[] = [
    ...wanted.filter(differs).map(
      ({ id, properties }): Change => ({
        what: stored.nodes.has(id) ? 'change' : 'add',
        key: String(properties.key),
      }),
    ),
    ...gone.map(([, { key }]): Change => ({ what: 'remove', key })),
  ];
  return {
    unit: plan.unit,
    upserts: { entities: plan.entities.filter(differs), facts: plan.facts.filter(differs) },
    removals: {
      entities: gone.filter(([, { fact }]) => !fact).map(([id]) => id),
      facts: gone.filter(([, { fact }]) => fact).map(([id]) => id),
    },
    named: [...new Set([...plan.named, ...gone.flatMap(([, { names }]) => names ?? [])])],
    changes: changes.sort((a, b) => (a.key < b.key ? -1 : 1)),
  };
}
