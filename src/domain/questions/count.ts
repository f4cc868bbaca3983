import { type Choice, choices } from './choose.ts';
import { type Draft, draft } from './draft.ts';
import { figuresOf } from './figures.ts';
import { linksOf, missing } from './found.ts';
import type { Frame } from './frame.ts';
import { lookFor } from './look.ts';
import { proved } from './proved.ts';
import type { Scope } from './scope.ts';
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
  // « avec quel budget » asks no number of things.
  const counting = frame.tokens.some(({ folded }) => folded === 'combien' || folded === 'nombre');
  if (!closed || best.lookup?.tier || !(counting || frame.kind))
    return draft(frame, 'NOT_STATED', 'HOW_MANY', { ...more, near });
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
