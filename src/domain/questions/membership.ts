import { meanings } from './choose.ts';
import type { Said, Thing } from './corpus.ts';
import { type Draft, draft } from './draft.ts';
import { endsOf, NAMING, prints, thingsOf } from './evidence.ts';
import type { Frame } from './frame.ts';
import { isOfKind } from './kind.ts';
import type { Span } from './link.ts';
import { isDenied, isPlanned } from './lookup.ts';
import type { Token } from './normalise.ts';
import { asVerb } from './printed-verb.ts';
import type { Scope } from './scope.ts';
import type { Group, KindNoun } from './table-shapes.ts';
import { tables } from './tables.ts';
import { hasRole } from './told.ts';
import type { Reached } from './walk.ts';

/** « X est-il un des sites retenus pour Y »: who is asked about, of what kind, and all that is said of those. */
type Asked = {
  readonly of: Span;
  readonly noun: KindNoun;
  readonly kindWords: readonly Token[];
  readonly others: readonly Span[];
  readonly words: readonly Token[];
};

/** Oui by a fact that says it of X in the words asked; non by closed lists of such facts, X being in none. */
export function memberOf(frame: Frame, scope: Scope): Draft | undefined {
  const asked = asksMember(frame);
  if (!asked) return undefined;
  const { of, noun } = asked;
  const told = scope.facts.filter((fact) => tells(fact, asked, frame, scope));
  const own = meanings(of, scope);
  const has = (fact: Said) => own.find((thing) => membersIn(fact).includes(thing));
  const links = [of, ...asked.others].flatMap((span) =>
    meanings(span, scope)
      .slice(0, 1)
      .map((thing) => ({ words: span.words, thing })),
  );
  // What they are of is told first: « Non : le programme : … ».
  const [first] = told;
  const about = asked.others.flatMap((span) => meanings(span, scope));
  const focus = about.find((thing) => first && thingsOf(first).includes(thing)) ?? first?.subject;
  const mine = told.flatMap((fact): Reached[] => {
    const thing = has(fact);
    return thing ? [{ facts: [fact], thing, value: undefined }] : [];
  });
  if (mine.length) {
    const planned = mine.every(({ facts }) => facts.some(isPlanned));
    const status = planned ? 'PARTLY_ANSWERED' : 'ANSWERED';
    const verdict = planned ? 'NOT_YET' : 'YES';
    return draft(frame, status, 'YES_NO', { reached: mine, focus, links, verdict });
  }
  const listed = told.flatMap((fact) =>
    membersIn(fact)
      .filter((thing) => isOfKind(thing, noun))
      .map((thing): Reached => ({ facts: [fact], thing, value: undefined })),
  );
  const members = [...new Set(listed.flatMap(({ thing }) => thing ?? []))];
  const closed = listed.every(({ facts }) => facts.every(({ closure }) => closure === 'CLOSED'));
  if (members.length < 2 || !closed || !outside(own, members, scope)) return undefined;
  // A commune and who acts for it are one member.
  const [one] = members;
  const reached = listed.filter(({ thing }) => thing?.kind === one?.kind);
  return draft(frame, 'ANSWERED', 'YES_NO', { reached, focus, links, verdict: 'NO' });
}

const OWN = new Set<string>(['YESNO', 'LIST', 'WHERE']);
const OPENS = /^(?:un|une|partie|parmi)$/;
const BETWEEN = /^(?:de|des|d|les|\d+)$/;

function asksMember({ tokens, spans, negated, said, types, left }: Frame): Asked | undefined {
  const relative = tokens.some(({ folded }, n) => folded === 'qui' && n > 2);
  if (negated || types.some((type) => !OWN.has(type) && !(relative && type === 'WHO'))) return undefined;
  const at = tokens.findIndex(
    ({ folded }, n) => OPENS.test(folded) && /^(?:de|des|d|les)$/.test(tokens[n + 1]?.folded ?? ''),
  );
  const of = spans.findLast(({ to }) => to <= at);
  let from = at + 1;
  while (BETWEEN.test(tokens[from]?.folded ?? '')) from++;
  const kindWords = tokens.slice(from, from + 1);
  const noun = tables().nouns.get(kindWords[0]?.folded ?? '');
  if (!of || !noun || spans.filter(({ to }) => to <= at).length > 1) return undefined;
  const others = spans.filter((span) => span.from > from);
  const spoken = [...said.values()].flat();
  const words = tokens.slice(from + 1).filter((word) => {
    const named = others.some((span) => tokens.slice(span.from, span.to).includes(word));
    return !named && !word.stop && !word.mark && (left.includes(word) || spoken.includes(word));
  });
  const places = noun.kinds.some((kind) => tables().kinds[kind].place);
  return words.length || (others.length && places) ? { of, noun, kindWords, others, words } : undefined;
}

/** Says of things of the kind, for all that is named, what the question says of them. */
function tells(
  fact: Said,
  { noun, kindWords, others, words }: Asked,
  { said }: Frame,
  scope: Scope,
): boolean {
  if (isDenied(fact) || IDLE.has(fact.relation) || fact.basis === 'REFERENCE') return false;
  if (!others.every((span) => meanings(span, scope).some((thing) => thingsOf(fact).includes(thing))))
    return false;
  if (!membersIn(fact).some((thing) => isOfKind(thing, noun)) && !prints(fact, kindWords, scope))
    return false;
  // Who only does something to it is not « one of the communes of it ».
  if (!words.length && fact.relation === 'INVOLVES') return false;
  const groups = [...said].filter(([, own]) => own.some((word) => words.includes(word)));
  const grouped = groups.flatMap(([, own]) => own);
  return (
    groups.every(([group, own]) => does(fact, group, own, scope)) &&
    words.every((word) => grouped.includes(word) || prints(fact, [word], scope))
  );
}

/** Where somebody does something does not do it. */
const membersIn = (fact: Said): Thing[] =>
  fact.relation === 'INVOLVES' ? [fact.subject, ...(fact.object ? [fact.object] : [])] : endsOf(fact);

/** A role, or its very verb; of what is no role, the word of the passage. */
const does = (fact: Said, group: Group, own: readonly Token[], scope: Scope): boolean =>
  asVerb(fact, own) || (fact.relation === 'INVOLVES' ? hasRole(group, fact) : prints(fact, own, scope));

const IDLE = new Set([...NAMING, 'IN_COMMUNE', 'CONCERNS']);

/** Alike, and none of them; or a commune in which none of them is. */
function outside(own: readonly Thing[], members: readonly Thing[], scope: Scope): boolean {
  const alike = members.filter(({ kind }) => own.some((thing) => thing.kind === kind));
  if (alike.length) return alike.length === members.length;
  const communes = own.filter(({ kind }) => kind === 'COMMUNE');
  return (
    communes.length > 0 &&
    members.every((member) => {
      const within = scope
        .about(member)
        .flatMap(({ relation, object }) => (relation === 'IN_COMMUNE' && object ? [object] : []));
      return within.length > 0 && !within.some((one) => communes.includes(one));
    })
  );
}
