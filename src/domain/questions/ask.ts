import type { Answer } from './answer.ts';
import { answerClause } from './clause.ts';
import { isCode } from './code.ts';
import { compose, type Worded } from './compose.ts';
import type { Said } from './corpus.ts';
import { readClause } from './describe.ts';
import { type AnswerStatus, type Draft, draft, isAnswered } from './draft.ts';
import type { Frame } from './frame.ts';
import { typeset } from './french.ts';
import { namesOf } from './names.ts';
import { normalise, type Token, wordsOf } from './normalise.ts';
import { operationOf } from './operation.ts';
import { repair } from './repair.ts';
import type { Scope } from './scope.ts';
import { split } from './split.ts';
import { suggestionsFor } from './suggest.ts';
import { tables } from './tables.ts';

const NEAR = 3;

/** Answers a question from what a scope says: deterministic, in memory, in bounded time. */
export function ask(question: string, scope: Scope): Answer {
  const { tokens, inverted } = normalise(question);
  const words = tokens.filter(({ mark }) => !mark);
  if (!words.length || !isFrench(words)) return assembled([strange()], question, scope);
  const code = isCode(question);
  const drafts: Draft[] = [];
  for (const clause of split(code ? tokens : repair(tokens, scope))) {
    const own = readClause(clause, scope, inverted);
    // « Merci d’avance »: nothing is asked.
    if (drafts.length && isEmpty(own)) continue;
    const frame = inherited(own, drafts.at(-1));
    for (const one of distributed(frame)) drafts.push(answerClause(one, scope));
  }
  const read = drafts.length ? drafts : [strange()];
  // A query that happens to say « qui pilote » asks nothing, unless something answers it.
  const lost = code && read.every(({ status }) => status === 'NOT_STATED');
  return assembled(lost ? read.map((one) => unread(one, scope)) : read, question, scope);
}

/** Of what it seems to name, only what is printed so is named. */
function unread(one: Draft, scope: Scope): Draft {
  const { vocabulary } = namesOf(scope);
  const links = one.links.filter(({ words }) => wordsOf(words).every(({ stem }) => vocabulary.has(stem)));
  const focus = links.some(({ thing }) => thing === one.focus) ? one.focus : undefined;
  return { ...one, status: 'NOT_UNDERSTOOD', intent: 'NONE', links, focus, near: [] };
}

const isEmpty = ({ spans, types, groups, kind, activity, left, light }: Frame): boolean =>
  !spans.length && !types.length && !groups.length && !kind && !activity && !left.length && !light.length;

const EMPTY: Frame = {
  tokens: [],
  spans: [],
  types: [],
  groups: [],
  said: new Map(),
  activity: false,
  kind: undefined,
  kindLate: false,
  kindWords: [],
  negated: false,
  inverted: false,
  left: [],
  light: [],
  aside: [],
  pronoun: false,
  company: false,
};
const strange = (): Draft => draft(EMPTY, 'NOT_UNDERSTOOD', 'NONE');

/** Other languages show by their function words; a name alone, or a few keywords, may be French. */
function isFrench(words: readonly Token[]): boolean {
  const { french, foreign } = tables();
  const own = words.filter(({ folded }) => french.has(folded)).length;
  const other = words.filter(({ folded }) => foreign.has(folded) && !french.has(folded)).length;
  return other === 0 || own > other;
}

const EACH = new Set(['WHO', 'WHEN', 'SINCE', 'UNTIL', 'FREQUENCY', 'DEFINE']);
/** « qui anime A et B »: of each. Several that act do it together: « l’État et la Métropole s’engagent ». */
function distributed(frame: Frame): Frame[] {
  const { spans, tokens, types } = frame;
  const at = spans.findIndex(({ to, things, locative }, n) => {
    const next = spans[n + 1];
    if (!next || locative || next.locative || things[0]?.kind !== next.things[0]?.kind) return false;
    const between = tokens.slice(to, next.from);
    return between.every(({ stop }) => stop) && between.some(({ folded }) => folded === 'et');
  });
  const [one, other] = [spans[at], spans[at + 1]];
  // « que sont le FAJ et le FSL ».
  const defines = types[0] === 'WHAT' && !frame.groups.length && !frame.activity && !frame.kind;
  const either = !frame.kind && types.every((type) => type === 'YESNO') && frame.groups.length > 0;
  const told = frame.groups.some(({ name }) => name === 'DIFFER' || name === 'RELATED');
  const each = !told && (defines || either || types.some((type) => EACH.has(type)));
  if (!one || !other || one.things[0]?.kind === 'ACTOR' || !each) return [frame];
  return [other, one].map((left) => ({ ...frame, spans: spans.filter((span) => span !== left) }));
}

/** A second question takes from the first what it leaves unsaid: the thing, or what is asked of it. */
function inherited(frame: Frame, previous: Draft | undefined): Frame {
  const before = previous?.frame;
  if (!before) return frame;
  const silent = !frame.types.length && !frame.groups.length && !frame.kind && !frame.activity;
  const asks =
    silent ||
    (frame.types.length > 0 &&
      !frame.groups.length &&
      !frame.kind &&
      !frame.activity &&
      ((DATED.has(frame.types[0] ?? '') && !(frame.types[0] === 'WHERE' && frame.pronoun)) || byWhom(frame)));
  // « signée quand, et par qui à Laxou »: a place alone is no thing to ask of.
  const there = asks && frame.spans.every(({ locative }) => locative);
  const spans =
    frame.spans.length && !frame.pronoun && !there ? frame.spans : [...focusSpans(previous), ...frame.spans];
  const groups = asks && !frame.groups.length ? before.groups : frame.groups;
  return {
    ...frame,
    spans: spans.length ? spans : before.spans,
    types: silent ? before.types : frame.types,
    groups,
    said: silent ? before.said : frame.said,
    kind: silent ? before.kind : frame.kind,
    kindWords: silent ? before.kindWords : frame.kindWords,
    activity: silent ? before.activity : frame.activity,
  };
}
const DATED = new Set(['SINCE', 'UNTIL', 'WHEN', 'WHERE']);
/** « signée quand, et par qui »: the verb of the first question is meant. */
const byWhom = ({ types, tokens, spans }: Frame): boolean =>
  types[0] === 'WHO' &&
  tokens.slice(0, spans.find(({ locative }) => locative)?.from).filter(({ mark }) => !mark).length <= 3;

/** What the question before was about, and nothing of what else it named. */
function focusSpans({ frame, focus, reached }: Draft): Frame['spans'] {
  // « quelle rencontre est prévue, et qui y participe »: what was answered, when nothing was named.
  const things = [...new Set(reached.flatMap(({ thing }) => thing ?? []))];
  if (!frame.spans.length && things.length)
    return [{ from: 0, to: 0, things, words: '', partial: false, locative: false, acronym: false }];
  const [span] = frame.spans.filter(({ things }) => focus === undefined || things.includes(focus));
  if (!span) return frame.spans.slice(0, 1);
  return [{ ...span, things: focus ? [focus] : span.things, locative: false }];
}

/** All alike: that; some right: partly; any ambiguous: ambiguous. */
function statusOf(drafts: readonly Draft[]): AnswerStatus {
  const all = [...new Set(drafts.map(({ status }) => status))];
  const [first] = all;
  if (all.length === 1 && first) return first;
  if (all.includes('AMBIGUOUS')) return 'AMBIGUOUS';
  if (all.some(isAnswered)) return 'PARTLY_ANSWERED';
  return all.includes('NOT_STATED') ? 'NOT_STATED' : 'NOT_UNDERSTOOD';
}

function assembled(drafts: readonly Draft[], question: string, scope: Scope): Answer {
  const status = statusOf(drafts);
  const parts = drafts.map((one) => compose(one, scope));
  // An answer that is not one holds nothing that would look like one: only what shows each reading of a name.
  const kept = isAnswered(status)
    ? parts
    : parts.map((part, at): Worded => {
        const shows = drafts[at]?.status === 'AMBIGUOUS' ? part.facts : [];
        return { ...part, entities: [], values: [], facts: shows };
      });
  const union = <T>(of: (part: Worded) => readonly T[]) => [...new Set(kept.flatMap(of))];
  const facts = union((part) => part.facts);
  const entities = union((part) => part.entities);
  const { operation, variables } = operationOf({ facts: facts.length ? facts : nearOf(drafts) }, scope);
  const links = drafts.flatMap((one) => one.links);
  return {
    status,
    sentence: typeset([...new Set(parts.map((part) => part.sentence))].join(' ')),
    entities,
    values: union((part) => part.values),
    facts,
    interpretation: {
      intent: drafts.map((one) => one.intent).join(', '),
      entities: links.filter(
        ({ words, thing }, at) => words && links.findIndex((one) => one.thing === thing) === at,
      ),
      operation,
      variables: JSON.stringify(variables),
    },
    suggestions: ambiguousFirst(drafts)
      .flatMap((one) => suggestionsFor(one, question, scope))
      .slice(0, 6),
    near: nearOf(drafts).slice(0, NEAR),
    notStated: union((part) => part.notStated),
  };
}

/** The readings among which to choose are never left off. */
const ambiguousFirst = (drafts: readonly Draft[]): Draft[] =>
  drafts.toSorted((a, b) => Number(b.status === 'AMBIGUOUS') - Number(a.status === 'AMBIGUOUS'));

const nearOf = (drafts: readonly Draft[]): Said[] => [...new Set(drafts.flatMap(({ near }) => near))];
