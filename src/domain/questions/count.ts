import { type Choice, choices, meanings } from './choose.ts';
import type { Said, Thing } from './corpus.ts';
import { WITHOUT } from './denied.ts';
import { type Draft, draft } from './draft.ts';
import { groupsSaid, thingsOf, wordsSaid } from './evidence.ts';
import { linksOf, missing } from './found.ts';
import type { Frame } from './frame.ts';
import { lookFor } from './look.ts';
import { wordsOf } from './normalise.ts';
import { isDenied } from './plan.ts';
import { proved } from './proved.ts';
import type { Scope } from './scope.ts';
import type { Group } from './table-shapes.ts';
import { tables } from './tables.ts';
import type { Reached } from './walk.ts';

/** How many, how much: a printed number first, then a closed list that can be counted; an open one never is. */
export function count(frame: Frame, scope: Scope): Draft {
  const figures = figuresOf(frame, scope);
  const all = choices(frame, scope);
  if (figures.length) {
    return draft(frame, 'ANSWERED', 'HOW_MANY', {
      focus: all[0]?.focus,
      reached: figures.map((fact): Reached => ({ facts: [fact], thing: undefined, value: fact.value })),
      links: all[0] ? linksOf(frame, all[0]) : [],
    });
  }
  const seats = all.map((choice) => seated(frame, choice, scope)).find(({ length }) => length);
  if (seats && all[0]) {
    return draft(frame, 'ANSWERED', 'HOW_MANY', {
      focus: all[0].focus,
      reached: seats,
      links: linksOf(frame, all[0]),
    });
  }
  const found = all.map((choice) => lookFor(frame, choice, scope));
  const best = found.find(({ reached }) => reached.length);
  const nearest = found.find(({ unproved }) => unproved.length) ?? found[0];
  if (!best)
    return nearest || !(frame.groups.length || frame.left.length)
      ? missing(frame, nearest, scope)
      : draft(frame, 'NOT_STATED', 'HOW_MANY');
  const more = { focus: best.choice.focus, lookup: best.lookup, links: linksOf(frame, best.choice) };
  if (best.lookup?.answers === 'value')
    return draft(frame, 'ANSWERED', 'HOW_MUCH', { ...more, reached: best.reached, joined: best.joined });
  const closed = best.reached.every(({ facts }) => facts.some(({ closure }) => closure === 'CLOSED'));
  const near = best.reached.flatMap(({ facts }) => facts).slice(0, 3);
  if (!closed || best.lookup?.tier) return draft(frame, 'NOT_STATED', 'HOW_MANY', { ...more, near });
  const things = new Set(best.reached.map(({ thing }) => thing));
  return draft(frame, 'ANSWERED', 'HOW_MANY', {
    ...more,
    reached: best.reached,
    joined: best.joined,
    counted: things.size,
  });
}

/** Seats that an involvement prints. */
function seated(frame: Frame, choice: Choice, scope: Scope): Reached[] {
  const all = scope
    .towards(choice.focus)
    .flatMap((fact): Reached[] =>
      fact.seats === undefined ? [] : [{ facts: [fact], thing: undefined, value: String(fact.seats) }],
    );
  const words = [...frame.left, ...frame.kindWords];
  return proved(all, { ...frame, left: words }, choice, undefined, scope).reached;
}

/** Printed numbers of what is counted: the head noun in their unit or their words, the rest in their name. */
function figuresOf(frame: Frame, scope: Scope): Said[] {
  const rate = frame.tokens.some(({ folded }) => RATES.has(folded));
  const heads = headsOf(frame);
  if (!heads.length && !rate) return [];
  const found = scope.facts.filter((fact) => {
    const { relation, subject, value } = fact;
    if (relation !== 'COUNTED' || !value || isDenied(fact)) return false;
    const unit = subject.attributes.unit ?? '';
    if (rate !== unit.startsWith('%') || frame.negated !== denies(subject.label)) return false;
    const counted = new Set(wordsOf(`${unit} ${value}`).map(({ stem }) => stem));
    const said = wordsSaid(fact, scope);
    const head = heads[0];
    // As typed, in what is printed; in other words, only in the unit: « ville » is not « commune » everywhere.
    const units = new Set(wordsOf(unit).map(({ stem }) => stem));
    if (head && !rate && !counted.has(head[0] ?? '') && !head.some((word) => units.has(word))) return false;
    const others = heads.slice(rate ? 0 : 1).filter((words) => !words.some((word) => said.has(word)));
    const silent = frame.groups.filter(
      (group) =>
        !VAGUE.has(group.name) && !groupsSaid(fact, scope).has(group.name) && !spoken(frame, group, said),
    );
    const beside = companions(fact, scope);
    if (!others.every((words) => beside.some((one) => words.some((word) => printedIn(one).has(word)))))
      return false;
    if (!silent.every((group) => beside.some((one) => doneBy(one, group, scope)))) return false;
    return frame.spans.every((span) => aboutSpan(fact, span, scope));
  });
  return best(found, frame, scope);
}

/** « communes sans QPV » counts what « communes avec QPV » does not. */
const denies = (label: string): boolean => WITHOUT.test(label);

/** Whether every word by which a group was asked is said. */
const spoken = (frame: Frame, group: Group, words: ReadonlySet<string>): boolean =>
  (frame.said.get(group) ?? []).every(({ stem, stop }) => stop || words.has(stem));

/** What the same passage says that those who are counted do: « 27 entreprises ». */
const companions = ({ value, lines }: Said, scope: Scope): Said[] => {
  const counted = wordsOf(value ?? '').filter(({ stop }) => !stop);
  return scope.facts.filter(({ relation, subject, lines: cited }) => {
    if (relation !== 'INVOLVES' || !cited.some((line) => lines.includes(line))) return false;
    const named = new Set(wordsOf(subject.label).map(({ stem }) => stem));
    return counted.every(({ stem }) => named.has(stem));
  });
};

/** The words of a passage alone. */
const printedIn = ({ verb, quotes }: Said): ReadonlySet<string> =>
  new Set(wordsOf([verb, ...quotes].join(' ')).map(({ stem }) => stem));

/** Whether a fact is one that the group looks for. */
const doneBy = (fact: Said, group: Group, scope: Scope): boolean =>
  groupsSaid(fact, scope).has(group.name) ||
  group.direct.some(
    ({ steps: [step] }) => step?.relation === 'INVOLVES' && step.only.includes(fact.role ?? ''),
  );

/** Groups whose words only hold a count together. */
const VAGUE = new Set(['PLACE', 'AMOUNT', 'PARTS', 'STATE']);
const RATES = new Set(['taux', 'pourcentage', 'part', 'proportion', '%']);

/** What is counted, then what else is said of it, each with its other words: `QPV`, `quartiers`. */
function headsOf({ tokens, kind, kindWords, left, groups, said }: Frame): string[][] {
  const known = kind
    ? kind.say.flatMap((one) => one.split(' ').map((word) => wordsOf(word)[0]?.stem ?? word))
    : [];
  const among = tokens.findIndex(({ folded }) => folded === 'parmi');
  const head = among < 0 ? undefined : tokens.slice(among).find(({ stop, mark }) => !stop && !mark);
  const verbs = groups.flatMap((group) => (said.get(group) ?? []).filter(({ stop }) => !stop));
  const words = [
    ...(kind && kindWords[0]
      ? [{ at: tokens.indexOf(kindWords[0]), said: [...kindWords.map(({ stem }) => stem), ...known] }]
      : []),
    ...left.map((token) => ({
      at: tokens.indexOf(token),
      said: [token.stem, token.folded, ...synonyms(token.folded)],
    })),
    ...(head && !left.includes(head) && !kindWords.includes(head)
      ? [{ at: -1, said: [head.stem, head.folded] }]
      : []),
    ...(kind || left.length ? [] : verbs.slice(0, 1).map(({ stem }) => ({ at: 0, said: [stem] }))),
  ];
  return words.sort((one, other) => one.at - other.at).map(({ said: all }) => all);
}

function aboutSpan(fact: Said, span: Frame['spans'][number], scope: Scope): boolean {
  const things = meanings(span, scope);
  const about = [...thingsOf(fact)];
  if (things.some((thing) => about.includes(thing))) return true;
  const broad = fact.object !== undefined && scope.isContext(fact.object);
  if (broad && things.some((thing) => scope.isContext(thing))) return true;
  if (tables().kinds[(things[0] as Thing).kind].place) return false;
  const terms = things.filter(({ kind }) => kind === 'TERM');
  return labelSays(fact, span.words) || terms.some(({ label }) => labelSays(fact, label));
}

/** The figure's own name says the words of the span. */
function labelSays({ subject, value }: Said, words: string): boolean {
  const said = new Set(
    wordsOf(`${subject.label} ${subject.attributes.unit ?? ''} ${value ?? ''}`).map(({ stem }) => stem),
  );
  return wordsOf(words).every(
    ({ stem, folded, stop }) => stop || said.has(stem) || synonyms(folded).some((word) => said.has(word)),
  );
}

/** Other words for the same kind: `qpv`, `quartiers`. */
const synonyms = (folded: string): string[] =>
  tables()
    .nouns.get(folded)
    ?.say.flatMap((one) => wordsOf(one).map(({ stem }) => stem)) ?? [];

/** Of several numbers, those about the thing itself; about the whole contract, when nothing else is named. */
function best(found: Said[], frame: Frame, scope: Scope): Said[] {
  if (found.length < 2) return found;
  const named = frame.spans.flatMap((span) => meanings(span, scope));
  const exact = found.filter(
    ({ object, places }) =>
      (object && named.includes(object)) || places.some((place) => named.includes(place)),
  );
  if (exact.length) return exact;
  const whole = found.filter(({ object }) => object !== undefined && scope.isContext(object));
  const pool = whole.length ? whole : found;
  if (whole.length < 2 || named.length) return pool;
  const known = new Set([
    ...headsOf(frame).flat(),
    ...wordsOf(scope.contract?.label ?? '').map(({ stem }) => stem),
  ]);
  const more = ({ subject }: Said) =>
    wordsOf(subject.label).filter(({ stem, stop }) => !stop && !known.has(stem)).length;
  const least = Math.min(...pool.map(more));
  return pool.filter((fact) => more(fact) === least);
}
