import { type Draft, draft } from './draft.ts';
import type { Frame } from './frame.ts';
import type { Reached } from './walk.ts';

/** « la DSU mais pas la DPV », « à la fois la DSU et la DPV »: two lists of one kind, and what they have to do. */
export type Sets = { readonly one: Frame; readonly other: Frame; readonly without: boolean };

export function sets(frame: Frame): Sets | undefined {
  const { spans, tokens, kind, types } = frame;
  if (!kind || types.some((type) => type !== 'LIST' && type !== 'WHO')) return undefined;
  const [first, second, more] = spans;
  if (!first || !second || more) return undefined;
  const between = tokens.slice(first.to, second.from).map(({ folded }) => folded);
  const words = tokens.map(({ folded }) => folded).join(' ');
  const without = /^(?:mais|et) (?:ni|pas|sans|non)/.test(
    between.join(' ').replace(/ (?:n|ne) .*?(?=pas|ni)/, ' '),
  );
  const both = /(?:a la fois|aussi bien|et aussi|en meme temps|tous les deux|toutes les deux)/.test(words);
  if (!without && !(both && between.includes('et'))) return undefined;
  const base = { ...frame, negated: false, left: frame.left.filter(({ folded }) => folded !== 'fois') };
  return { one: { ...base, spans: [first] }, other: { ...base, spans: [second] }, without };
}

/** What is in both lists; or in the first alone, when the second is complete. */
export function combined(frame: Frame, one: Draft, other: Draft, without: boolean): Draft | undefined {
  if (one.status !== 'ANSWERED' || other.status !== 'ANSWERED') return undefined;
  if (one.reasons.length || other.reasons.length) return undefined;
  const closed = other.reached.every(({ facts }) => facts.some(({ closure }) => closure === 'CLOSED'));
  if (without && !closed) return undefined;
  const there = new Set(other.reached.flatMap(({ thing }) => thing ?? []));
  const reached = one.reached.filter(({ thing }) => thing && there.has(thing) !== without);
  if (!reached.length) return undefined;
  const proofs = (of: readonly Reached[]) => of.flatMap(({ facts }) => facts);
  return draft(frame, 'ANSWERED', 'LIST_ALL', { reached, joined: proofs(other.reached), links: one.links });
}
