import { meanings } from './choose.ts';
import type { Said, Thing } from './corpus.ts';
import { type Draft, draft } from './draft.ts';
import { endsOf, groupsOfVerb, sayingAll, saysBeside, thingsOf } from './evidence.ts';
import { drafted } from './found.ts';
import type { Frame } from './frame.ts';
import { isOfKind } from './kind.ts';
import type { Span } from './link.ts';
import { isDenied, type Lookup } from './lookup.ts';
import type { Token } from './normalise.ts';
import { asVerb, doesWhatIsPrinted } from './printed-verb.ts';
import type { Scope } from './scope.ts';
import type { Group } from './table-shapes.ts';
import { tables } from './tables.ts';
import type { Reached } from './walk.ts';

/**
 * What one fact alone says with every word of the question, when no look-up knew where to search: « quelle instance a
 * été installée le 4 décembre 2017 ». What answers is an end of the fact that the question does not name, on the side
 * that is asked.
 */
export function toldAlone(frame: Frame, scope: Scope): Draft | undefined {
  const { types, negated, kind, groups } = frame;
  const [type] = types;
  if (negated || !type || !ASKS.has(type)) return undefined;
  const words = wordsOf(frame, scope);
  if (words.length + frame.groups.length < 2) return undefined;
  const [named] = frame.spans.map((span) => meanings(span, scope));
  const near = words.length
    ? sayingAll(words, scope)
    : (named ?? []).flatMap((thing) => [...scope.about(thing), ...scope.towards(thing)]);
  const reached = [...new Set(near)]
    .filter((fact) => !isDenied(fact) && !IDLE.has(fact.relation) && fact.basis !== 'REFERENCE')
    .filter((fact) => frame.spans.every((span) => saysSpan(fact, span, frame, scope)))
    .filter((fact) => groups.every((group) => saysGroup(fact, group, frame, scope)))
    .flatMap((fact): Reached[] => {
      const thing = slot(fact, frame, scope);
      return thing ? [{ facts: [fact], thing, value: undefined }] : [];
    });
  const own = about(reached, frame, scope).filter(({ facts }) => !frame.activity || facts.every(tellsRole));
  const relations = new Set(own.map(({ facts }) => facts[0]?.relation));
  if (!own.length || relations.size > MOST) return undefined;
  if (!kind && !groups.length && new Set(own.map(({ thing }) => thing)).size > MOST) return undefined;
  const [span] = frame.spans;
  const focus = span ? meanings(span, scope)[0] : undefined;
  if (!span || !focus) return draft(frame, 'ANSWERED', 'TOLD', { reached: own });
  const lookup: Lookup = {
    intent: 'TOLD',
    tier: 0,
    group: groups[0],
    answers: 'thing',
    from: false,
    look: () => [],
  };
  const choice = { focus, span, others: [] };
  return drafted(frame, { choice, lookup, reached: own, joined: [], unproved: [] });
}

/** Those of which a fact names what the question names, rather than only says its words. */
function about(reached: readonly Reached[], { spans }: Frame, scope: Scope): readonly Reached[] {
  const named = spans.flatMap((span) => meanings(span, scope));
  const own = reached.filter(({ facts }) =>
    facts.some((fact) => named.some((thing) => thingsOf(fact).includes(thing))),
  );
  return own.length ? own : reached;
}

/** « quel est le rôle de … »: what is done, or said of it; not where it is filed, nor what came before. */
const tellsRole = ({ relation }: Said): boolean => relation === 'INVOLVES' || relation === 'DESCRIBED';

const ASKS = new Set<string>(['WHO', 'WHAT', 'LIST']);
/** Relations, or answers, beyond which the words were too few. */
const MOST = 2;
const IDLE = new Set<string>([
  'NAMED',
  'EXPANDED',
  'DENOTES',
  'OFFICIAL_CODE',
  'IDENTIFIED_AS',
  'READING',
  'LACKS',
]);
/** Kinds that are no more than their words. */
const WORDS = new Set<string>(['TERM', 'THEME', 'OBJECTIVE', 'PUBLIC', 'PRIORITY', 'COMMITMENT']);

/** Every word of the question that must be in the fact; a span that may be words stands for them. */
function wordsOf({ tokens, spans, left, aside }: Frame, scope: Scope): Token[] {
  const loose = spans
    .filter((span) => isWords(span, scope))
    .flatMap(({ from, to }) => tokens.slice(from, to));
  return [...left, ...aside, ...loose].filter(({ stop, mark }) => !stop && !mark);
}

/** A name that is no more than its words, or only begun. */
export const isWords = (span: Span, scope: Scope): boolean =>
  span.partial || meanings(span, scope).every(({ kind }) => WORDS.has(kind));

function saysSpan(fact: Said, span: Span, { tokens }: Frame, scope: Scope): boolean {
  const things = meanings(span, scope);
  const met = things.filter((thing) => thingsOf(fact).includes(thing));
  // What is filed under a theme is not what the theme is about: the fact says its words.
  if (
    met.length &&
    met.every(({ kind }) => kind === 'THEME') &&
    !met.some((one) => endsOf(fact).includes(one))
  )
    return tokens
      .slice(span.from, span.to)
      .every(
        (word) =>
          word.stop ||
          saysBeside({ facts: [fact], thing: undefined, value: undefined }, met[0] as Thing, [word], scope),
      );
  if (met.length) return true;
  if (things.some(({ kind }) => tables().kinds[kind].place || kind === 'ACTOR')) return false;
  return isWords(span, scope);
}

/** The role, the event or the very verb that a group asks for. */
function saysGroup(fact: Said, group: Group, { said }: Frame, scope: Scope): boolean {
  const { relation, subject } = fact;
  const steps = [...group.direct, ...group.dates].flatMap((path) => path.steps);
  if (relation === 'INVOLVES') return hasRole(group, fact) || asVerb(fact, said.get(group));
  if (relation === 'HAPPENED' && asVerb(fact, said.get(group))) return true;
  if (relation === 'HAPPENED')
    return steps.some(
      (step) => step.relation === 'HAPPENED' && step.only.includes(subject.attributes.event ?? ''),
    );
  return (
    group.by !== 'holder' && (asVerb(fact, said.get(group)) || groupsOfVerb(fact, scope).has(group.name))
  );
}

/** Whether the role of a fact is one that a group asks for. */
export const hasRole = (group: Group, { role }: Said): boolean =>
  [...group.direct, ...group.dates]
    .flatMap(({ steps }) => steps)
    .some((step) => step.relation === 'INVOLVES' && step.only.includes(role ?? ''));

/** Relations by which something is about the thing. */
const ABOUT = new Set<string>(['CONCERNS', 'UNDER_THEME']);

/** The end of a fact that can be what is asked. */
function slot(fact: Said, frame: Frame, scope: Scope): Thing | undefined {
  const named = new Set(frame.spans.flatMap((span) => meanings(span, scope)));
  const { kind, types } = frame;
  const { relation, subject, object } = fact;
  const free = (thing: Thing | undefined) => (thing && !named.has(thing) ? thing : undefined);
  if (types[0] === 'WHO') {
    if (relation === 'DONE_BY') return free(object);
    // Who is aimed at does nothing, unless that is asked.
    const does =
      doesWhatIsPrinted(fact) ||
      fact.family !== 'RECEIVING' ||
      frame.groups.some((group) => hasRole(group, fact));
    return relation === 'INVOLVES' && does && tables().kinds[subject.kind].acts ? free(subject) : undefined;
  }
  if (kind) return endsOf(fact).find((thing) => free(thing) && isOfKind(thing, kind));
  if (relation === 'HAPPENED') return free(object);
  if (relation === 'INVOLVES') return named.has(subject) ? free(object) : undefined;
  if (relation === 'DESCRIBED') return free(subject);
  if (named.has(subject)) return free(object);
  // « que préconise l’évaluation »: what it does, and not what is about it.
  const done = types[0] === 'WHAT' && !frame.groups.length && ABOUT.has(relation);
  return named.has(object as Thing) && !done ? free(subject) : undefined;
}
