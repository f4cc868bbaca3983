import type { Runner } from '../../graph/statement.ts';
import { editDistance, fold } from '../../values/text.ts';
import type { EntityKind } from '../../values/vocabulary.ts';
import type { Candidate } from './candidate.ts';
import { type Asked, findByNames, findByStems, findDenoted, findPassages } from './index.graph.ts';
import { namesQuery, nearQuery, stemsQuery } from './lucene.ts';
import { byRank, type Ranked, rank } from './rank.ts';
import { undotted, type Word, wordsOf } from './words.ts';

export type SearchInput = { text: string; kinds: EntityKind[]; contractId: string; first: number };
export type Hit = Ranked & {
  /** What tells it from another hit of the same name; undefined when it is alone. */
  tellsApart: string | undefined;
};
export type Found = { hits: Hit[]; passages: string[]; didYouMean: string[] };

/** Letters and words beyond which nobody names a thing. */
const LONGEST = 200;
const MOST_WORDS = 12;
/** Candidates taken from the index, to be ranked by us. */
const CANDIDATES = 300;
const PASSAGES = 5;
const SUGGESTIONS = 3;

/** Things by name: acronym, then whole name, beginning, stem, misspelling; then things that matching facts are about. */
export async function search(
  runner: Runner,
  { text, kinds, contractId, first }: SearchInput,
): Promise<Found> {
  const typed = wordsOf(text.slice(0, LONGEST)).slice(0, MOST_WORDS);
  if (!typed.length) return { hits: [], passages: [], didYouMean: [] };
  const words = typed.map(({ folded }) => folded);
  const ask = (query: string): Asked => ({ query, kinds, contractId, limit: CANDIDATES });
  const [named, stemmed, told] = await Promise.all([
    findByNames(runner, ask(namesQuery(words, 'AND'))),
    findByStems(runner, ask(stemsQuery(words, 'AND'))),
    findPassages(runner, { query: stemsQuery(words, 'AND'), contractId, limit: CANDIDATES }),
  ]);
  const ranked = await withDenoted(runner, typed, [...named, ...stemmed]);
  const hits = apart(ranked.sort(byRank).slice(0, first));
  const passages = told.slice(0, PASSAGES).map(({ id }) => id);
  if (hits.length) return { hits, passages, didYouMean: [] };
  const near = nearQuery(words);
  const candidates = near ? await findByNames(runner, ask(near)) : [];
  return { hits, passages, didYouMean: suggestions(typed, candidates) };
}

/** Each candidate at its best; what an acronym stands for comes with it, whatever its own name. */
async function withDenoted(runner: Runner, typed: Word[], candidates: Candidate[]): Promise<Ranked[]> {
  const known = new Map(candidates.map((candidate) => [candidate.id, candidate]));
  const ranked = new Map([...known.values()].flatMap((one) => rankedEntry(typed, one)));
  const terms = [...ranked.values()].filter(
    ({ candidate, match }) => candidate.kind === 'TERM' && (match === 'ACRONYM' || match === 'ALIAS'),
  );
  if (terms.length) {
    const ids = new Set(
      await findDenoted(
        runner,
        terms.map(({ candidate }) => candidate.id),
      ),
    );
    for (const candidate of known.values()) {
      const own = ranked.get(candidate.id);
      if (own && ids.has(candidate.id) && own.match !== 'ACRONYM') {
        ranked.set(candidate.id, { ...own, match: 'ALIAS', closeness: own.closeness });
      }
    }
  }
  return [...ranked.values()];
}

function rankedEntry(typed: Word[], candidate: Candidate): [string, Ranked][] {
  const found = rank(typed, candidate);
  return found ? [[candidate.id, found]] : [];
}

/** Hits that answer to one name say what tells them apart. */
function apart(ranked: Ranked[]): Hit[] {
  const nameOf = ({ matched }: Ranked) => undotted(fold(matched));
  const homonyms = Map.groupBy(ranked, nameOf);
  return ranked.map((hit) => {
    const others = (homonyms.get(nameOf(hit)) ?? []).filter(
      ({ candidate }) => candidate.label !== hit.candidate.label || candidate.kind === hit.candidate.kind,
    );
    const { expansion, label, contract } = hit.candidate;
    const says = expansion ?? label;
    return {
      ...hit,
      tellsApart: others.length > 1 ? [says, contract].filter(Boolean).join(' — ') : undefined,
    };
  });
}

/** How far a candidate's words may be from those typed, in share of letters, for it to be suggested. */
const FAR = 0.45;

/** Names whose words are nearest to what was typed, letter by letter, each typed word to its nearest. */
function suggestions(typed: Word[], candidates: Candidate[]): string[] {
  const near = candidates.flatMap(({ label, acronym, aliases }) =>
    [label, ...(acronym ? [acronym] : []), ...aliases].map((name) => {
      const words = wordsOf(name);
      const distances = typed.map(({ folded }) =>
        Math.min(...words.map((word) => apartness(folded, word.folded))),
      );
      const distance = distances.reduce((sum, one) => sum + one, 0) / typed.length;
      return { label, distance, spare: words.length - typed.length };
    }),
  );
  const sorted = near
    .filter(({ distance }) => distance < FAR)
    .sort((a, b) => a.distance - b.distance || a.spare - b.spare);
  return [...new Set(sorted.map(({ label }) => label))].slice(0, SUGGESTIONS);
}

const apartness = (one: string, other: string) =>
  editDistance(one, other) / Math.max(one.length, other.length);
