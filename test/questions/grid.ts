import type { Answer } from '../../src/domain/questions/answer.ts';
import { ask } from '../../src/domain/questions/ask.ts';
import type { Said, Thing } from '../../src/domain/questions/corpus.ts';
import type { Scope } from '../../src/domain/questions/scope.ts';
import { fill } from '../../src/domain/questions/suggest.ts';
import type { Template } from '../../src/domain/questions/table-shapes.ts';
import { tables } from '../../src/domain/questions/tables.ts';
import type { Role } from '../../src/values/role.ts';

/**
 * Every thing × every template, and what must come of it, computed by hand over the facts: written without the
 * engine's tables of look-ups, so that a mistake of theirs shows.
 */
export type Cell = { readonly question: string; readonly thing: Thing; readonly template: Template };
export type Verdict = 'right' | 'partial' | 'missed' | 'wrong' | 'invented';

/** Roles that answer wholly what a verb asks. */
const ROLES: Readonly<Record<string, readonly Role[]>> = {
  LEAD: ['LEADS', 'CO_LEADS', 'RESPONSIBLE'],
  CHAIR: ['CHAIRS', 'CO_CHAIRS'],
  RUN: ['FACILITATES', 'CO_FACILITATES'],
  COORDINATE: ['COORDINATES'],
  CARRY: ['CARRIES', 'PROJECT_OWNER'],
  SET_UP: ['SETS_UP'],
  VALIDATE: ['VALIDATES', 'ADOPTS', 'DELIBERATES'],
  MEMBER: ['MEMBER', 'COMPOSED_OF'],
  TAKE_PART: ['PARTICIPATES', 'CONTRIBUTES', 'MEMBER', 'COMPOSED_OF', 'ASSOCIATED', 'ALONGSIDE'],
  ASSOCIATED: ['ASSOCIATED'],
  BENEFIT: ['BENEFITS', 'TARGETED'],
  SIGN: ['SIGNS'],
  FUND: ['FUNDS', 'CO_FUNDS', 'COMPENSATES', 'BEARS_COST'],
};
const PLANNED = ['PLANNED', 'RECOMMENDED', 'PROPOSED', 'UNDER_STUDY', 'BEING_SIGNED'];

export function cells(scope: Scope): Cell[] {
  const { templates } = tables();
  const seen = new Set<string>();
  return scope.things.flatMap((thing) =>
    templates
      .filter(({ of }) => of.includes(thing.kind))
      .map((template) => ({ template, thing, question: fill(template, thing, scope, false) }))
      .filter(({ question }) => !seen.has(question) && seen.add(question)),
  );
}

/** What the facts say: who or what, held and planned; undefined where this check computes nothing. */
function expected({ thing, template: { group = '', type, from } }: Cell, scope: Scope): Said[] | undefined {
  const roles = ROLES[group];
  if (type === 'WHEN') return milestones(thing, ['SIGNED'], scope);
  if (type === 'FREQUENCY')
    return facts(scope, (fact) => fact.relation === 'MEETS' && fact.subject === thing);
  if (type === 'UNTIL')
    return facts(
      scope,
      ({ relation, subject, object, to }) =>
        to !== undefined &&
        ((relation === 'TERM' && subject === thing) || (relation === 'HAPPENED' && object === thing)),
    );
  if (type === 'HERE')
    return facts(
      scope,
      ({ places, role, subject, object }) =>
        places.includes(thing) &&
        (role !== undefined || [subject, object].some((end) => end && DONE.includes(end.kind))),
    );
  if (type === 'WHAT_DOES') return facts(scope, (fact) => fact.role !== undefined && fact.subject === thing);
  if (group === 'TARGET')
    return facts(
      scope,
      (fact) =>
        (fact.relation === 'TARGETS' && fact.subject === thing) ||
        (fact.role === 'TARGETED' && fact.object === thing),
    );
  if (type || !roles) return undefined;
  const perKind: readonly Role[] =
    group === 'LEAD' && thing.kind === 'INSTANCE' && !from ? ['CHAIRS', 'CO_CHAIRS'] : [];
  const held = facts(
    scope,
    (fact) =>
      fact.role !== undefined &&
      ([...roles, ...perKind].includes(fact.role) ||
        (from && group === 'LEAD' && ['CHAIRS', 'CO_CHAIRS'].includes(fact.role))) &&
      (from ? fact.subject : fact.object) === thing,
  );
  if (group === 'FUND') return [...held, ...funded(thing, from, scope)];
  if (group === 'SIGN')
    return [
      ...held,
      ...milestones(thing, ['SIGNED'], scope).filter(
        ({ subject }) =>
          facts(scope, (fact) => fact.relation === 'DONE_BY' && fact.subject === subject).length,
      ),
    ];
  if (group === 'VALIDATE') return [...held, ...decided(thing, scope)];
  if (group === 'MEMBER' && thing.kind === 'ACTOR')
    return [...held, ...facts(scope, (fact) => fact.relation === 'MEMBER_OF' && fact.object === thing)];
  if (group === 'BENEFIT') return [...held, ...granted(thing, scope)];
  return held;
}

/** What is done somewhere. */
const DONE = ['DISPOSITIF', 'INSTANCE'];

const facts = (scope: Scope, keep: (fact: Said) => boolean): Said[] =>
  scope.facts.filter((fact) => fact.polarity !== 'DENIED' && keep(fact));

const milestones = (thing: Thing, events: readonly string[], scope: Scope) =>
  facts(
    scope,
    ({ relation, object, subject }) =>
      relation === 'HAPPENED' && object === thing && events.includes(subject.attributes.event ?? ''),
  );

const decided = (thing: Thing, scope: Scope) =>
  milestones(thing, ['VALIDATED', 'ADOPTED', 'DECIDED'], scope).filter(
    ({ subject }) =>
      facts(scope, (fact) => fact.subject === subject && ['DONE_BY', 'AT_INSTANCE'].includes(fact.relation))
        .length,
  );

function fundings(thing: Thing, scope: Scope): Thing[] {
  const found = facts(
    scope,
    ({ relation, object, subject }) =>
      object === thing && subject.kind === 'FUNDING' && (relation === 'PAYS_FOR' || relation === 'PART_OF'),
  );
  return found.map(({ subject }) => subject);
}

function funded(thing: Thing, from: boolean, scope: Scope): Said[] {
  if (from) return facts(scope, ({ relation, object }) => relation === 'FUNDED_BY' && object === thing);
  const means = fundings(thing, scope);
  return facts(scope, ({ relation, subject }) => relation === 'FUNDED_BY' && means.includes(subject));
}

function granted(thing: Thing, scope: Scope): Said[] {
  const means = fundings(thing, scope);
  return facts(
    scope,
    ({ relation, subject, places }) =>
      means.includes(subject) &&
      (relation === 'GRANTED_TO' || (relation === 'ELIGIBLE' && places.length > 0)),
  );
}

/** How an answer stands against the facts. */
export function judge(cell: Cell, answer: Answer, scope: Scope): Verdict | undefined {
  const { status } = answer;
  const beyond = overreach(answer);
  if (beyond) return 'invented';
  const said = expected(cell, scope);
  if (!said) return undefined;
  const own = said.filter(({ basis }) => basis !== 'REFERENCE');
  const held = own.filter((fact) => !PLANNED.includes(fact.status ?? '') && fact.status !== 'BLOCK_PRINTED');
  const about = answer.interpretation.entities.some(({ thing }) => thing === cell.thing);
  if (status === 'ANSWERED') {
    if (!said.length) return about ? 'invented' : 'wrong';
    if (!about) return 'wrong';
    const proofs = new Set(answer.facts);
    return said.some((fact) => proofs.has(fact)) ? 'right' : 'invented';
  }
  if (status === 'PARTLY_ANSWERED') return held.length ? 'partial' : about ? 'right' : 'wrong';
  if (status === 'AMBIGUOUS') return 'partial';
  return said.length ? 'missed' : 'right';
}

/** An entity that is no end of a fact of the answer, or an answer beside its status; an ambiguous one shows its readings, and answers nothing. */
export function overreach({ status, entities, values, facts: proofs, suggestions }: Answer): boolean {
  const answered = status === 'ANSWERED' || status === 'PARTLY_ANSWERED';
  if (status === 'AMBIGUOUS') {
    const readings = new Set(suggestions.map(({ slug }) => slug));
    const shows = ({ subject, object, places }: Said) =>
      [subject, object, ...places].some((thing) => thing && readings.has(thing.slug));
    return entities.length > 0 || values.length > 0 || !proofs.every(shows);
  }
  if (!answered) return entities.length > 0 || proofs.length > 0;
  const ends = new Set(proofs.flatMap(({ subject, object, places }) => [subject, object, ...places]));
  return proofs.length === 0 || entities.some((thing) => !ends.has(thing));
}

/** What may be added to a question so that no fact answers it any more. */
export function mutations(
  question: string,
  answer: Answer,
  scope: Scope,
): { kind: string; question: string }[] {
  const base = question.replace(/\s*\?\s*$/, '');
  const named = new Set(
    answer.facts.flatMap(({ subject, object, places, themes }) => [subject, object, ...places, ...themes]),
  );
  const labels = new Set([...named].map((thing) => thing?.label));
  const inside = scope.things
    .filter(({ kind }) => kind === 'COMMUNE')
    .find((thing) => !named.has(thing) && !twin(thing, named, scope));
  const people = scope.things
    .filter(({ kind }) => kind === 'PUBLIC')
    .find(
      (thing) =>
        !named.has(thing) && !labels.has(thing.label) && !/habitant|jeune|famille/i.test(thing.label),
    );
  return [
    { kind: 'place outside', question: `${base} à Strasbourg ?` },
    ...(inside ? [{ kind: 'place inside', question: `${base} à ${inside.label} ?` }] : []),
    { kind: 'year', question: `${base} en 2012 ?` },
    ...(people ? [{ kind: 'public', question: `${base} pour les ${people.label.toLowerCase()} ?` }] : []),
    { kind: 'source', question: `${base} selon l’INSEE ?` },
  ];
}

const twin = (thing: Thing, named: ReadonlySet<Thing | undefined>, scope: Scope): boolean =>
  scope.towards(thing).some(({ relation, subject }) => relation === 'AUTHORITY_OF' && named.has(subject));

const VERBS: Readonly<Record<string, string>> = {
  pilote: 'LEAD',
  préside: 'CHAIR',
  anime: 'RUN',
  finance: 'FUND',
  porte: 'CARRY',
  coordonne: 'COORDINATE',
};
const WORDS = /(?<!\p{L})(?:pilote|préside|anime|finance|porte|coordonne)(?!\p{L})/u;

/** The same question with another verb, or of another thing; `fits` tells which facts may still answer it wholly. */
export function swaps(
  question: string,
  answer: Answer,
  scope: Scope,
): { kind: string; question: string; fits: (fact: Said) => boolean }[] {
  const [verb] = WORDS.exec(question) ?? [];
  if (!verb) return [];
  const verbs = Object.entries(VERBS)
    .filter(([other]) => other !== verb)
    .map(([other, group]) => ({
      kind: 'verb',
      question: question.replace(WORDS, other),
      fits: ({ role, relation, object }: Said) =>
        (role !== undefined && (ROLES[group] ?? []).includes(role)) ||
        (group === 'LEAD' && object?.kind === 'INSTANCE' && (ROLES.CHAIR ?? []).includes(role as Role)) ||
        (group === 'FUND' && relation === 'FUNDED_BY'),
    }));
  const [linked] = answer.interpretation.entities;
  const idle =
    linked &&
    scope.things.find(
      (thing) =>
        thing.kind === linked.thing.kind &&
        ![...scope.towards(thing), ...scope.about(thing)].some(
          ({ role, relation }) => role !== undefined || MEANS.has(relation),
        ),
    );
  if (!linked || !idle || !question.includes(linked.words)) return verbs;
  return [
    ...verbs,
    { kind: 'thing', question: question.replace(linked.words, idle.label), fits: () => false },
    { kind: 'unknown thing', question: question.replace(linked.words, 'Zorglub'), fits: () => false },
  ];
}
const MEANS = new Set<string>(['PAYS_FOR', 'PART_OF', 'FUNDED_BY', 'MEMBER_OF', 'SIGNATURE', 'HAPPENED']);

/** A mutated question may be answered only by facts that say what was added: none does. */
export const leaks = (mutated: string, scope: Scope): Answer | undefined => {
  const answer = ask(mutated, scope);
  return answer.status === 'ANSWERED' || answer.status === 'PARTLY_ANSWERED' ? answer : undefined;
};
