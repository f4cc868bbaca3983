import { redirect } from '@tanstack/react-router';
import { chosenIn } from '../asked-with.ts';
import { keeping } from '../chosen.ts';
import { type Loading, load } from '../context.ts';
import { AnswerDocument } from '../generated/graphql.ts';
import type { Params } from '../search-params.ts';
import { namedBy, onlyNamedBy } from './named.ts';

/** The answer to a question; whoever typed no question but the name of one thing is sent to its sheet. */
export async function loadAnswer(loading: Loading, question: string, choice: Params) {
  if (!question) return { question, ask: null, named: undefined };
  const chosen = await chosenIn(loading, choice);
  const { ask, search } = await load(loading, AnswerDocument, { question, ...chosen });
  const named = ask.status === 'NOT_UNDERSTOOD' ? namedBy(search.hits) : undefined;
  const only = onlyNamedBy(named);
  // In the place of the question in the browser's history: Back leads to where it was typed.
  if (only) throw redirect({ href: keeping(`/${only}`, choice), statusCode: 303, replace: true });
  return { question, ask, named };
}
export type AnswerData = Awaited<ReturnType<typeof loadAnswer>>;
