import { redirect } from '@tanstack/react-router';
import { chosenIn } from '../asked-with.ts';
import { keeping } from '../chosen.ts';
import { FRESH, type Loading } from '../context.ts';
import {
  AnswerDocument,
  type AnswerQuery,
  DisputedDocument,
  type TwoThingsFragment,
} from '../generated/graphql.ts';
import type { Params } from '../search-params.ts';
import { listOf } from './list-of.ts';
import { namedBy, onlyNamedBy } from './named.ts';

/** Proofs on a page: an answer may rest on hundreds. */
export const PROOFS = 25;

/** The answer to a question; whoever typed no question but the name of one thing is sent to its sheet. */
export async function loadAnswer(
  loading: Loading,
  question: string,
  choice: Params,
  after: string | undefined,
) {
  if (!question) return { question, answer: null };
  const chosen = await chosenIn(loading, choice);
  const from = Math.max(0, Number(after) || 0);
  const answer = await loading.queries.fetchQuery({
    queryKey: ['Answered', question, chosen, from],
    queryFn: () => read(loading, { question, ...given(chosen) }, from),
    staleTime: FRESH,
    retry: false,
  });
  // In the place of the question in the browser's history: Back leads to where it was typed.
  const only = onlyNamedBy(answer.named);
  if (only) throw redirect({ href: keeping(`/${only}`, choice), statusCode: 303, replace: true });
  return { question, answer };
}
export type Answered = Awaited<ReturnType<typeof read>>;
export type AnswerData = { readonly question: string; readonly answer: Answered | null };

type Chosen = Awaited<ReturnType<typeof chosenIn>>;
const given = ({ contract, asOf }: Chosen) => ({ ...(contract && { contract }), ...(asOf && { asOf }) });

/** Only what is shown goes to the browser. */
async function read(loading: Loading, asked: { question: string; asOf?: string }, from: number) {
  const { ask, search } = await loading.ask(AnswerDocument, asked);
  const facts = ask.facts.slice(from, from + PROOFS);
  return {
    ...ask,
    facts,
    from,
    total: ask.facts.length,
    next: from + PROOFS < ask.facts.length ? String(from + PROOFS) : undefined,
    list: listOf(asked.question, ask),
    named: ask.status === 'NOT_UNDERSTOOD' ? namedBy(search.hits) : undefined,
    disputed: await disputedIn(loading, ask),
  };
}

type Ask = AnswerQuery['ask'];
type Cited = { readonly citations: Ask['facts'][number]['citations'] };

/** What the document says in two ways of the things asked about, where a fact of the answer is one of the two. */
async function disputedIn({ ask }: Loading, { facts, status, interpretation }: Ask) {
  if (!facts.length || facts.length > PROOFS || status === 'AMBIGUOUS') return [];
  const slugs = [...new Set(interpretation.entities.map(({ entity }) => entity.slug))].slice(0, 3);
  const told = await Promise.all(slugs.map((id) => ask(DisputedDocument, { id })));
  const all = new Map<string, TwoThingsFragment>();
  for (const { subject } of told.flatMap(({ facts: found }) => found.edges.map(({ node }) => node)))
    if (subject.__typename === 'Discrepancy') all.set(subject.slug, subject);
  return [...all.values()].filter(({ readings }) =>
    readings.some((reading) => facts.some((fact) => meet(reading, fact))),
  );
}

/** Two statements that are proved by the same line of one document. */
const meet = (a: Cited, b: Cited): boolean =>
  a.citations.some((one) =>
    b.citations.some(
      (other) =>
        one.document.slug === other.document.slug &&
        one.firstLine != null &&
        other.firstLine != null &&
        one.firstLine <= (other.lastLine ?? other.firstLine) &&
        other.firstLine <= (one.lastLine ?? one.firstLine),
    ),
  );
