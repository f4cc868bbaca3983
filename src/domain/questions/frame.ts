import type { EntityKind } from '../../values/vocabulary.ts';
import { asserted } from './asserted.ts';
import type { Thing } from './corpus.ts';
import { kindAsked, kindLeft } from './kind-asked.ts';
import { link, locativeAt, type Span } from './link.ts';
import { idiomsIn, marksIn } from './marks.ts';
import { namesOf } from './names.ts';
import type { Token } from './normalise.ts';
import type { Scope } from './scope.ts';
import type { Group, KindNoun, QuestionType } from './table-shapes.ts';
import { tables } from './tables.ts';

/** What one clause asks, by its words. */
export type Frame = {
  readonly tokens: readonly Token[];
  readonly spans: readonly Span[];
  readonly types: readonly QuestionType[];
  readonly groups: readonly Group[];
  /** The words that said each group. */
  readonly said: ReadonlyMap<Group, readonly Token[]>;
  /** Any role: « que fait », « quel est le rôle de ». */
  readonly activity: boolean;
  readonly kind: KindNoun | undefined;
  /** The kind is a noun among what is left: nothing before it asks which. */
  readonly kindLate: boolean;
  /** The words that said the kind. */
  readonly kindWords: readonly Token[];
  readonly negated: boolean;
  readonly inverted: boolean;
  /** Words that mean nothing to us. */
  readonly left: readonly Token[];
  /** Words that say little: nobody is named by them, yet they are not nothing. */
  readonly light: readonly Token[];
  /** Object pronoun: « qui le fait », « où y en a-t-il ». */
  readonly pronoun: boolean;
  /** What the question only recalls of the thing. */
  readonly aside: readonly Token[];
  /** `avec qui`: someone else than who is named. */
  readonly company: boolean;
};

/** Reads a clause: kind nouns that are asked, then things, then the words that ask. */
export function frameOf(tokens: readonly Token[], scope: Scope, inverted: boolean): Frame {
  const { light, everywhere } = tables();
  const asked = kindAsked(tokens, scope, inverted);
  const taken = new Set<number>(asked ? range(asked.from, asked.to) : []);
  const strong = link(tokens, scope, (at) => taken.has(at)).filter(
    ({ partial, from, to }) => !partial && to - from > 2,
  );
  const idioms = idiomsIn(tokens).filter(
    (one) => !strong.some(({ from, to }) => one.from < to && from < one.to),
  );
  const head = asked ? undefined : headAt(tokens);
  if (head !== undefined) taken.add(head);
  for (const { from, to } of idioms) for (const at of range(from, to)) taken.add(at);
  const linked = link(tokens, scope, (at) => taken.has(at));
  const naming = linked.filter((span) => !onlyAsks(span, tokens, scope));
  // « que fait le financeur »: what else asks leaves the noun to name.
  const spans = naming.some(({ locative }) => !locative)
    ? naming
    : merged(
        naming,
        nouned(tokens, linked, scope, (at) => taken.has(at)),
      );
  for (const { from, to } of spans) for (const at of range(from, to)) taken.add(at);
  const marks = [...idioms, ...marksIn(tokens, (at) => taken.has(at))];
  for (const { from, to } of marks) for (const at of range(from, to)) taken.add(at);
  const who = marks.some(({ sense }) => sense.as === 'type' && sense.type === 'WHO');
  const late = asked || (who && spans.length) ? undefined : kindLeft(tokens, taken);
  const kind = asked ?? late;
  if (late) for (const at of range(late.from, late.to)) taken.add(at);
  const senses = marks.map(({ sense }) => sense);
  const groups = [...new Set(senses.flatMap((sense) => (sense.as === 'group' ? [sense.group] : [])))];
  const types = [...new Set(senses.flatMap((sense) => (sense.as === 'type' ? [sense.type] : [])))].sort(
    wantsMore,
  );
  const words = tokens.map(({ folded }) => folded);
  const said = new Map(
    marks.flatMap(({ sense, from, to }) =>
      sense.as === 'group' ? [[sense.group, tokens.slice(from, to)] as const] : [],
    ),
  );
  return {
    tokens,
    spans,
    types: !kind && asserted({ tokens, spans, types, said }) ? ['YESNO'] : types,
    groups,
    said,
    activity: senses.some(({ as }) => as === 'activity'),
    kind: kind?.noun,
    kindLate: late !== undefined,
    kindWords: kind ? tokens.slice(kind.from, kind.to) : [],
    negated: senses.some(({ as }) => as === 'negation'),
    inverted,
    left: tokens.filter((token, at) => {
      if (at === head) return true;
      if (taken.has(at) || token.mark || token.stop) return false;
      if (everywhere.has(token.folded) && locativeAt(tokens, at)) return false;
      return !light.has(token.folded) && !light.has(token.stem);
    }),
    light: tokens.filter(
      (token, at) => !taken.has(at) && !token.mark && !token.stop && light.has(token.folded),
    ),
    aside: [],
    pronoun: pronounIn(words),
    company: words.some(
      (word, at) => word === 'avec' && /^qu(?:i|el|els|elle|elles)$/.test(words[at + 1] ?? ''),
    ),
  };
}

const merged = (spans: readonly Span[], more: readonly Span[]): Span[] =>
  [...spans, ...more.filter(({ from, to }) => !spans.some((one) => from < one.to && one.from < to))].sort(
    (a, b) => a.from - b.from,
  );

/** Nothing is named: a noun that usually asks, or says little, may name who acts. */
function nouned(
  tokens: readonly Token[],
  linked: readonly Span[],
  scope: Scope,
  taken: (at: number) => boolean,
): readonly Span[] {
  if (asksOfActor(tokens) && linked.length) return linked;
  return link(tokens, scope, taken, true).filter((span) =>
    span.partial ? span.things.length === 1 && !asksAlone(span, tokens) : !onlyAsks(span, tokens, scope),
  );
}

const asksAlone = ({ from }: Span, tokens: readonly Token[]): boolean =>
  tables().patterns.has(tokens[from]?.folded ?? '');

const asksOfActor = (tokens: readonly Token[]): boolean =>
  tokens.some(({ folded }) => {
    const sense = tables().patterns.get(folded);
    return sense?.as === 'activity' || (sense?.as === 'type' && sense.type === 'WHAT');
  });

/** What is counted: the noun behind « combien de », never a name. */
function headAt(tokens: readonly Token[]): number | undefined {
  const at = tokens.findIndex(({ folded }) => folded === 'combien');
  const of = tokens[at + 1]?.folded ?? '';
  if (at < 0 || !/^(de|d|des)$/.test(of)) return undefined;
  const head = at + 2;
  return tokens[head] && !tokens[head].stop && tokens[head].folded !== 'fois' ? head : undefined;
}

/** « où y a-t-il » asks where, « quels sont » is told by its noun: what wants the least comes last. */
const wantsMore = (one: QuestionType, other: QuestionType) => LEAST.indexOf(one) - LEAST.indexOf(other);
const LEAST: readonly QuestionType[] = ['LIST', 'YESNO'];

const range = (from: number, to: number) => Array.from({ length: to - from }, (_, n) => from + n);
/** A word that names only such things is first the noun that it is: « les QPV », a public too. */
const NAMES_LITTLE = new Set<EntityKind>([
  'PUBLIC',
  'TERM',
  'OBJECTIVE',
  'PRIORITY',
  'COMMITMENT',
  'FUNDING',
]);

/** A span of one word that asks something, and names a thing only by its first word: « le pilote ». */
function onlyAsks({ from, to, partial, things }: Span, tokens: readonly Token[], scope: Scope): boolean {
  const { patterns, nouns } = tables();
  const [token] = tokens.slice(from, to) as [Token];
  if (to - from > 1) return false;
  const asks = patterns.has(token.folded);
  if (partial || things.every(({ kind }) => NAMES_LITTLE.has(kind))) return asks || nouns.has(token.folded);
  return (
    asks &&
    !token.upper &&
    things.every((thing) =>
      namesOf(scope)
        .of(thing)
        .every(({ acronym }) => !acronym),
    )
  );
}

function pronounIn(said: readonly string[]): boolean {
  return said.some((word, at) => {
    const next = said[at + 1] ?? '';
    if (
      /^(le|la|les|l|en|y)$/.test(word) &&
      /^(fait|font|pilote|anime|finance|porte|gere|signe|preside|coordonne|a|ont|en|occupe|lance|paie|met)$/.test(
        next,
      )
    )
      return at > 0;
    return /^(il|elle|ils|elles|celui|celle|ceux|lui|leur)$/.test(word) && !/^y$/.test(said[at - 1] ?? '');
  });
}

/** A span that is written nowhere: the things are meant all the same. */
export const spanOf = (things: readonly Thing[]): Frame['spans'][number] => ({
  from: 0,
  to: 0,
  things,
  words: '',
  partial: false,
  locative: false,
  acronym: false,
});
