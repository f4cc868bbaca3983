import { many, type Runner, statement } from '../../graph/statement.ts';

const idsOf = (label: 'Theme' | 'Instance') =>
  statement<{ contractId: string }, string>(
    `listing.${label}`,
    `MATCH (entity:${label})
WHERE entity.contractId = $contractId AND entity.sortKey > ''
RETURN entity.id
ORDER BY entity.contractId, entity.sortKey`,
    ([id]) => id as string,
  );

const LISTS = { Theme: idsOf('Theme'), Instance: idsOf('Instance') } as const;

/** Ids of a contract's themes or instances, in French order. */
export const listEntityIds = (
  runner: Runner,
  label: keyof typeof LISTS,
  contractId: string,
): Promise<string[]> => many(runner, LISTS[label], { contractId });

export const STATEMENTS = Object.values(LISTS);
