import { type Choice, choices } from './choose.ts';
import type { Said, Thing } from './corpus.ts';
import type { Draft } from './draft.ts';
import { NAMING, prints } from './evidence.ts';
import { drafted } from './found.ts';
import type { Frame } from './frame.ts';
import { isOfKind } from './kind.ts';
import { isDenied, type Lookup } from './lookup.ts';
import { asVerb, doesWhatIsPrinted } from './printed-verb.ts';
import { proved } from './proved.ts';
import type { Scope } from './scope.ts';
import type { Group } from './table-shapes.ts';
import { tables } from './tables.ts';
import type { Reached } from './walk.ts';

/**
 * What a fact of the thing says with every other word of the question, whatever its relation: « à quoi doit contribuer
 * le plan », « sur quelle plateforme s’appuie le programme ». Its other end answers, or what it prints.
 */
export function saidOf(frame: Frame, scope: Scope): Draft | undefined {
  const { types, kind, groups, negated, left } = frame;
  const [type] = types;
  if (negated || frame.activity || !(type ? ASKS.has(type) : kind) || !(left.length + groups.length))
    return undefined;
  for (const choice of choices(frame, scope))
    for (const answers of ['thing', 'value'] as const) {
      const all = near(choice, frame, answers, scope);
      const lookup: Lookup = { ...TOLD, answers };
      const { reached, joined } = proved(all, frame, choice, lookup, scope);
      const relations = new Set(reached.map(({ facts }) => facts[0]?.relation));
      if (!reached.length || relations.size > MOST) continue;
      return drafted(frame, { choice, lookup, reached, joined, unproved: [] });
    }
  return undefined;
}

const TOLD = {
  intent: 'SAID_OF',
  tier: 0,
  group: undefined,
  from: false,
  wide: true,
  look: () => [],
} as const;
const ASKS = new Set<string>(['WHO', 'WHAT', 'LIST', 'WHERE', 'DEFINE']);
/** Relations beyond which the words were too few. */
const MOST = 2;
/** Relations that answer no question about what is done. */
const IDLE = new Set([...NAMING, 'MEMBER_OF', 'SIGNATURE']);

/** Relations by which something is about the thing. */
const ABOUT = new Set<string>(['CONCERNS', 'UNDER_THEME']);

/** Facts of the thing that print something of what is asked: its words must not be those of names alone. */
function near({ focus }: Choice, frame: Frame, answers: Lookup['answers'], scope: Scope): Reached[] {
  const { groups, left, kind, types } = frame;
  return [...scope.about(focus), ...scope.towards(focus)]
    .filter((fact) => !isDenied(fact) && !IDLE.has(fact.relation) && fact.basis !== 'REFERENCE')
    .filter((fact) => groups.every((group) => says(fact, group, focus, frame, scope)))
    .filter((fact) => groups.length > 0 || prints(fact, left, scope))
    .flatMap((fact): Reached[] => {
      const end = fact.subject === focus ? fact.object : fact.subject;
      if (answers === 'thing')
        return end && suits(fact, end, frame, scope) ? [{ facts: [fact], thing: end, value: undefined }] : [];
      const literal = types[0] !== 'WHO' && !kind ? fact.value : undefined;
      return literal ? [{ facts: [fact], thing: undefined, value: literal }] : [];
    });
}

/** A role: its very verb. What a thing is or has: a word of the passage too. */
const says = (fact: Said, group: Group, focus: Thing, { said }: Frame, scope: Scope): boolean => {
  if (asVerb(fact, said.get(group)))
    return fact.relation === 'INVOLVES' || fact.subject === focus || group.by !== 'holder';
  return group.by !== 'holder' && fact.relation !== 'INVOLVES' && prints(fact, said.get(group) ?? [], scope);
};

/** The side that is asked: who acts, or what is of the kind. */
function suits(fact: Said, end: Thing, { types, kind, kindWords, groups }: Frame, scope: Scope): boolean {
  const { relation, subject } = fact;
  // « les champs »: so it is called where it is said.
  if (kind) return isOfKind(end, kind) || (types[0] === 'LIST' && prints(fact, kindWords, scope));
  // « à quoi »: no one.
  if (types[0] === 'WHAT' && relation === 'INVOLVES' && end === subject) return false;
  // « que préconise l’évaluation »: what it does, and not what is about it.
  if (types[0] === 'WHAT' && !groups.length && ABOUT.has(relation) && end === subject) return false;
  if (types[0] === 'WHO')
    return (
      relation === 'DONE_BY' ||
      (relation === 'INVOLVES' && end === subject && doesWhatIsPrinted(fact) && tables().kinds[end.kind].acts)
    );
  return types[0] !== 'WHERE' || tables().kinds[end.kind].place;
}
