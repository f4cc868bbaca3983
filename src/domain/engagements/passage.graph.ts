import { many, type Runner, statement } from '../../graph/statement.ts';
import { type Locator, passageId } from '../../values/passage.ts';

type Row = { id: string; sha256: string; first: number; last: number };

/** The citations of a document are walked once, whatever the number of passages. */
const citing = statement<{ checksums: string[]; passages: Row[] }, [passage: string, fact: string]>(
  'passage.citing',
  `MATCH (document:Document)
WHERE document.sha256 IN $checksums
MATCH (document)<-[:IN_DOCUMENT]-(citation:Citation)<-[:CITES]-(fact:Fact)
UNWIND $passages AS passage
WITH document, citation, fact, passage
WHERE passage.sha256 = document.sha256 AND citation.firstLine <= passage.last AND citation.lastLine >= passage.first
WITH DISTINCT passage, fact
RETURN passage.id, fact.id
ORDER BY fact.sortKey`,
  ([passage, fact]) => [passage as string, fact as string],
);

const documents = statement<{ checksums: string[] }, [sha256: string, id: string]>(
  'passage.documents',
  `MATCH (document:Document)
WHERE document.sha256 IN $checksums
RETURN document.sha256, document.id
ORDER BY document.id`,
  ([sha256, id]) => [sha256 as string, id as string],
);

export const STATEMENTS = [citing, documents];

const checksumsOf = (places: readonly Locator[]) => [...new Set(places.map(({ sha256 }) => sha256))];

/** Ids of the facts that cite words of each passage, in French order. */
export async function findFactsCiting(runner: Runner, places: readonly Locator[]): Promise<string[][]> {
  const passages = places.map((place) => ({
    id: passageId(place),
    sha256: place.sha256,
    first: place.firstLine,
    last: place.lastLine,
  }));
  const found = await many(runner, citing, { checksums: checksumsOf(places), passages });
  const facts = Map.groupBy(found, ([passage]) => passage);
  return passages.map(({ id }) => (facts.get(id) ?? []).map(([, fact]) => fact));
}

/** Ids of the documents with these checksums; undefined where the graph knows none. */
export async function findDocuments(
  runner: Runner,
  checksums: readonly string[],
): Promise<(string | undefined)[]> {
  const found = new Map(await many(runner, documents, { checksums: [...checksums] }));
  return checksums.map((sha256) => found.get(sha256));
}
