import type { Said, Thing } from './corpus.ts';
import type { Path, Step } from './path.ts';
import { besideOf, natureOf, purposeOf, relativeOf } from './purpose.ts';
import type { Scope } from './scope.ts';

/** Something reached through cited facts: a thing, or what the last of them says. */
export type Reached = {
  readonly facts: readonly Said[];
  readonly thing: Thing | undefined;
  readonly value: string | undefined;
};

type Walked = { readonly facts: readonly Said[]; readonly at: Thing; readonly thing: Thing | undefined };

/** What a path reaches from a thing, in the order of the facts. Denied facts are reached like others: the reader decides. */
export function walk(start: Thing, { steps, read }: Path, scope: Scope): Reached[] {
  let here: Walked[] = [{ facts: [], at: start, thing: start }];
  for (const step of steps) here = here.flatMap((from) => onwards(from, step, scope));
  return here.flatMap(({ facts, thing }): Reached[] => {
    const last = facts.at(-1);
    if (!last) return [];
    if (read === 'places') return last.places.map((place) => ({ facts, thing: place, value: undefined }));
    if (read === 'thing') return thing ? [{ facts, thing, value: undefined }] : [];
    const value = readingOf(last, read);
    return value === undefined ? [] : [{ facts, thing: undefined, value }];
  });
}

function onwards({ facts, at }: Walked, step: Step, scope: Scope): Walked[] {
  const said = step.way === '<' ? scope.towards(at) : scope.about(at);
  return said.flatMap((fact) => {
    if (step.relation === '*' ? IDLE.has(fact.relation) : fact.relation !== step.relation) return [];
    if (facts.includes(fact)) return [];
    const thing = step.way === '<' ? fact.subject : fact.object;
    if (!narrowed(fact, thing, step)) return [];
    return [{ facts: [...facts, fact], at: thing ?? at, thing }];
  });
}

/** Relations that tie a thing to its name or its place in a table, not to what it does. */
const IDLE = new Set<string>([
  'NAMED',
  'EXPANDED',
  'DENOTES',
  'IDENTIFIED_AS',
  'OFFICIAL_CODE',
  'LISTED_IN',
  'READING',
]);

function narrowed(
  { relation, role, subject, qualifiers }: Said,
  thing: Thing | undefined,
  { only }: Step,
): boolean {
  if (!only.length) return true;
  if (relation === 'INVOLVES') return role !== undefined && only.includes(role);
  if (relation === 'HAPPENED') return only.includes(subject.attributes.event ?? '');
  if (relation === 'IDENTIFIED_AS')
    return only.some((code) => qualifiers.includes(`scheme=${code.toLowerCase()}`));
  return thing !== undefined && only.includes(thing.kind);
}

function readingOf(fact: Said, read: Path['read']): string | undefined {
  const { from, to, value, status, capacity, places, quotes } = fact;
  // Where no place is named, the passage says it: « sur les 8 quartiers prioritaires ».
  if (read === 'quote') return places.length ? undefined : quotes.join(' […] ');
  if (read === 'value') return value;
  // What is set beside a name is all that is said by naming it.
  if (read === 'purpose') return purposeOf((fact.relation === 'NAMED' ? besideOf(fact) : value) ?? '');
  if (read === 'nature') return natureOf(value ?? '');
  if (read === 'relative') return relativeOf(value ?? '');
  if (read === 'beside') return besideOf(fact);
  if (read === 'capacity') return capacity;
  if (read === 'status') return status && status !== 'NOT_STATED' ? status : undefined;
  if (read === 'from') return from?.printed;
  if (read === 'to') return to?.printed;
  return from?.printed ?? to?.printed;
}
