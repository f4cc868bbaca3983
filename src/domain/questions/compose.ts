import type { Said, Thing } from './corpus.ts';
import { type Draft, isAnswered } from './draft.ts';
import { endsOf } from './evidence.ts';
import { capitalized, elided, joined, phraseOf, the } from './french.ts';
import { proofsOfReadings, saidAmbiguous } from './readings.ts';
import { saidLacking } from './said-lacking.ts';
import { notSaidThere, saidThere } from './said-there.ts';
import { AHEAD, isShort, STATUS_WORDS, told } from './say.ts';
import type { Scope } from './scope.ts';
import { tables } from './tables.ts';

/** What is asked when no group says it. */
const ASKED: Readonly<Record<string, string>> = {
  WHEN: 'date',
  SINCE: 'date de début',
  UNTIL: 'terme',
  FREQUENCY: 'fréquence',
  HOW_MANY: 'nombre',
  HOW_MUCH: 'montant',
  DEFINE: 'définition',
  WHERE: 'lieu',
  WHO_DOES: 'acteur',
  WHAT_DOES: 'rôle',
  PURPOSE: 'objectif',
  STATUS: 'état d’avancement',
  WHY: 'raison',
  HOW: 'manière de faire',
};

/** A clause's answer, worded. */
export type Worded = {
  readonly sentence: string;
  readonly entities: readonly Thing[];
  readonly values: readonly string[];
  readonly facts: readonly Said[];
  readonly notStated: readonly string[];
};

export function compose(draft: Draft, scope: Scope): Worded {
  const { status, reached, joined: more } = draft;
  if (isAnswered(status)) {
    const facts = [...new Set([...reached.flatMap((one) => one.facts), ...more])];
    const { entities, values } = content(draft);
    const notStated = draft.reasons.includes('WEAKER') ? [absence(draft, scope)] : [];
    return { sentence: sentence(draft, values, scope), entities, values, facts, notStated };
  }
  const empty = { entities: [], values: [], facts: [] };
  // Each reading with its passage; which of them is meant is not ours to say.
  if (status === 'AMBIGUOUS')
    return {
      ...empty,
      sentence: saidAmbiguous(draft, scope),
      facts: proofsOfReadings(draft, scope),
      notStated: [],
    };
  if (status === 'NOT_STATED') {
    if (draft.lacking) {
      const said = saidLacking(draft, scope);
      return { ...empty, sentence: said, notStated: [said.replace(/\.$/, '')] };
    }
    const said = absence(draft, scope);
    return { ...empty, sentence: `${silence(draft, said)}.`, notStated: [said] };
  }
  const opinion = draft.intent === 'OPINION';
  const understood = opinion
    ? 'Je ne donne pas d’avis : je réponds seulement par ce que le document dit.'
    : 'Je n’ai pas compris la question.';
  return { ...empty, sentence: understood, notStated: [] };
}

/** What answers: only ends of the facts, and the literals they print. */
function content({ reached, intent, focus, verdict, lookup, counted }: Draft): {
  entities: Thing[];
  values: string[];
} {
  const values = [...new Set(reached.flatMap(({ value }) => value ?? []))].map(
    (value) => STATUS_WORDS[value] ?? REGIMES[value] ?? value,
  );
  if (counted !== undefined) return { entities: things(reached), values: [String(counted)] };
  if (verdict)
    return { entities: verdictThings(reached, focus), values: verdict === 'NOT_YET' ? values : [] };
  const ends = new Set(reached.flatMap(({ facts }) => facts.flatMap(endsOf)));
  if (intent === 'DEFINE' && values.length)
    return { entities: focus && ends.has(focus) ? [focus] : [], values };
  if (lookup?.answers === 'value') return { entities: [], values };
  return { entities: things(reached).filter((thing) => ends.has(thing)), values };
}
const REGIMES: Readonly<Record<string, string>> = {
  DROIT_COMMUN: 'droit commun',
  SPECIFIQUE: 'spécifique',
  BOTH: 'droit commun et spécifique',
};

const things = (reached: Draft['reached']) => [...new Set(reached.flatMap(({ thing }) => thing ?? []))];
const verdictThings = (reached: Draft['reached'], focus: Thing | undefined) =>
  things(reached).filter((thing) => thing !== focus);

function sentence(draft: Draft, values: readonly string[], scope: Scope): string {
  const { verdict, lacking, reasons, intent, reached, counted, rings } = draft;
  if (rings) return saidThere(draft, scope);
  if (lacking) return saidLacking(draft, scope);
  const said = answering(draft, values, scope);
  if ((intent === 'OF_ALL' || intent === 'ADVISED') && verdict)
    return `${SAID[verdict]}\u00a0: ${quoted(reached)}.`;
  if (verdict === 'NO' && intent === 'DENIED') return `Non\u00a0: ${quoted(reached)}.`;
  if (verdict === 'YES') return reasons.length ? `${because(draft, scope)}${said}.` : `Oui : ${said}.`;
  if (verdict === 'NO') return `Non : ${said}.`;
  if (verdict === 'NOT_YET') return `Pas encore : ${said}.`;
  if (counted !== undefined) return `${capitalized(String(counted))}, d’après une liste complète : ${said}.`;
  if (
    intent === 'DENIED' &&
    reached.every(({ facts }) =>
      facts.every(
        ({ polarity, relation }) => polarity === 'AFFIRMED' && relation !== 'LACKS' && relation !== 'COUNTED',
      ),
    )
  )
    return `Aucun\u00a0: ${quoted(reached)}.`;
  if (intent === 'DENIED') return `Le document le dit\u00a0: ${quoted(reached)}.`;
  if (intent === 'LIST_ALL') return `${capitalized(listed(reached, scope))}.`;
  return `${because(draft, scope)}${reasons.length ? said : capitalized(said)}.`;
}

const SAID = { YES: 'Oui', NO: 'Non', NOT_YET: 'Pas encore' } as const;

/** The very words: what is denied is not said again in words of ours. */
const quoted = (reached: Draft['reached']): string => {
  // « ne sont pas » stands in the verb, when the quote alone would say the contrary.
  const denial = ({ polarity, verb, quotes }: Said) =>
    polarity !== 'AFFIRMED' && verb && !quotes.some((quote) => quote.includes(verb.split(' ')[0] ?? verb))
      ? `${verb} `
      : '';
  const said = reached.flatMap(({ facts }) => facts.map((fact) => denial(fact) + fact.quotes.join(' […] ')));
  return [...new Set(said)]
    .slice(0, 3)
    .map((quote) => `«\u00a0${quote}\u00a0»`)
    .join(' ; ');
};

/** Says first what the answer is not. */
function because(draft: Draft, scope: Scope): string {
  const { reasons } = draft;
  if (reasons.includes('WEAKER'))
    return `Le document ne dit pas plus : ${absence(draft, scope)} ; `
      .replace(/^Le document ne dit pas plus : /, '')
      .replace(/^./, (first) => first.toUpperCase());
  if (reasons.includes('REFERENCE'))
    return 'Le document ne le dit pas ; d’après une source publique de référence, ';
  if (reasons.includes('PLANNED')) return 'Rien n’est encore en place : ';
  if (reasons.includes('BLOCKS'))
    return 'Le document imprime un bloc de signature, ce qui n’est pas une signature : ';
  if (reasons.includes('GROUP')) return 'Au titre d’un groupe seulement : ';
  if (reasons.includes('FEWER')) return 'En partie seulement : ';
  return '';
}

function answering(draft: Draft, values: readonly string[], scope: Scope): string {
  const { reached, focus, intent, lookup } = draft;
  const short = isShort(draft);
  const name = focus ? the(phraseOf(focus, scope, short)) : '';
  if (intent === 'DEFINE' && values.length)
    return `${name} : ${joined(values.map((value) => `«\u00a0${value}\u00a0»`))}`;
  if (reached.length && reached.every(({ facts, value }) => value && facts.at(-1)?.relation === 'COUNTED'))
    return figures(reached);
  if (lookup?.answers === 'value') return literals(draft, scope);
  if (reached.some(({ facts, thing }) => thing && facts.at(-1)?.places.includes(thing)))
    return placed(draft, name, scope);
  return told(draft, scope);
}

/** Each thing of which something literal is said, with it. */
function literals(draft: Draft, scope: Scope): string {
  const said = draft.reached.map((one) => {
    const fact = one.facts.at(-1) as Said;
    const value = literal(one.value ?? '', fact);
    if (fact.relation === 'HAPPENED') return [fact.subject.label, value] as const;
    if (fact.relation === 'INVOLVES') return [told({ ...draft, reached: [one] }, scope), value] as const;
    return [
      the(phraseOf(fact.subject, scope, fact.subject === draft.focus && isShort(draft))),
      value,
    ] as const;
  });
  const groups = [...Map.groupBy(said, ([about]) => about)].map(
    ([about, values]) => `${about} : ${joined([...new Set(values.map(([, value]) => value))])}`,
  );
  const more = groups.length - 6;
  return `${groups.slice(0, 6).join(' ; ')}${more > 0 ? ` ; et ${more} autres encore` : ''}`;
}

/** As printed; what is only recommended or planned says so. */
function literal(value: string, { status, relation }: Said): string {
  const known = REGIMES[value] ?? STATUS_WORDS[value];
  const ahead = !known && relation !== 'INVOLVES' && AHEAD[status ?? ''];
  return `«\u00a0${known ?? value}\u00a0»${ahead ? ` (${ahead})` : ''}`;
}

const figures = (reached: Draft['reached']): string =>
  [...new Set(reached.map(({ facts, value }) => `${facts.at(-1)?.subject.label} : ${value}`))]
    .slice(0, 6)
    .join(' ; ');

function placed({ reached }: Draft, name: string, scope: Scope): string {
  const places = things(reached).map((thing) => the(phraseOf(thing, scope)));
  return `${name} : ${joined(places.slice(0, 12))}${places.length > 12 ? `, et ${places.length - 12} autres` : ''}`;
}

function listed(reached: Draft['reached'], scope: Scope): string {
  const all = things(reached);
  const [first] = all;
  const kind = first ? tables().kinds[first.kind] : undefined;
  const one = all.every(({ kind: of }) => of === first?.kind);
  const count =
    one && kind ? `${all.length} ${all.length > 1 ? kind.many : kind.one}` : `${all.length} éléments`;
  const names = all.slice(0, 8).map((thing) => phraseOf(thing, scope).name);
  const more = all.length > 8 ? ', et d’autres' : '';
  return `${count} : ${more ? `${names.join(', ')}${more}` : joined(names)}`;
}

/** What is asked and not said, in words. */
function absence(draft: Draft, scope: Scope): string {
  const { lookup, intent, focus, frame, unknown, rings } = draft;
  if (rings) return notSaidThere(draft, scope);
  if (intent === 'WHICH' && focus) {
    const phrase = phraseOf(focus, scope);
    return `le document compte ${the(phrase)} sans dire ${phrase.gender === 'f' ? 'lesquelles' : 'lesquels'}`;
  }
  if (unknown?.length) return `le document ne parle pas de «\u00a0${unknown.join(' ')}\u00a0»`;
  const group = lookup?.group ?? frame.groups[0];
  const asked = dated(intent) ? ASKED[intent] : (group?.asked ?? ASKED[intent]);
  // A word that nothing says of the thing makes it another one, of which nothing is known.
  const precise =
    frame.left.length > 0 || frame.aside.length > 0 || (draft.near.length > 0 && frame.spans.length > 1);
  if (!focus || !asked || precise) return 'le document ne le dit pas';
  return `le document n’indique pas ${elided(asked)} pour ${the(phraseOf(focus, scope, isShort(draft)))}`;
}
const dated = (intent: string) =>
  ['WHY', 'HOW', 'WHEN', 'SINCE', 'UNTIL', 'FREQUENCY', 'WHERE', 'HOW_MANY', 'HOW_MUCH', 'DEFINE'].includes(
    intent,
  );

const silence = ({ verdict }: Draft, said: string): string =>
  capitalized(verdict ? 'le document ne le dit pas' : said);
