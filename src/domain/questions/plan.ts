import type { RoleFamily } from '../../values/role.ts';
import { byGroup } from './by-group.ts';
import { meanings } from './choose.ts';
import type { Said, Thing } from './corpus.ts';
import { dated } from './dates.ts';
import { defined } from './define.ts';
import type { Frame } from './frame.ts';
import { isPlanned, type Lookup, type Over, paths, WORDED } from './lookup.ts';
import type { Token } from './normalise.ts';
import { type Path, parsePath, reversed } from './path.ts';
import { asVerb } from './printed-verb.ts';
import type { Scope } from './scope.ts';
import type { Group, QuestionType } from './table-shapes.ts';
import { tables } from './tables.ts';
import { type Reached, walk } from './walk.ts';

const OFTEN = paths('>MEETS=value');
const WITH = paths('<INVOLVES:IN_LIAISON,ALONGSIDE,EXCHANGES,ASSOCIATED,SUPPORTS');
const PRICE = parsePath('<COUNTED=value');
const inEuros = ({ facts }: Reached): boolean => facts.every(({ value }) => /€|euro/i.test(value ?? ''));
const NAMED = paths('>NAMED=value');
const NUMERAL = /\d/;
const MONEY = paths('>AMOUNT=value', '<PAYS_FOR:FUNDING >AMOUNT=value', '<PART_OF:FUNDING >AMOUNT=value');

/** The ways of answering a frame about a thing of this kind, the best first. */
export function lookups(frame: Frame, focus: Thing, scope: Scope): Lookup[] {
  const { types, groups, kind, activity } = frame;
  const type = types[0];
  const over = (intent: string, list: readonly Path[], more: Partial<Lookup> = {}): Lookup => ({
    intent,
    tier: 0,
    group: undefined,
    answers: list.some(({ read }) => read === 'thing' || read === 'places') ? 'thing' : 'value',
    from: false,
    look: (thing) => list.flatMap((path) => walk(thing, path, scope)),
    ...more,
  });
  const group = asksPurpose(frame) ?? groupOf(groups, type);
  // « sert à qui » asks no purpose.
  if (group?.name === 'SERVE' && type === 'WHO') return [];
  if (
    frame.company &&
    type !== 'HOW_MANY' &&
    !frame.spans.some(({ things }) => things.some(({ kind: of }) => tables().kinds[of].acts))
  )
    return [over('WHO_LIAISON', WITH, { group: tables().groups.get('LIAISON') as Group })];
  if (
    (type === 'DEFINE' && !group && !activity && (!kind || kind.kinds.includes('TERM'))) ||
    (type === 'WHAT' && !group && !activity && !kind && definable(focus))
  )
    return defined(frame, focus, over);
  if (kind?.kinds.includes('TERM')) {
    const stands = over('ACRONYM', paths('<DENOTES'));
    return [{ ...stands, look: (thing) => stands.look(thing).map((one) => printedAt(one, scope)) }];
  }
  // « comment s’appelle la plateforme de dépôt »: the names that are printed.
  if (type === 'NAME' && !group && !activity) return [over('DEFINE', NAMED)];
  if (type === 'FREQUENCY')
    return [over('FREQUENCY', OFTEN, { group: groups.find(({ name }) => name === 'MEET') })];
  if (type && DATED.has(type)) return dated(frame, type, group, focus, scope, over);
  if (type === 'WHERE') return where(group, focus, activity, over);
  if (type === 'STATUS') return [over('STATUS', paths('<HAPPENED=period', '>*=status', '<*=status'))];
  const others = frame.spans
    .filter(({ things }) => !things.includes(focus))
    .flatMap((span) => meanings(span, scope));
  if (group?.name === 'RELATED' && others.length)
    return [
      over('WHAT_RELATED', [], { group, look: (thing) => between(thing, others, scope), answers: 'thing' }),
    ];
  if (group?.name === 'AMOUNT')
    return [
      over('VALUE_AMOUNT', MONEY, { group, value: NUMERAL }),
      over('VALUE_AMOUNT', [], {
        answers: 'value',
        group,
        look: (thing) => walk(thing, PRICE, scope).filter(inEuros),
      }),
    ];
  if (type === 'HOW_MANY' && !kind && (!group || group.name === 'FUND' || group.name === 'COMPENSATE'))
    return [over('HOW_MUCH', MONEY, { group, value: NUMERAL })];
  if (kind && (group?.name === 'PLACE' || group?.by === 'value') && tables().kinds[focus.kind].place)
    return [{ ...listed(frame, focus, scope, over), group }];
  if (group?.by === 'holder' && kind?.kinds.every((one) => tables().kinds[one].place))
    return [
      ...byGroup(frame, group, focus, scope, over),
      ...where(group, focus, activity, over),
      { ...listed(frame, focus, scope, over), wide: true },
    ];
  // « les objectifs visés par… »: failing what the verb means, what is tied, if its words are the fact's own.
  if (group && kind && !kind.kinds.some((one) => tables().kinds[one].acts))
    return [
      ...byGroup(frame, group, focus, scope, over),
      ...(group.name === 'PLACE' ? [over('WHERE', WORDED, { group })] : []),
      { ...listed(frame, focus, scope, over), wide: true },
    ];
  if (group)
    return [
      ...byGroup(frame, group, focus, scope, over),
      // « liste des conventions renouvelées en 2017 »: no more of them is printed than where.
      ...(type === 'LIST' && group.events
        ? [
            over(
              'WHERE',
              group.dates.map((path): Path => ({ ...path, read: 'places' })),
              { group },
            ),
          ]
        : []),
    ];
  if (kind && !(activity && (type === 'WHAT' || type === 'DEFINE' || frame.kindLate)))
    return [listed(frame, focus, scope, over)];
  if (activity || type === 'WHO' || type === 'WHAT') return anyRole(frame, focus, scope, over);
  if (type === 'LIST') return [over('LIST', paths('<MEMBER_OF', '<PART_OF', '>CONTAINS', '>OVERLAPS'))];
  return [];
}

/** « le lien entre A et B »: a fact of both, or what a fact ties to each of them. */
function between(one: Thing, others: readonly Thing[], scope: Scope): Reached[] {
  const near = paths('<*', '>*').flatMap((path) => walk(one, path, scope));
  const direct = near.filter(({ thing }) => thing && others.includes(thing));
  if (direct.length) return direct.map((reached) => ({ ...reached, thing: undefined }));
  return near.flatMap(({ facts, thing }) => {
    if (!thing || !INNER.has(thing.kind)) return [];
    const second = [...scope.about(thing), ...scope.towards(thing)].find((fact) =>
      others.some((other) => fact.subject === other || fact.object === other),
    );
    return second ? [{ facts: [...facts, second], thing, value: undefined }] : [];
  });
}
const INNER = new Set<string>(['DISPOSITIF', 'INSTANCE', 'OBJECTIVE', 'COMMITMENT']);

const DATED = new Set<QuestionType>(['WHEN', 'SINCE', 'UNTIL']);

/** The most telling group: what is asked with « quand » has dates; a role wins over a place. */
function groupOf(groups: readonly Group[], type: QuestionType | undefined): Group | undefined {
  if (type && DATED.has(type)) return groups.find(({ dates }) => dates.length) ?? groups[0];
  return groups.find(({ name }) => !VAGUE.has(name)) ?? groups[0];
}
/** « à quoi sert X, promu par Y », « dans quel but a été créé X »: whatever verb follows. */
function asksPurpose({ groups, said, tokens }: Frame): Group | undefined {
  const serve = groups.find(({ name }) => name === 'SERVE');
  const words = (serve && said.get(serve)) ?? [];
  const before = tokens[tokens.indexOf(words[0] as Token) - 1];
  return [before, ...words].some((word) => /^(?:quoi|quel|quelle)$/.test(word?.folded ?? ''))
    ? serve
    : undefined;
}
const VAGUE = new Set(['PLACE', 'STATE', 'RELATED', 'SERVE']);

const definable = ({ kind }: Thing) => !tables().kinds[kind].place;

/** Where somebody acts is no place where it sits: only « où agit », « où intervient » asks it. */
function where(group: Group | undefined, focus: Thing, activity: boolean, over: Over): Lookup[] {
  const place = tables().groups.get('PLACE') as Group;
  if (!group || group === place || group.by === 'value') {
    const acting = activity && tables().kinds[focus.kind].acts ? paths('>INVOLVES=places') : [];
    // Where a body is deployed is where it meets.
    const asked = { group: group?.name === 'MEET' ? group : place };
    return [over('WHERE', [...place.direct, ...acting], asked), over('WHERE', WORDED, asked)];
  }
  const roles = [...group.direct, ...group.dates].map((path): Path => ({ ...path, read: 'places' }));
  const met = group.direct.filter(({ steps }) => steps.at(-1)?.relation === 'AT_INSTANCE');
  return [
    ...(met.length ? [over('WHERE', met, { group })] : []),
    over('WHERE', [...roles, ...roles.map((path): Path => ({ ...reversed(path), read: 'places' }))], {
      group,
    }),
  ];
}

/** Where the words of a thing are printed: what lists it is often only its heading. */
const printedAt = (reached: Reached, scope: Scope): Reached => {
  const [fact] = reached.facts;
  if (!reached.thing || reached.facts.length > 1 || !HEADED.has(fact?.relation ?? '')) return reached;
  const said = fact?.relation === 'DENOTES' ? 'EXPANDED' : 'NAMED';
  const own = scope.about(reached.thing).find(({ relation }) => relation === said);
  return own ? { ...reached, facts: [own, ...reached.facts] } : reached;
};
const HEADED = new Set<string>(['UNDER_THEME', 'PART_OF', 'CONCERNS', 'LISTED_IN', 'DENOTES']);

/** What any fact ties to a thing; what is said at a place; what is printed in the rows of a theme. */
function listed(frame: Frame, focus: Thing, scope: Scope, over: Over): Lookup {
  const all = over(
    'LIST',
    paths('<*', '>*', '<*=places', '>*=places', '<UNDER_THEME:ROW <LISTED_IN', '<MEMBER_OF'),
  );
  const { place } = tables().kinds[focus.kind];
  // « l’objectif du CLAS »: its own, and not what is to be done about it.
  const own = frame.kind?.kinds.every((kind) => kind === 'OBJECTIVE') === true && isOf(frame, focus);
  return {
    ...all,
    look: (thing) =>
      [...all.look(thing), ...(place ? here(thing, scope) : [])]
        .filter(({ facts }) => !own || !facts.some(isOnlyAbout))
        .map((one) => printedAt(one, scope)),
  };
}

/** What is to be done about a thing, or for it, is no aim of its own. */
const isOnlyAbout = ({ relation, family }: Said): boolean =>
  relation === 'CONCERNS' || relation === 'TARGETS' || (relation === 'INVOLVES' && family !== 'COMMITTING');

/** « du CLAS », « de la PSQ »: whose it is. */
const isOf = ({ spans, tokens }: Frame, focus: Thing): boolean =>
  spans.some(({ things, from }) => {
    const before = tokens.slice(Math.max(from - 2, 0), from).map(({ folded }) => folded);
    return things.includes(focus) && before.some((word) => /^(?:d|de|du|des)$/.test(word));
  });

/** The ends of the facts that name a place as theirs. */
export const here = (place: Thing, scope: Scope): Reached[] =>
  scope.facts
    .filter(({ places }) => places.includes(place))
    .flatMap((fact) =>
      [fact.subject, fact.object].flatMap((thing) =>
        thing ? [{ facts: [fact], thing, value: undefined }] : [],
      ),
    );

/** Whatever role: from who acts, or towards what is done. */
function anyRole(frame: Frame, focus: Thing, scope: Scope, over: Over): Lookup[] {
  const { activity } = tables();
  const { acts, place } = tables().kinds[focus.kind];
  if (place) {
    const held = (thing: Thing) =>
      here(thing, scope).filter(
        ({ facts: [fact], thing: end }) => fact?.relation === 'INVOLVES' && end === fact.subject,
      );
    return [over('HERE', [], { answers: 'thing', look: held })];
  }
  const families = (list: readonly RoleFamily[]) => (reached: Reached) =>
    reached.facts.some(({ family }) => family !== undefined && list.includes(family));
  const roles = (
    intent: string,
    path: string,
    list: readonly RoleFamily[],
    more: Partial<Lookup> = {},
  ): Lookup =>
    over(intent, [], {
      answers: 'thing',
      look: (thing) => walk(thing, parsePath(path), scope).filter(families(list)),
      ...more,
    });
  const words = [...frame.left, ...frame.light];
  const printed = (path: string) => (thing: Thing) =>
    walk(thing, parsePath(path), scope).filter(({ facts }) => facts.every((fact) => asVerb(fact, words)));
  // « quel cabinet a travaillé sur… »: a noun that names no kind asks who.
  // « quel est le rôle du POPAC »: of what does not act, what it is for.
  const asked = frame.tokens.some(({ folded }) => activity.nouns.includes(folded));
  if (asked && !acts && !frame.types.includes('WHO'))
    return [over('PURPOSE', paths('>SERVES', '<PART_OF:OBJECTIVE', '>DESCRIBED=purpose', '>NAMED=purpose'))];
  if (frame.types.includes('WHO') || (frame.types[0] === 'LIST' && !acts))
    return [
      // « qui fixe », « entre qui sera passé »: the very verb that is printed.
      over('WHO_DOES', [], { answers: 'thing', look: printed('<INVOLVES') }),
      // « qui doit désigner un référent »: who is committed to it.
      roles(
        'WHO_DOES',
        '<INVOLVES',
        focus.kind === 'COMMITMENT' ? [...activity.doing, 'COMMITTING'] : activity.doing,
      ),
      roles('WHO_DOES', '<INVOLVES', activity.families, { tier: 1 }),
    ];
  if (acts) {
    const does = roles('WHAT_DOES', '>INVOLVES', activity.families, { from: true });
    const purpose =
      focus.kind === 'INSTANCE'
        ? over('PURPOSE', paths('>GOVERNS', '>SERVES', '>FEEDS', '>DESCRIBED=value'))
        : over('PURPOSE', paths('>SERVES', '>DESCRIBED=purpose', '<CONCERNS:COMMITMENT >DESCRIBED=relative'));
    // « quel est le rôle du référent »: of what is only to come, what it is to be says more than what it does.
    const ahead = asked && does.look(focus).every(({ facts }) => facts.some(isPlanned));
    return ahead ? [purpose, does] : [does, purpose];
  }
  return [over('PURPOSE', paths('>SERVES', '<PART_OF:OBJECTIVE', '>DESCRIBED=value', '>TARGETS'))];
}
