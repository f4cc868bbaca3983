import { meanings } from './choose.ts';
import type { Thing } from './corpus.ts';
import { groupsOfVerb } from './evidence.ts';
import type { Frame } from './frame.ts';
import type { Lookup, Over } from './lookup.ts';
import { type Path, parsePath, reversed } from './path.ts';
import { asVerb, doesWhatIsPrinted } from './printed-verb.ts';
import type { Scope } from './scope.ts';
import type { Group } from './table-shapes.ts';
import { tables } from './tables.ts';
import { walk } from './walk.ts';

/** « qui pilote X »: towards X. « que pilote A »: from A. Weaker roles behind, one tier each. */
export function byGroup(frame: Frame, group: Group, focus: Thing, scope: Scope, over: Over): Lookup[] {
  const { types, kind } = frame;
  const acts = tables().kinds[focus.kind].acts;
  const from = over.bind(undefined);
  const direct = [...group.direct, ...(group.perKind?.[focus.kind] ?? [])];
  const printed = (path: string) => (thing: Thing) =>
    walk(thing, parsePath(path), scope).filter(({ facts }) =>
      facts.every(
        (fact) =>
          doesWhatIsPrinted(fact) &&
          (asVerb(fact, frame.said.get(group)) ||
            (fact.role === 'OTHER' && group.events && groupsOfVerb(fact, scope).has(group.name))),
      ),
    );
  const towards = [
    from('WHO', direct, { group }),
    // « ont acté »: the very verb, which no role names.
    over('WHO', [], { answers: 'thing', group, look: printed('<INVOLVES') }),
    ...group.weaker.map((path, n) => over('WHO', [path], { group, tier: n + 1 })),
  ].map(
    (lookup): Lookup => ({
      ...lookup,
      intent: `${group.by === 'holder' ? 'WHO' : group.by === 'value' ? 'VALUE' : 'WHAT'}_${group.name}`,
    }),
  );
  if (group.by === 'value') return towards;
  const back = (list: readonly Path[]) => list.filter(({ read }) => read === 'thing').map(reversed);
  const away = [
    from(
      `WHAT_${group.name}`,
      back([
        ...direct,
        ...group.confirm,
        ...Object.values(group.perKind ?? {})
          .flat()
          .filter(isShort),
      ]),
      {
        group,
        from: true,
      },
    ),
    over(`WHAT_${group.name}`, [], { answers: 'thing', group, from: true, look: printed('>INVOLVES') }),
    ...group.weaker.map((path, n) =>
      over(`WHAT_${group.name}`, back([path]), { group, tier: n + 1, from: true }),
    ),
  ];
  const who = types.includes('WHO');
  if (who && group.toWhom && acts && toWhom(frame)) return away;
  if (who) return towards;
  // « quel comité est animé par l’État »
  if (group.by === 'holder' && kind && acts && isAgent(frame, focus, scope)) return away;
  const things = kind?.kinds.every((one) => !tables().kinds[one].acts && !tables().kinds[one].place);
  if (group.by === 'holder') {
    if (types.includes('WHAT') || things) return acts || !kind ? away : towards;
    return acts && focus.kind === 'ACTOR' && !kind ? [...towards.slice(0, 2), ...away] : towards;
  }
  return kind || types[0] === 'LIST' ? [...towards, ...away] : towards;
}

/** Behind « par ». */
const isAgent = ({ spans, tokens }: Frame, focus: Thing, scope: Scope): boolean =>
  spans.some(
    (span) =>
      meanings(span, scope).includes(focus) &&
      tokens.slice(Math.max(0, span.from - 3), span.from).some(({ folded }) => folded === 'par'),
  );

/** « à qui », « devant qui ». */
const toWhom = ({ tokens }: Frame): boolean =>
  tokens.some(
    ({ folded }, at) => folded === 'qui' && /^(?:a|devant|aupres|de)$/.test(tokens[at - 1]?.folded ?? ''),
  );

/** A longer chain is told one way only. */
const isShort = ({ steps }: Path): boolean => steps.length < 3;
