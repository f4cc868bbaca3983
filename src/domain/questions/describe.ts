import { setApart } from './aside.ts';
import { meanings } from './choose.ts';
import type { Thing } from './corpus.ts';
import { type Frame, frameOf } from './frame.ts';
import { isOfKind } from './kind.ts';
import type { Span } from './link.ts';
import { namesOf } from './names.ts';
import type { Token } from './normalise.ts';
import type { Scope } from './scope.ts';
import type { KindNoun } from './table-shapes.ts';
import { tables } from './tables.ts';
import { byTheme } from './topic.ts';

/** How a thing that is described is tied to the one it is described by. */
const TIED = new Set<string>(['CONCERNS', 'PART_OF', 'GOVERNS', 'DECLINES', 'ANNEXED_TO']);

/** Reads a clause; a kind noun before a name calls it what it is, or describes another thing by it. */
export function readClause(tokens: readonly Token[], scope: Scope, inverted: boolean): Frame {
  const { nouns } = tables();
  const { main, aside } = setApart(withoutTerm(tokens, scope), inverted, scope);
  let frame: Frame = { ...frameOf(main, scope, inverted), aside };
  for (const span of frame.spans) {
    const [noun, said] = nounBefore(frame, span.from, nouns);
    if (!noun) continue;
    const left = frame.left.filter((token) => !said.includes(token));
    const own = span.things.some((thing) => isOfKind(thing, noun));
    const other = own ? undefined : described({ ...frame, left }, noun, said, span, scope);
    // « le thème mobilités », « la commune de Laxou ».
    const called = own || span.things.some(({ kind }) => noun.kinds.includes(kind));
    const late = frame.kind === noun && frame.kindLate && asksNoKind(frame);
    frame =
      other ?? (called ? { ...frame, left, ...(late ? { kind: undefined, kindWords: [] } : {}) } : frame);
  }
  const themed = byTheme(frame, scope);
  return themed.spans.length ? themed : within(themed, scope);
}

/** « qui s’occupe des encombrants »: a word in the middle of the names of one thing, or of two, when nothing is named. */
function within(frame: Frame, scope: Scope): Frame {
  const { left, tokens, kind, groups, types, activity } = frame;
  if (kind || !(groups.length || types.length || activity)) return frame;
  for (const token of left) {
    const before = tokens[tokens.indexOf(token) - 1]?.folded ?? '';
    if (token.stem.length < 5 || !/^(?:l|le|la|les|du|des|au|aux)$/.test(before)) continue;
    const names = namesOf(scope).byWord.get(token.stem) ?? [];
    const things = [...new Set(names.map(({ thing }) => thing))].filter(({ kind: of }) => INNER.has(of));
    if (!things.length || things.length > 3) continue;
    const from = tokens.indexOf(token);
    const words = token.raw;
    const at = { from, to: from + 1, locative: false, acronym: false };
    return {
      ...frame,
      left: left.filter((one) => one !== token),
      spans: [{ ...at, things, words, partial: true }],
    };
  }
  return frame;
}
/** « d’ici 2022 »: the term of the contract, which everything in it has. */
function withoutTerm(tokens: readonly Token[], scope: Scope): readonly Token[] {
  const at = tokens.findIndex(
    ({ folded }, n) => folded === 'ici' && /^(?:19|20)\d\d$/.test(tokens[n + 1]?.folded ?? ''),
  );
  const year = tokens[at + 1]?.folded ?? '';
  const ends = scope.contract
    ? scope
        .about(scope.contract)
        .some(({ relation, to }) => relation === 'TERM' && to?.date?.startsWith(year))
    : false;
  return at >= 0 && ends ? tokens.filter((_, n) => n !== at && n !== at + 1) : tokens;
}

/** « combien d’agents sur le volet habitat », « la convention … est-elle signée »: something else is asked than a kind. */
const asksNoKind = ({ types, inverted }: Frame): boolean =>
  types.includes('HOW_MANY') || types.includes('YESNO') || (!types.length && inverted);

const INNER = new Set<string>(['DISPOSITIF', 'INSTANCE', 'SITE', 'COMPETENCE']);

/** « les conventions d’abattement », « le comité du contrat de santé »: what is of this kind and about that thing. */
function described(
  frame: Frame,
  noun: KindNoun,
  said: readonly Token[],
  span: Span,
  scope: Scope,
): Frame | undefined {
  if (
    frame.kind === noun &&
    !(frame.kindLate && asksNoKind(frame)) &&
    (!frame.types.length || frame.types.some((type) => type === 'LIST' || type === 'HOW_MANY'))
  )
    return undefined;
  const about = meanings(span, scope);
  const tied = (thing: Thing) =>
    scope
      .about(thing)
      .some(({ relation, object }) => TIED.has(relation) && object !== undefined && about.includes(object));
  const things = scope.things.filter((thing) => isOfKind(thing, noun) && tied(thing));
  // « la convention de tranquillité résidentielle »: the only one of its form under a theme.
  if (!things.length && noun.where && about.some(({ kind: of }) => of === 'THEME'))
    things.push(...onlyUnder(about, noun, scope));
  if (!things.length) return undefined;
  const from = frame.tokens.indexOf(said[0] as Token);
  const words = said.map(({ raw }) => raw).join(' ');
  const one: Span = { ...span, from, to: from + said.length, things, words, partial: true, locative: false };
  const kind = frame.kind === noun ? undefined : frame.kind;
  return { ...frame, spans: [one, ...frame.spans], kind, kindWords: kind ? frame.kindWords : [] };
}

function onlyUnder(themes: readonly Thing[], noun: KindNoun, scope: Scope): Thing[] {
  const found = scope.things.filter(
    (thing) =>
      isOfKind(thing, noun) &&
      scope
        .about(thing)
        .some(({ relation, object }) => relation === 'UNDER_THEME' && object && themes.includes(object)),
  );
  return found.length === 1 ? found : [];
}

/** The kind noun before a name, behind no more than « de » and an article. */
function nounBefore(
  { tokens, left, kindWords }: Frame,
  from: number,
  nouns: ReadonlyMap<string, KindNoun>,
): [KindNoun | undefined, Token[]] {
  let to = from;
  while (to > 0 && tokens[to - 1]?.stop) to--;
  for (let length = 3; length > 0; length--) {
    const said = tokens.slice(Math.max(0, to - length), to);
    const noun = nouns.get(said.map(({ folded }) => folded).join(' '));
    if (noun && said.every((token) => left.includes(token) || kindWords.includes(token))) return [noun, said];
  }
  return [undefined, []];
}
