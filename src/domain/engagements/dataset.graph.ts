import { many, one, type Runner, statement } from '../../graph/statement.ts';
import { dataVersion } from '../../values/identity.ts';
import { type ContractAddress, listContractAddresses } from './contract.graph.ts';

export type UnitVersion = { name: string; hash: string; importedAt: string };

const units = statement<Record<string, never>, UnitVersion>(
  'dataset.units',
  `MATCH (unit:Unit)
RETURN unit.name, unit.hash, unit.importedAt
ORDER BY unit.name`,
  ([name, hash, importedAt]) => ({
    name: name as string,
    hash: hash as string,
    importedAt: importedAt as string,
  }),
);

const renamings = statement<Record<string, never>, [string, string]>(
  'dataset.renamings',
  `MATCH (entity:Entity)
WHERE entity.formerSlugs > ['']
RETURN entity.slug, entity.id`,
  ([slug, id]) => [slug as string, id as string],
);

/** How much the whole graph holds. */
export type Counts = { entities: number; facts: number; involvements: number; citations: number };

const counts = statement<Record<string, never>, Counts>(
  'dataset.counts',
  `RETURN COUNT { (:Entity) }, COUNT { (:Fact) }, COUNT { (:Involvement) }, COUNT { (:Citation) }`,
  ([entities, facts, involvements, citations]) => ({
    entities: entities as number,
    facts: facts as number,
    involvements: involvements as number,
    citations: citations as number,
  }),
);

const documents = statement<Record<string, never>, string>(
  'dataset.documents',
  `MATCH (document:Document)
WHERE document.sortKey > ''
RETURN document.id
ORDER BY document.sortKey`,
  ([id]) => id as string,
);

export const getCounts = (runner: Runner): Promise<Counts> => one(runner, counts, {});
export const listDocumentIds = (runner: Runner): Promise<string[]> => many(runner, documents, {});

export const STATEMENTS = [units, renamings, counts, documents];

/** What is in the graph as a whole: the version stamps every answer, the contracts translate slugs and codes. */
export type Dataset = {
  /** Changes exactly when the data does. */
  version: string;
  /** ISO 8601 instant of the last unit written; null before the first load. */
  importedAt: string | null;
  contracts: readonly ContractAddress[];
  /** Id of a contract given by slug or official code; undefined when there is none. */
  idOf(slugOrCode: string): string | undefined;
  /** Ids of renamed things by their new slug; any other id follows from the slug. */
  renamed: ReadonlyMap<string, string>;
};

export async function findDataset(runner: Runner): Promise<Dataset> {
  const [versions, contracts, renamed] = await Promise.all([
    many(runner, units, {}),
    listContractAddresses(runner),
    many(runner, renamings, {}),
  ]);
  const ids = new Map(
    contracts.flatMap(({ id, slug, officialCode }) => [
      [slug, id] as const,
      ...(officialCode ? [[officialCode, id] as const] : []),
    ]),
  );
  return {
    version: dataVersion(versions),
    importedAt:
      versions
        .map(({ importedAt }) => importedAt)
        .sort()
        .at(-1) ?? null,
    contracts,
    idOf: (slugOrCode) => ids.get(slugOrCode),
    renamed: new Map(renamed),
  };
}

/** Milliseconds during which a known dataset is trusted: a load by another process shows after that. */
const TRUST = 2_000;

/** The dataset as of a moment ago: one read per interval, however many requests ask. */
export function watchDataset(runner: Runner, now: () => number = Date.now): () => Promise<Dataset> {
  let known: { at: number; dataset: Promise<Dataset> } | undefined;
  return async () => {
    if (!known || now() - known.at > TRUST) {
      const asked = { at: now(), dataset: findDataset(runner) };
      known = asked;
      // A failure is not remembered: the next request asks again.
      asked.dataset.catch(() => {
        if (known === asked) known = undefined;
      });
    }
    return known.dataset;
  };
}
