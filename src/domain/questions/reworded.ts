import type { Frame } from './frame.ts';
import type { Span } from './link.ts';

/**
 * The same question read another way, when the first reading found nothing. Each reading names fewer things, and asks
 * that the facts which answer say more words: the guards lose nothing.
 */
export function* rereadings(frame: Frame): Generator<Frame> {
  yield* otherwiseAsked(frame);
  const loose = frame.spans.filter((span) => isLoose(span, frame));
  const plainer = loose.length ? [withoutSpans(frame, loose)] : [];
  if (loose.length > 1) plainer.push(...loose.map((span) => withoutSpans(frame, [span])));
  for (const plain of plainer) {
    // Something must still be named, or counted, or asked by its kind.
    if (!plain.spans.length && !plain.kind && !plain.types.includes('HOW_MANY')) continue;
    yield plain;
    yield* otherwiseAsked(plain);
  }
}

/** « quels comités composent la gouvernance du CLS »: another word of the question is what it asks. */
function* otherwiseAsked(frame: Frame): Generator<Frame> {
  const [, ...others] = frame.groups;
  for (const group of others)
    yield { ...frame, groups: [group, ...frame.groups.filter((one) => one !== group)] };
}

/** Kinds that may be no more than their words. */
const WORDS = new Set<string>([
  'PUBLIC',
  'TERM',
  'OBJECTIVE',
  'PRIORITY',
  'COMMITMENT',
  'THEME',
  'FUNDING',
  'CRITERION',
]);

/** A name only begun by one word, or that of what has no name of its own: a public, a group of actors. */
function isLoose({ things, partial, acronym, from, to }: Span, { tokens }: Frame): boolean {
  if (acronym) return false;
  const words = tokens.slice(from, to).filter(({ stop }) => !stop);
  if (partial && words.length === 1) return true;
  return things.every(
    ({ kind, attributes }) => WORDS.has(kind) || (kind === 'ACTOR' && attributes.actorKind === 'GROUP'),
  );
}

/** The words of a span say no name: they are left to be found in the facts. */
function withoutSpans(frame: Frame, spans: readonly Span[]): Frame {
  const freed = spans.flatMap(({ from, to }) =>
    frame.tokens.slice(from, to).filter(({ stop, mark }) => !stop && !mark),
  );
  const left = new Set([...frame.left, ...freed]);
  return {
    ...frame,
    spans: frame.spans.filter((span) => !spans.includes(span)),
    left: frame.tokens.filter((token) => left.has(token)),
  };
}
