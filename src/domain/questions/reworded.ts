import { describedBy } from './by-description.ts';
import type { Thing } from './corpus.ts';
import type { Frame } from './frame.ts';
import type { Span } from './link.ts';
import { namesOf } from './names.ts';
import type { Scope } from './scope.ts';
import { tables } from './tables.ts';

/**
 * The same question read another way, when the first reading found nothing. Each reading names fewer things, and asks
 * that the facts which answer say more words: the guards lose nothing.
 */
export function* rereadings(frame: Frame, scope: Scope): Generator<Frame> {
  yield* otherwiseAsked(frame);
  yield* asPurpose(frame);
  yield* toldApart(frame, scope);
  const loose = frame.spans.filter((span) => isLoose(span, frame) || isAsked(span, frame));
  const plainer = loose.length ? [withoutSpans(frame, loose)] : [];
  if (loose.length > 1) plainer.push(...loose.map((span) => withoutSpans(frame, [span])));
  for (const plain of plainer) {
    // Something must still be named, or counted, or asked by its kind.
    if (!plain.spans.length && !plain.kind && !plain.types.includes('HOW_MANY')) continue;
    yield plain;
    yield* otherwiseAsked(plain);
  }
  // A whole name needs no description.
  const begun = loose.filter(
    ({ partial, things }) => partial || things.every(({ kind }) => kind !== 'ACTOR'),
  );
  yield* describedBy(frame, begun, scope);
}

/** « quels comités composent la gouvernance du CLS »: another word of the question is what it asks. */
function* otherwiseAsked(frame: Frame): Generator<Frame> {
  const [, ...others] = frame.groups;
  for (const group of others)
    yield { ...frame, groups: [group, ...frame.groups.filter((one) => one !== group)] };
}

/** « quel est le but de X »: failing objectives of its own, what is said to be its purpose. */
function* asPurpose(frame: Frame): Generator<Frame> {
  const { kind, spans, groups } = frame;
  const serve = tables().groups.get('SERVE');
  // « dans quel but a été créé X »: another verb asks too, and is not what it is for.
  if (
    !serve ||
    groups.length ||
    !spans.length ||
    kind?.where ||
    !kind?.kinds.every((one) => one === 'OBJECTIVE')
  )
    return;
  yield { ...frame, kind: undefined, kindWords: [], groups: [serve] };
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
function isLoose({ things, partial, acronym, from, to }: Span, { tokens, kind }: Frame): boolean {
  if (acronym) return false;
  // « les objectifs des bailleurs »: theirs, and not all that speak of them.
  const whose = /^(?:du|des)$/.test(tokens[from - 1]?.folded ?? '');
  if (whose && kind?.kinds.every((one) => one === 'OBJECTIVE') && things.every((one) => one.kind === 'ACTOR'))
    return false;
  const words = tokens.slice(from, to).filter(({ stop }) => !stop);
  if (partial && words.length === 1) return true;
  return things.every(
    ({ kind, attributes }) => WORDS.has(kind) || (kind === 'ACTOR' && attributes.actorKind === 'GROUP'),
  );
}

/** « quel centre social anime le CTSP »: what is asked to be, when something else is named. */
const isAsked = ({ from }: Span, { tokens, spans }: Frame): boolean =>
  spans.length > 1 && /^quel/.test(tokens[from - 1]?.folded ?? '');

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

/** « et à Haussonville, quel centre anime le comité de soutien »: a place that is a word of one name alone among several. */
function* toldApart(frame: Frame, scope: Scope): Generator<Frame> {
  const places = frame.spans.filter(({ things }) => things.every(({ kind }) => tables().kinds[kind].place));
  for (const span of frame.spans.filter(
    ({ things }) => things.length > 1 && !places.some((one) => one.things === things),
  ))
    for (const place of places) {
      const words = frame.tokens.slice(place.from, place.to).filter(({ stop }) => !stop);
      const [thing, more] = span.things.filter((one) =>
        namesOf(scope)
          .of(one)
          .some((name) => words.every(({ stem }) => name.words.includes(stem))),
      );
      if (!thing || more) continue;
      // The other places must be its own too.
      const spans = frame.spans.filter((one) => one !== place && !calledAfter(thing, one, frame, scope));
      yield { ...frame, spans: spans.map((one) => (one === span ? { ...span, things: [thing] } : one)) };
    }
}

const calledAfter = (thing: Thing, { from, to, things }: Span, { tokens }: Frame, scope: Scope): boolean =>
  things.every(({ kind }) => tables().kinds[kind].place) &&
  namesOf(scope)
    .of(thing)
    .some((name) => tokens.slice(from, to).every(({ stem, stop }) => stop || name.words.includes(stem)));
