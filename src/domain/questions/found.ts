import type { Choice } from './choose.ts';
import type { Said, Thing } from './corpus.ts';
import { type Draft, draft, type Reason } from './draft.ts';
import { lessExact } from './exact.ts';
import type { Frame } from './frame.ts';
import { isPlanned, type Lookup } from './lookup.ts';
import { lookups } from './plan.ts';
import type { Scope } from './scope.ts';
import { tables } from './tables.ts';
import type { Reached } from './walk.ts';

/** What was found for one choice, or what stands near it. */
export type Found = {
  readonly choice: Choice;
  readonly lookup: Lookup | undefined;
  readonly reached: readonly Reached[];
  readonly joined: readonly Said[];
  /** Reached, but not proved with all that the question says. */
  readonly unproved: readonly Reached[];
};

/** Found: answered, or partly, with what it is not. */
export function drafted(frame: Frame, { choice, lookup, reached, joined }: Found): Draft {
  const held = reached.filter(({ facts }) => !facts.some(isPlanned));
  const reasons: Reason[] = [];
  const ahead = asksAhead(frame) || (lookup?.answers === 'value' && asksNoTense(frame));
  if ((lookup?.tier ?? 0) > 0) reasons.push('WEAKER');
  // « quand a-t-elle été signée »: of what is only planned, no day is known; « qui va l’animer » asks the plan.
  if (!held.length && !ahead && (lookup?.answers === 'thing' ? roleLike(reached) : happened(reached)))
    reasons.push('PLANNED');
  if (lessExact(frame, reached)) reasons.push('FEWER');
  const last = reached.flatMap(({ facts }) => facts);
  const printed = reached.every(({ facts }) => facts.some(({ status }) => status === 'BLOCK_PRINTED'));
  // Who is to sign is said by the block alone; who signed is not.
  if (printed && lookup?.answers !== 'value') reasons.push('BLOCKS');
  if (last.length && reached.every(({ facts }) => facts.every(({ basis }) => basis === 'REFERENCE')))
    reasons.push('REFERENCE');
  return draft(frame, reasons.length ? 'PARTLY_ANSWERED' : 'ANSWERED', lookup?.intent ?? 'LOOK', {
    focus: choice.focus,
    lookup,
    reached,
    joined,
    reasons,
    links: linksOf(frame, choice),
  });
}

/** « qui va l’animer », « sera-t-il desservi », « est-il conseillé de ». */
export const asksAhead = ({ tokens }: Frame): boolean =>
  tokens.some(({ folded }) => AHEAD.test(folded) || tables().advised.has(folded));

/** « date réunion déchets »: no verb says that it was held. */
const asksNoTense = ({ types, groups, tokens }: Frame): boolean =>
  types[0] === 'WHEN' &&
  !groups.length &&
  !tokens.some(({ folded, raw }) => TENSED.test(folded) && raw !== 'à');
const TENSED = /^(?:a|ont|est|sont|ete|eu|fut|furent|etait|etaient)$/;

const happened = (reached: readonly Reached[]) =>
  reached.every(({ facts }) => ['HAPPENED', 'INVOLVES', 'MEETS'].includes(facts.at(-1)?.relation ?? ''));
/** The question asks what is to come. */
const AHEAD =
  /^(?:sera|seront|aura|auront|va|vont|doit|doivent|prevu|prevue|prevus|prevues|faut|faudra|faudrait|fera|feront|\w{3,}[eid]r(?:a|ont))$/;

const roleLike = (reached: readonly Reached[]) =>
  reached.every(({ facts }) =>
    facts.some(({ relation }) => ['INVOLVES', 'SIGNATURE', 'DONE_BY'].includes(relation)),
  );

/** Not found: not stated, with what is said near; or not understood when nothing was asked of it. */
export function missing(frame: Frame, found: Found | undefined, scope: Scope): Draft {
  if (!found) return draft(frame, 'NOT_UNDERSTOOD', 'NONE');
  const { choice, unproved } = found;
  const asked =
    frame.types.length > 0 ||
    frame.groups.length > 0 ||
    frame.activity ||
    frame.kind !== undefined ||
    frame.inverted;
  const near = unproved.length ? unproved.flatMap(({ facts }) => facts) : nearFacts(choice.focus, scope);
  return draft(
    frame,
    asked ? 'NOT_STATED' : 'NOT_UNDERSTOOD',
    found.lookup?.intent ?? lookups(frame, choice.focus, scope)[0]?.intent ?? 'NONE',
    {
      focus: choice.focus,
      lookup: found.lookup ?? lookups(frame, choice.focus, scope)[0],
      near: [...new Set(near)].slice(0, NEAR),
      links: linksOf(frame, choice),
    },
  );
}

const NEAR = 3;
/** The most telling facts of a thing: who does what first. */
export function nearFacts(thing: Thing, scope: Scope): Said[] {
  const all = [...scope.towards(thing), ...scope.about(thing)].filter(
    ({ relation }) =>
      !['NAMED', 'LISTED_IN', 'UNDER_THEME', 'DENOTES', 'IDENTIFIED_AS', 'ENUMERATES'].includes(relation),
  );
  const weight = ({ relation }: Said) =>
    relation === 'INVOLVES' ? 0 : relation === 'LACKS' ? 1 : relation === 'HAPPENED' ? 2 : 3;
  return all.sort((a, b) => weight(a) - weight(b)).slice(0, NEAR);
}

export function linksOf(frame: Frame, { focus, span }: Choice): { words: string; thing: Thing }[] {
  return frame.spans.flatMap((one) => {
    const thing = one === span ? focus : one.things.toSorted((a, b) => placeFirst(one.locative, a, b))[0];
    return thing ? [{ words: one.words, thing }] : [];
  });
}
const placeFirst = (locative: boolean, a: Thing, b: Thing) => {
  const at = ({ kind }: Thing) => (tables().kinds[kind].place === locative ? 0 : 1);
  return at(a) - at(b);
};
