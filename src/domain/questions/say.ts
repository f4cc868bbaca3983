import type { Said, Thing } from './corpus.ts';
import type { Draft } from './draft.ts';
import { joined, ofThe, type Phrase, phraseOf, the, toThe } from './french.ts';
import type { Lookup } from './lookup.ts';
import { isLimited } from './printed-verb.ts';
import type { Scope } from './scope.ts';
import type { RoleWords } from './table-shapes.ts';
import { tables } from './tables.ts';
import type { Reached } from './walk.ts';

/** Items that a sentence can hold; the answer holds them all. */
const MOST = 6;

/** What is not there yet, or no more. */
export const AHEAD: Partial<Record<string, string>> = {
  PLANNED: 'prévu',
  RECOMMENDED: 'préconisé',
  PROPOSED: 'proposé',
  UNDER_STUDY: 'à l’étude',
  BEING_SIGNED: 'en cours de signature',
  ENDED: 'terminé',
};
export const STATUS_WORDS: Readonly<Record<string, string>> = {
  ...(AHEAD as Record<string, string>),
  IN_FORCE: 'en vigueur',
  IN_PREPARATION: 'en préparation',
  BLOCK_PRINTED: 'bloc de signature imprimé, non une signature',
};

/** One thing said: who, the verb, of what; or something literal of it. */
type Line = {
  readonly subject: Thing;
  readonly object: Thing | undefined;
  readonly words: RoleWords | undefined;
  readonly fact: Said;
  /** Lines of one key make one clause. */
  readonly key: string;
};

/** Says what is reached, in as few clauses as it allows. A chain of facts is said by the role that was asked. */
export function told(draft: Draft, scope: Scope): string {
  const { reached, focus, lookup } = draft;
  const short = isShort(draft);
  const say = (thing: Thing) => phraseOf(thing, scope, short && thing === focus);
  const lines = asPrinted(reached.map((one) => lineOf(one, focus, lookup)));
  const clauses = [...Map.groupBy(lines, ({ key }) => key).values()].map((group) =>
    clause(group, focus, say),
  );
  const all = [...new Set(clauses)];
  const more = all.length - MOST;
  return `${all.slice(0, MOST).join(' ; ')}${more > 0 ? ` ; et ${more} autre${more > 1 ? 's' : ''} encore` : ''}`;
}

/** What is printed wholly somewhere is no more said in part; what a role says, no chain of facts says in other words. */
function asPrinted(lines: readonly Line[]): readonly Line[] {
  const roles = lines.filter(({ fact }) => fact.relation === 'INVOLVES');
  return lines.filter((line) => {
    const { subject, object, words, fact } = line;
    const same = roles.filter((one) => one !== line && one.subject === subject && one.object === object);
    if (fact.relation !== 'INVOLVES') return !same.length;
    return !isLimited(fact) || !same.some((one) => one.words === words && !isLimited(one.fact));
  });
}

function lineOf({ facts, thing }: Reached, focus: Thing | undefined, lookup: Lookup | undefined): Line {
  const fact = facts.at(-1) as Said;
  const ahead = AHEAD[fact.status ?? ''] ?? '';
  const role = lookup?.group?.by === 'holder' ? leading(lookup) : undefined;
  if (
    facts.length > 1 &&
    fact.relation !== 'SIGNATURE' &&
    role &&
    thing &&
    focus &&
    !fact.places.includes(thing)
  ) {
    const [subject, object] = lookup?.from ? [focus, thing] : [thing, focus];
    return { subject, object, words: role, fact, key: `${role.one} ${ahead} ${focus.id}` };
  }
  const shared = fact.subject === focus ? fact.subject : fact.object;
  const verb = fact.role && fact.role !== 'OTHER' ? fact.role : (fact.verb ?? '');
  if (isLimited(fact))
    return { ...ends(fact), words: wordsFor(fact), fact, key: `${fact.verb} ${ahead} ${fact.object?.id}` };
  const key =
    fact.relation === 'HAPPENED' || !fact.object
      ? fact.id
      : `${wordsFor(fact)?.one ?? verb} ${ahead} ${shared?.id}`;
  return { ...ends(fact), words: wordsFor(fact), fact, key };
}

const ends = ({ subject, object }: Said) => ({ subject, object });

/** The words of the first role that a group asks for. */
function leading({ group }: Lookup): RoleWords | undefined {
  const role = group?.direct.flatMap(({ steps }) =>
    steps.flatMap(({ relation, only }) => (relation === 'INVOLVES' ? only : [])),
  )[0];
  return role ? tables().roles[role as keyof ReturnType<typeof tables>['roles']] : undefined;
}

function clause(lines: readonly Line[], focus: Thing | undefined, say: (thing: Thing) => Phrase): string {
  const [first] = lines as [Line];
  const { words, fact, subject, object } = first;
  const ahead = AHEAD[fact.status ?? ''];
  const due = fact.status === 'PLANNED' && words?.ahead !== undefined;
  const note = ahead && !due ? ` (${ahead})` : '';
  if (fact.relation === 'HAPPENED') return `${happened(fact)}${note}`;
  if (!object || !words) return `${the(say(subject))} : ${literal(fact, say)}${note}`;
  // Never more than is printed.
  if (isLimited(fact)) {
    const holders = joined([...new Set(lines.map((line) => the(say(line.subject))))]);
    return `pour ${the(say(object))}, ${holders} «\u00a0${fact.verb}\u00a0»${note}`;
  }
  const mine = subject === focus;
  const around = [
    ...new Set(mine ? lines.flatMap((line) => line.object ?? []) : lines.map((line) => line.subject)),
  ].map(say);
  const list = counted(around, words, mine);
  if (mine) {
    const one = say(subject);
    if (words.swap) return `${list.plain} ${verb(words, around, due)} ${the(one)}${note}`;
    return `${the(one)} ${verb(words, [one], due)} ${list.governed}${note}`;
  }
  const target = say(object);
  if (words.swap) return `${the(target)} ${verb(words, [target], due)} ${list.plain}${note}`;
  return `${list.plain} ${verb(words, around, due)} ${governed(words, target)}${note}`;
}

function wordsFor({ relation, role, verb: printed }: Said): RoleWords | undefined {
  const { roles, relations } = tables();
  if (relation !== 'INVOLVES') return relations[relation];
  if (role && role !== 'OTHER') return roles[role];
  const said = printed ? `— «\u00a0${printed}\u00a0» —` : undefined;
  return { one: said ?? 'a un rôle dans', many: said ?? 'ont un rôle dans', agrees: false, swap: false };
}

function counted(phrases: readonly Phrase[], words: RoleWords, object: boolean) {
  const shown = phrases.slice(0, MOST);
  const rest = phrases.length - shown.length;
  const add = rest > 0 ? [`${rest} autre${rest > 1 ? 's' : ''}`] : [];
  return {
    plain: joined([...shown.map(the), ...add]),
    governed: object ? joined([...shown.map((one) => governed(words, one)), ...add]) : '',
  };
}

/** « est associé à » agrees with who is; what is only planned « doit » be. */
function verb({ one, many, ahead, agrees }: RoleWords, phrases: readonly Phrase[], due: boolean): string {
  const plural = phrases.length > 1 || phrases.some((phrase) => phrase.plural);
  const feminine = phrases.every(({ gender }) => gender === 'f');
  const held = plural ? many : one;
  const said = due ? `${plural ? 'doivent' : 'doit'} ${ahead}${agrees && plural ? 's' : ''}` : held;
  if (!agrees || !feminine) return said;
  return plural ? said.replace(/s$/, 'es') : `${said}e`;
}

function governed({ with: preposition }: RoleWords, phrase: Phrase): string {
  if (preposition === 'de') return ofThe(phrase);
  if (preposition === 'à') return toThe(phrase);
  if (preposition === 'named')
    return phrase.name.startsWith('«') ? phrase.name : `«\u00a0${phrase.name}\u00a0»`;
  return preposition ? `${preposition} ${the(phrase)}` : the(phrase);
}

const happened = ({ subject, from, to }: Said): string => {
  const when = [...new Set([from?.printed, to?.printed])].filter(Boolean).join(', ');
  return when ? `${subject.label} : ${when}` : subject.label;
};

function literal(fact: Said, say: (thing: Thing) => Phrase): string {
  const { value, places, from, to, verb: printed, status } = fact;
  if (value) return `«\u00a0${value}\u00a0»`;
  if (places.length) return joined(places.slice(0, MOST).map((place) => the(say(place))));
  const when = [...new Set([from?.printed, to?.printed])].filter(Boolean).join(', ');
  return when || printed || STATUS_WORDS[status ?? ''] || 'le document le dit';
}

/** A sentence about one fact, for what stands near an answer. */
export const sayFact = (fact: Said, scope: Scope): string =>
  clause(
    [lineOf({ facts: [fact], thing: fact.object, value: fact.value }, undefined, undefined)],
    undefined,
    (thing) => phraseOf(thing, scope),
  );

export const isShort = ({ focus, links }: Draft): boolean => {
  const words = links.find(({ thing }) => thing === focus)?.words ?? '';
  return focus?.acronym !== undefined && words.replace(/[^\p{L}\d]/gu, '').length <= focus.acronym.length + 1;
};
