import { many, type Runner, statement } from '../../graph/statement.ts';

type Listed = 'Theme' | 'Instance' | 'Term' | 'Discrepancy';

const idsOf = (label: Listed) =>
  statement<{ contractId: string }, string>(
    `listing.${label}`,
    `MATCH (entity:${label})
WHERE entity.contractId = $contractId AND entity.sortKey > ''
RETURN entity.id
ORDER BY entity.contractId, entity.sortKey`,
    ([id]) => id as string,
  );

const LISTS = {
  Theme: idsOf('Theme'),
  Instance: idsOf('Instance'),
  Term: idsOf('Term'),
  Discrepancy: idsOf('Discrepancy'),
} as const;

/** Ids of a contract's things of one kind, in French order: lists short enough to be given whole. */
export const listEntityIds = (runner: Runner, label: Listed, contractId: string): Promise<string[]> =>
  many(runner, LISTS[label], { contractId });

const instancesOn = statement<{ contractId: string; day: string }, string>(
  'listing.instancesOn',
  `MATCH (instance:Instance)
WHERE instance.contractId = $contractId AND instance.sortKey > ''
  AND (NOT EXISTS { (instance)<-[:SUBJECT]-(:Fact {relation: 'TERM'}) }
    OR EXISTS { (instance)<-[:SUBJECT]-(term:Fact {relation: 'TERM'}) WHERE term.validFrom <= $day AND term.validTo >= $day })
RETURN instance.id
ORDER BY instance.contractId, instance.sortKey`,
  ([id]) => id as string,
);

/** Ids of a contract's instances that may be in force on a day: those without a stated term always may. */
export const findInstanceIds = (runner: Runner, contractId: string, day: string): Promise<string[]> =>
  many(runner, instancesOn, { contractId, day });

const termsBy = statement<{ contractId: string; words: string[] }, string>(
  'listing.termsBy',
  `MATCH (term:Term)
WHERE term.contractId = $contractId AND term.sortKey > ''
  AND all(word IN $words
    WHERE term.searchKey CONTAINS word)
RETURN term.id
ORDER BY term.contractId, term.sortKey`,
  ([id]) => id as string,
);

/** Ids of a contract's terms some of whose words, or whose expansion's, begin so. */
export const findTermIds = (runner: Runner, contractId: string, words: string[]): Promise<string[]> =>
  many(runner, termsBy, { contractId, words });

export const STATEMENTS = [...Object.values(LISTS), instancesOn, termsBy];
