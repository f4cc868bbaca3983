import type { Thing } from './corpus.ts';
import { type Draft, draft } from './draft.ts';
import type { Frame } from './frame.ts';
import { isDenied } from './lookup.ts';
import { wordsOf } from './normalise.ts';
import { parsePath } from './path.ts';
import type { Scope } from './scope.ts';
import { type Reached, walk } from './walk.ts';

/** « quelles sont les 3 communes » asks who « 3 communes » are: the same words again are no answer. */
export const restated = ({ label }: Thing, { tokens }: Frame): boolean => {
  const [number, counted] = wordsOf(label).filter(({ stop }) => !stop);
  const asked = (stem: string | undefined) => tokens.some((token) => token.stem === stem);
  return /^\d+$/.test(number?.stem ?? '') && asked(number?.stem) && asked(counted?.stem);
};

/** Of a group that the question only counts, those who make it up; not stated, when none is named. */
export function whichOfThem(found: Draft, scope: Scope): Draft {
  const { frame, reached, status, links } = found;
  const which = frame.types[0] === 'LIST' || frame.types[0] === 'WHO';
  const [first] = reached;
  if (!which || !first?.thing || (status !== 'ANSWERED' && status !== 'PARTLY_ANSWERED')) return found;
  if (!reached.every(({ thing }) => thing && restated(thing, frame))) return found;
  const members = reached.flatMap((group) => membersOf(group, scope));
  if (members.length) return { ...found, reached: members };
  const near = reached.flatMap(({ facts }) => facts);
  return draft(frame, 'NOT_STATED', 'WHICH', { focus: first.thing, near, links });
}

const membersOf = ({ thing, facts }: Reached, scope: Scope): Reached[] =>
  walk(thing as Thing, parsePath('<MEMBER_OF'), scope)
    .filter((member) => !member.facts.some(isDenied))
    .map((member) => ({ ...member, facts: [...facts, ...member.facts] }));
