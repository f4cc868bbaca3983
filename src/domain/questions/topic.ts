import type { EntityKind } from '../../values/vocabulary.ts';
import type { Thing } from './corpus.ts';
import type { Frame } from './frame.ts';
import type { Span } from './link.ts';
import { namesOf } from './names.ts';
import type { Token } from './normalise.ts';
import type { Scope } from './scope.ts';

/** Kinds that the document orders by theme. */
const ORDERED = new Set<EntityKind>(['OBJECTIVE', 'DISPOSITIF', 'VIGILANCE_POINT', 'INDICATOR', 'PRIORITY']);
const BEFORE = /^(?:d|de|du|des|l|la|le|les|en|sur|pour|a|au|aux|dans)$/;

/** « quels objectifs pour l’emploi »: of what is ordered by theme, the word that begins the name of one is that theme. */
export function byTheme(frame: Frame, scope: Scope): Frame {
  const { kind, spans, left, tokens } = frame;
  if (!kind?.kinds.some((one) => ORDERED.has(one))) return frame;
  const named = spans.map((span): Span => {
    const loose = span.partial || span.things.every(({ kind: of }) => LOOSE.has(of));
    const themes = loose ? themesFrom(tokens.slice(span.from, span.to), scope) : [];
    return themes.length ? { ...span, things: themes, partial: false } : span;
  });
  const [word, more] = left;
  const at = word ? tokens.indexOf(word) : -1;
  if (!word || more || !BEFORE.test(tokens[at - 1]?.folded ?? '')) return { ...frame, spans: named };
  const things = themesFrom([word], scope);
  if (!things.length) return { ...frame, spans: named };
  const own: Span = {
    from: at,
    to: at + 1,
    things,
    words: word.raw,
    partial: false,
    locative: false,
    acronym: false,
  };
  return { ...frame, spans: [...named, own], left: [] };
}

const LOOSE = new Set<EntityKind>(['OBJECTIVE', 'PRIORITY', 'PUBLIC', 'TERM', 'COMMITMENT', 'THEME']);

/** Themes of which a name begins with these words. */
const themesFrom = (tokens: readonly Token[], scope: Scope): Thing[] => {
  const words = tokens.filter(({ stop }) => !stop).map(({ stem }) => stem);
  return scope.things.filter(
    (thing) =>
      thing.kind === 'THEME' &&
      words.length > 0 &&
      words.every((word, at) => (namesOf(scope).of(thing)[0]?.words ?? [])[at] === word),
  );
};
