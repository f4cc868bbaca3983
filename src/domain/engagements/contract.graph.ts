import { many, type Runner, statement } from '../../graph/statement.ts';

export type ContractAddress = { id: string; slug: string; officialCode: string | null };

const addresses = statement<Record<string, never>, ContractAddress>(
  'contract.addresses',
  `MATCH (contract:Contract)
RETURN contract.id, contract.slug, contract.officialCode
ORDER BY contract.slug`,
  ([id, slug, officialCode]) => ({
    id: id as string,
    slug: slug as string,
    officialCode: officialCode as string | null,
  }),
);

export const listContractAddresses = (runner: Runner): Promise<ContractAddress[]> =>
  many(runner, addresses, {});

export const STATEMENTS = [addresses];
