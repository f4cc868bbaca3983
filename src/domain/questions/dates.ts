import { meanings } from './choose.ts';
import type { Thing } from './corpus.ts';
import { groupsOfVerb } from './evidence.ts';
import type { Frame } from './frame.ts';
import { type Lookup, type Over, paths } from './lookup.ts';
import { wordsOf } from './normalise.ts';
import { type Path, reversed } from './path.ts';
import { asVerb } from './printed-verb.ts';
import type { Scope } from './scope.ts';
import type { Group, QuestionType } from './table-shapes.ts';
import { type Reached, walk } from './walk.ts';

const DATES = paths('<HAPPENED=period', '>TERM=period', '>DATED=period');
const SINCE = paths('>TERM=from', '<HAPPENED:CREATED,INSTALLED,LAUNCHED,STARTED,IN_EFFECT,SIGNED=from');
const UNTIL = paths('>TERM=to', '<HAPPENED:EXTENDED,RENEWED=to');

/** « quand », « depuis quand », « jusqu’à quand ». */
export function dated(
  frame: Frame,
  type: QuestionType,
  group: Group | undefined,
  focus: Thing,
  scope: Scope,
  over: Over,
): Lookup[] {
  const found: Lookup[] = [];
  // « prorogées jusqu’à quand »: the day on which it was done is no term.
  const own = group?.dates.map((path): Path => (type === 'UNTIL' ? { ...path, read: 'to' } : path)) ?? [];
  if (group && own.length) found.push(over(type, own, { group }));
  const roles = [
    ...(group?.direct ?? []).filter(({ steps }) => steps.length === 1),
    ...(group?.perKind?.[focus.kind] ?? []),
  ].filter(({ steps }) => steps.at(-1)?.relation === 'INVOLVES');
  const read = type === 'UNTIL' ? 'to' : type === 'SINCE' ? 'from' : 'period';
  if (roles.length) {
    const list = roles.map((path): Path => ({ ...path, read }));
    found.push(over(type, list, { group }));
    // From who acts, only when the question says on what: else any of its acts would date it.
    if (frame.spans.some((span) => !meanings(span, scope).includes(focus)))
      found.push(
        over(
          type,
          list.map((path): Path => ({ ...reversed(path), read })),
          { group },
        ),
      );
  }
  if (group)
    found.push(
      over(type, [], {
        answers: 'value',
        group,
        look: (thing) => verbDates(thing, group, frame, read, scope),
      }),
    );
  if (group && group.name !== 'END' && group.name !== 'PLACE' && type === 'WHEN') return found;
  if (!group && read === 'period')
    found.push(
      over(type, [], { answers: 'value', look: (thing) => eventsSaying(frame, thing, read, scope) }),
    );
  if (!group || group.name === 'PLACE')
    found.push(over(type, [], { answers: 'value', look: () => namedSo(frame, focus, read, scope) }));
  if (type === 'SINCE') found.push(over(type, SINCE));
  else if (type === 'UNTIL') found.push(over(type, UNTIL));
  else found.push(over(type, DATES));
  return found;
}

/** Events whose own name says the words by which a thing was asked for: « évaluation finale ». */
function namedSo({ spans, tokens }: Frame, focus: Thing, read: Path['read'], scope: Scope): Reached[] {
  const span = spans.find(({ things }) => things.includes(focus));
  const words = span ? tokens.slice(span.from, span.to).filter(({ stop }) => !stop) : [];
  if (words.length < 2) return [];
  return scope.facts
    .filter(({ relation, subject }) => {
      if (relation !== 'HAPPENED') return false;
      const said = new Set(wordsOf(subject.label).map(({ stem }) => stem));
      return words.every(({ stem }) => said.has(stem));
    })
    .flatMap((fact) => {
      const value = read === 'to' ? fact.to?.printed : (fact.from?.printed ?? fact.to?.printed);
      return value ? [{ facts: [fact], thing: undefined, value }] : [];
    });
}

/** « date de l’avenant aux conventions »: of the events of a thing, those whose name says a word of the question. */
function eventsSaying({ left, light }: Frame, thing: Thing, read: Path['read'], scope: Scope): Reached[] {
  const said = new Set([...left, ...light].map(({ stem }) => stem));
  return paths('<HAPPENED')
    .map((path): Path => ({ ...path, read }))
    .flatMap((path) => walk(thing, path, scope))
    .filter(({ facts: [fact] }) => fact && wordsOf(fact.subject.label).some(({ stem }) => said.has(stem)));
}

/** Dates of whatever the document says of a thing by a verb of the group: « devient », « ont acté ». */
function verbDates(thing: Thing, group: Group, frame: Frame, read: Path['read'], scope: Scope): Reached[] {
  const said = frame.said.get(group);
  return paths('<*', '>*')
    .map((path): Path => ({ ...path, read }))
    .flatMap((path) => walk(thing, path, scope))
    .filter(({ facts: [fact] }) => {
      // What it does to others is no date of its own.
      if (!fact || (fact.relation === 'INVOLVES' && fact.subject === thing)) return false;
      return asVerb(fact, said) || (group.events && groupsOfVerb(fact, scope).has(group.name));
    });
}
