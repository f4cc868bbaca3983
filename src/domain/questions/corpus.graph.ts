import { keeping } from '../../graph/kept.ts';
import { many, type Runner, statement } from '../../graph/statement.ts';
import type { Role, RoleFamily } from '../../values/role.ts';
import type {
  Basis,
  Closure,
  EntityKind,
  FactStatus,
  PlaceScope,
  Polarity,
} from '../../values/vocabulary.ts';
import type { FactRelation } from '../relation.ts';
import { Corpus, type Rows, type SaidRow, type ThingRow } from './corpus.ts';

const things = statement<Record<string, never>, ThingRow>(
  'questions.things',
  `MATCH (thing:Entity)
RETURN thing.id, thing.slug, thing.kind, thing.label, thing.acronym, thing.contractId, thing.sortKey,
  thing.actorKind, thing.form, thing.level, thing.event, thing.number, thing.ownUnit,
  thing.discrepancyKind`,
  ([
    id,
    slug,
    kind,
    label,
    acronym,
    contractId,
    sortKey,
    actorKind,
    form,
    level,
    event,
    number,
    unit,
    discrepancyKind,
  ]) => ({
    id: id as string,
    slug: slug as string,
    kind: kind as EntityKind,
    label: label as string,
    acronym: (acronym as string | null) ?? undefined,
    contractId: (contractId as string | null) ?? undefined,
    sortKey: sortKey as string,
    attributes: Object.fromEntries(
      Object.entries({ actorKind, form, level, event, number, unit, discrepancyKind }).filter(
        ([, value]) => value != null,
      ),
    ) as Record<string, string>,
  }),
);

const facts = statement<Record<string, never>, SaidRow>(
  'questions.facts',
  `MATCH (fact:Fact)
RETURN fact.id, fact.contractId, fact.relation, fact.subjectId, fact.objectId, fact.value, fact.verb, fact.role,
  fact.family, fact.qualifiers, [(fact)-[at:AT]->(place) | [at.ord, place.id]],
  [(fact)-[:UNDER]->(theme) | theme.id], [(fact)-[:ON_BEHALF_OF]->(body) | body.id], fact.capacity, fact.seats,
  fact.startDate, fact.startPrinted, fact.endDate, fact.endPrinted, fact.validFrom, fact.validTo, fact.placeScope,
  fact.status, fact.polarity, fact.closure, fact.basis, fact.citedLines, fact.sortKey,
  [(fact)-[:CITES]->(citation) | citation.segments]`,
  (cells) => {
    const text = (at: number) => (cells[at] as string | null) ?? undefined;
    const ids = (at: number) => cells[at] as string[];
    return {
      id: cells[0] as string,
      contractId: text(1),
      relation: cells[2] as FactRelation,
      subjectId: cells[3] as string,
      objectId: text(4),
      value: text(5),
      verb: text(6),
      role: text(7) as Role | undefined,
      family: text(8) as RoleFamily | undefined,
      qualifiers: ids(9),
      placeIds: (cells[10] as [number, string][]).toSorted(([a], [b]) => a - b).map(([, id]) => id),
      themeIds: ids(11),
      onBehalfOfId: ids(12)[0],
      capacity: text(13),
      seats: (cells[14] as number | null) ?? undefined,
      from: dated(text(15), text(16)),
      to: dated(text(17), text(18)),
      validFrom: cells[19] as string,
      validTo: cells[20] as string,
      placeScope: cells[21] as PlaceScope,
      status: text(22) as FactStatus | undefined,
      polarity: cells[23] as Polarity,
      closure: cells[24] as Closure,
      basis: cells[25] as Basis,
      lines: cells[26] as number[],
      sortKey: cells[27] as string,
      quotes: (cells[28] as string[][]).flat().map((segment) => segment.replace(/^\d+-\d+ /, '')),
    };
  },
);

const dated = (date: string | undefined, printed: string | undefined) =>
  printed === undefined ? undefined : { date, printed };

export const STATEMENTS = [things, facts];

async function readRows(runner: Runner): Promise<Rows> {
  const [all, said] = await Promise.all([many(runner, things, {}), many(runner, facts, {})]);
  return { things: all, facts: said };
}

const kept = keeping<Corpus>(1);

/** What the graph knows, in memory; read again when the version of the data is another. */
export const findCorpus = (runner: Runner, version: string): Promise<Corpus> =>
  kept(runner, version, 'corpus', async () => new Corpus(await readRows(runner)));
