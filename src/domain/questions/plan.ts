import type { RoleFamily } from '../../values/role.ts';
import { meanings } from './choose.ts';
import type { Said, Thing } from './corpus.ts';
import { groupsOfVerb } from './evidence.ts';
import type { Frame } from './frame.ts';
import { type Token, wordsOf } from './normalise.ts';
import { type Path, parsePath, reversed } from './path.ts';
import type { Scope } from './scope.ts';
import type { Group, QuestionType } from './table-shapes.ts';
import { tables } from './tables.ts';
import { type Reached, walk } from './walk.ts';

/** One way of answering: where to look, how strongly it answers, what the answer is. */
export type Lookup = {
  readonly intent: string;
  /** 0 answers what was asked; beyond, something weaker. */
  readonly tier: number;
  readonly group: Group | undefined;
  readonly look: (focus: Thing) => Reached[];
  readonly answers: 'thing' | 'value';
  /** Looks at anything: every word of the question must then be a fact’s, whatever it asks. */
  readonly wide?: boolean;
  /** What a value must hold to answer: « une part » is no amount. */
  readonly value?: RegExp;
  /** Roles go from the focus: « que finance l’État ». */
  readonly from: boolean;
};

const paths = (...texts: string[]): Path[] => texts.map(parsePath);
const DATES = paths('<HAPPENED=period', '>TERM=period', '>DATED=period');
const SINCE = paths('>TERM=from', '<HAPPENED:CREATED,INSTALLED,LAUNCHED,STARTED,IN_EFFECT,SIGNED=from');
const UNTIL = paths('>TERM=to', '<HAPPENED:EXTENDED,RENEWED=to');
const OFTEN = paths('>MEETS=value');
const MEANS = paths('<DENOTES >EXPANDED=value', '>EXPANDED=value');
const TOLD = paths('>DESCRIBED=value');
const OTHERWISE = paths('<PART_OF', '>PART_OF', '>DECLINES', '>TARGETS', '>SERVES', '>FOLLOWS', '>RESTS_ON');
const WITH = paths('<INVOLVES:IN_LIAISON,ALONGSIDE,EXCHANGES,ASSOCIATED,SUPPORTS');
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
  const group = groupOf(groups, type);
  if (
    frame.company &&
    !frame.spans.some(({ things }) => things.some(({ kind: of }) => tables().kinds[of].acts))
  )
    return [over('WHO_LIAISON', WITH, { group: tables().groups.get('LIAISON') as Group })];
  if (
    (type === 'DEFINE' && !group && !activity && (!kind || kind.kinds.includes('TERM'))) ||
    (type === 'WHAT' && !group && !activity && !kind && definable(focus))
  )
    return [
      over('DEFINE', MEANS),
      ...spelled(frame, focus, over),
      over('DEFINE', TOLD),
      ...longer(frame, focus, over),
      over('DEFINE', OTHERWISE),
    ];
  if (kind?.kinds.includes('TERM')) {
    const stands = over('ACRONYM', paths('<DENOTES'));
    return [{ ...stands, look: (thing) => stands.look(thing).map((one) => printedAt(one, scope)) }];
  }
  if (type === 'FREQUENCY')
    return [over('FREQUENCY', OFTEN, { group: groups.find(({ name }) => name === 'MEET') })];
  if (type && DATED.has(type)) return dated(frame, type, group, focus, scope, over);
  if (type === 'WHERE') return where(group, focus, activity, over);
  if (type === 'STATUS') return [over('STATUS', paths('<HAPPENED=period', '>*=status', '<*=status'))];
  if (group?.name === 'AMOUNT') return [over('VALUE_AMOUNT', MONEY, { group, value: NUMERAL })];
  if (type === 'HOW_MANY' && !kind && (!group || group.name === 'FUND' || group.name === 'COMPENSATE'))
    return [over('HOW_MUCH', MONEY, { group, value: NUMERAL })];
  if (kind && (group?.name === 'PLACE' || group?.by === 'value') && tables().kinds[focus.kind].place)
    return [{ ...listed(focus, scope, over), group }];
  if (group?.by === 'holder' && kind?.kinds.every((one) => tables().kinds[one].place))
    return [...byGroup(frame, group, focus, scope, over), ...where(group, focus, activity, over)];
  // « les objectifs visés par… »: failing what the verb means, what is tied, if its words are the fact's own.
  if (group && kind && !kind.kinds.some((one) => tables().kinds[one].acts))
    return [...byGroup(frame, group, focus, scope, over), { ...listed(focus, scope, over), wide: true }];
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
  if (kind && !(activity && (type === 'WHAT' || type === 'DEFINE'))) return [listed(focus, scope, over)];
  if (activity || type === 'WHO' || type === 'WHAT') return anyRole(frame, focus, scope, over);
  if (type === 'LIST') return [over('LIST', paths('<MEMBER_OF', '<PART_OF', '>CONTAINS', '>OVERLAPS'))];
  return [];
}

/** An acronym typed for what is only printed in full: its printed name is what it means. */
function spelled({ spans }: Frame, focus: Thing, over: Over): Lookup[] {
  if (!spans.some(({ acronym, things }) => acronym && things.includes(focus))) return [];
  const acronym = spans.find((span) => span.acronym && span.things.includes(focus))?.words ?? '';
  const [first = ''] = acronym.toLowerCase();
  const full = ({ value = '' }: Reached) => {
    const words = wordsOf(value).filter(({ stop }) => !stop);
    return words.length > 2 && !words.some(({ upper }) => upper) && words[0]?.folded[0] === first;
  };
  const named = over('DEFINE', NAMED);
  return [{ ...named, look: (thing) => named.look(thing).filter(full).slice(0, 1) }];
}
/** A printed name that says much more than the one typed: « la plateforme de dépôt…, DAUPHIN ». */
function longer({ spans, types }: Frame, focus: Thing, over: Over): Lookup[] {
  if (!types.includes('DEFINE')) return [];
  const span = spans.find(({ things }) => things.includes(focus));
  const typed = new Set(wordsOf(span?.words ?? '').map(({ stem }) => stem));
  const more = ({ value = '' }: Reached) =>
    wordsOf(value).filter(({ stem, stop }) => !stop && !typed.has(stem) && !/\d/.test(stem)).length > 2;
  const named = over('DEFINE', NAMED);
  return [{ ...named, look: (thing) => named.look(thing).filter(more).slice(0, 1) }];
}
const NAMED = paths('>NAMED=value');

type Over = (intent: string, list: readonly Path[], more?: Partial<Lookup>) => Lookup;
const DATED = new Set<QuestionType>(['WHEN', 'SINCE', 'UNTIL']);

/** The most telling group: what is asked with « quand » has dates; a role wins over a place. */
function groupOf(groups: readonly Group[], type: QuestionType | undefined): Group | undefined {
  if (type && DATED.has(type)) return groups.find(({ dates }) => dates.length) ?? groups[0];
  return groups.find(({ name }) => !VAGUE.has(name)) ?? groups[0];
}
const VAGUE = new Set(['PLACE', 'STATE', 'RELATED', 'SERVE']);

const definable = ({ kind }: Thing) => !tables().kinds[kind].place;

function dated(
  frame: Frame,
  type: QuestionType,
  group: Group | undefined,
  focus: Thing,
  scope: Scope,
  over: Over,
): Lookup[] {
  const found: Lookup[] = [];
  if (group?.dates.length) found.push(over(type, group.dates, { group }));
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

/** Who does something of its own: neither taking part, nor receiving. */
const doesWhatIsPrinted = ({ family, role }: Said): boolean =>
  family !== 'TAKING_PART' && family !== 'RECEIVING' && !PASSIVE.has(role ?? '');
const PASSIVE = new Set(['ENTRUSTED', 'TRANSFERRED_TO', 'TRANSFERRED_FROM', 'TARGETED']);

/** Whether the verb that is printed is one by which the question asks, in whatever form. */
export const asVerb = ({ verb }: Said, said: readonly Token[] = []): boolean =>
  wordsOf(verb ?? '').some(
    (one) => !one.stop && said.some(({ folded, stop }) => !stop && alike(folded, one.folded)),
  );
const bare = (word: string): string => word.replace(/(?:ees|ee|es|er|ent|e|s)$/, '');
const alike = (one: string, other: string): boolean =>
  bare(one) === bare(other) || (one.length > ROOT && one.slice(0, ROOT) === other.slice(0, ROOT));
/** Letters that the forms of a longer verb share. */
const ROOT = 5;

/** Where somebody acts is no place where it sits: only « où agit », « où intervient » asks it. */
function where(group: Group | undefined, focus: Thing, activity: boolean, over: Over): Lookup[] {
  const place = tables().groups.get('PLACE') as Group;
  if (!group || group === place || group.by === 'value') {
    const acting = activity && tables().kinds[focus.kind].acts ? paths('>INVOLVES=places') : [];
    // Where a body is deployed is where it meets.
    return [over('WHERE', [...place.direct, ...acting], { group: group?.name === 'MEET' ? group : place })];
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

/** « qui pilote X »: towards X. « que pilote A »: from A. Weaker roles behind, one tier each. */
function byGroup(frame: Frame, group: Group, focus: Thing, scope: Scope, over: Over): Lookup[] {
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
function listed(focus: Thing, scope: Scope, over: Over): Lookup {
  const all = over(
    'LIST',
    paths('<*', '>*', '<*=places', '>*=places', '<UNDER_THEME:ROW <LISTED_IN', '<MEMBER_OF'),
  );
  const { place } = tables().kinds[focus.kind];
  return {
    ...all,
    look: (thing) =>
      [...all.look(thing), ...(place ? here(thing, scope) : [])].map((one) => printedAt(one, scope)),
  };
}

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
  // « quel cabinet a travaillé sur… »: a noun that names no kind asks who.
  if (frame.types.includes('WHO') || (frame.types[0] === 'LIST' && !acts))
    return [
      // « qui doit désigner un référent »: who is committed to it.
      roles(
        'WHO_DOES',
        '<INVOLVES',
        focus.kind === 'COMMITMENT' ? [...activity.doing, 'COMMITTING'] : activity.doing,
      ),
      roles('WHO_DOES', '<INVOLVES', activity.families, { tier: 1 }),
    ];
  if (acts)
    return [
      roles('WHAT_DOES', '>INVOLVES', activity.families, { from: true }),
      ...(focus.kind === 'INSTANCE'
        ? [over('PURPOSE', paths('>GOVERNS', '>SERVES', '>FEEDS', '>DESCRIBED=value'))]
        : []),
    ];
  return [over('PURPOSE', paths('>SERVES', '<PART_OF:OBJECTIVE', '>DESCRIBED=value', '>TARGETS'))];
}

export const isPlanned = ({ status }: Said): boolean => PLANNED.has(status ?? '');
const PLANNED = new Set(['PLANNED', 'RECOMMENDED', 'PROPOSED', 'UNDER_STUDY', 'BEING_SIGNED']);
export const isDenied = ({ polarity }: Said): boolean => polarity === 'DENIED';
