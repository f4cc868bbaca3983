import { many, type Runner, statement } from '../../graph/statement.ts';
import type { EntityKind } from '../../values/vocabulary.ts';
import type { Candidate } from './candidate.ts';

/** What is looked for: a query in the index's own syntax, and where. Empty: everywhere. */
export type Asked = { query: string; kinds: EntityKind[]; contractId: string; limit: number };

const entities = statement<Asked & { index: 'entity_names' | 'entity_stems' }, Candidate>(
  'search.entities',
  `CALL db.index.fulltext.queryNodes($index, $query, {limit: $limit})
YIELD node, score
WHERE (size($kinds) = 0 OR node.kind IN $kinds)
  AND ($contractId = '' OR node.contractId = $contractId OR EXISTS {
    MATCH (node)-[named:NAMED_IN]->()
    WHERE named.contractId = $contractId
  })
OPTIONAL MATCH (contract:Entity {id: node.contractId})
RETURN node.id, node.kind, node.label, node.acronym, node.aliases, node.expansion, contract.label, node.sortKey, score`,
  ([id, kind, label, acronym, aliases, expansion, contract, sortKey, score]) => ({
    id: id as string,
    kind: kind as EntityKind,
    label: label as string,
    acronym: acronym as string | null,
    aliases: aliases as string[],
    expansion: expansion as string | null,
    contract: contract as string | null,
    sortKey: sortKey as string,
    score: score as number,
  }),
);

const denoted = statement<{ ids: string[] }, string>(
  'search.denoted',
  `UNWIND $ids AS id
MATCH (term:Entity {id: id})-[:DENOTES]->(thing:Entity)
RETURN DISTINCT thing.id`,
  ([id]) => id as string,
);

const passages = statement<Omit<Asked, 'kinds'> & { index: 'fact_stems' }, { id: string; subjectId: string }>(
  'search.passages',
  `CALL db.index.fulltext.queryNodes($index, $query, {limit: $limit})
YIELD node, score
WHERE node.relation <> 'NAMED' AND size(node.citedLines) > 0
  AND ($contractId = '' OR node.contractId = $contractId)
RETURN node.id, node.subjectId`,
  ([id, subjectId]) => ({ id: id as string, subjectId: subjectId as string }),
);

/** Things whose names match: as written, beginning so or misspelt; or by stem. */
export const findByNames = (runner: Runner, asked: Asked): Promise<Candidate[]> =>
  many(runner, entities, { ...asked, index: 'entity_names' });
export const findByStems = (runner: Runner, asked: Asked): Promise<Candidate[]> =>
  many(runner, entities, { ...asked, index: 'entity_stems' });

/** Ids of what these terms stand for. */
export const findDenoted = (runner: Runner, ids: string[]): Promise<string[]> =>
  many(runner, denoted, { ids });

/** Facts whose words match, best first. */
export const findPassages = (runner: Runner, asked: Omit<Asked, 'kinds'>) =>
  many(runner, passages, { ...asked, index: 'fact_stems' });

export const STATEMENTS = [entities, denoted, passages];
