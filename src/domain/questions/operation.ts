import type { Answer } from './answer.ts';
import type { Said } from './corpus.ts';
import type { Scope } from './scope.ts';

/** A read of our own API that gives the same answer: its text and its variables. */
export type Operation = { readonly operation: string; readonly variables: Readonly<Record<string, unknown>> };

type Filter = Readonly<Record<string, string | readonly string[]>>;
/** What a filter keeps, as the API reads it. */
const keeps = (filter: Filter, fact: Said): boolean =>
  Object.entries(filter).every(([name, value]) => {
    if (name === 'relation') return value.includes(fact.relation);
    if (name === 'roles') return fact.role !== undefined && value.includes(fact.role);
    if (name === 'status') return fact.status !== undefined && value.includes(fact.status);
    if (name === 'polarity') return value.includes(fact.polarity);
    if (name === 'place') return fact.places.some(({ slug }) => slug === value);
    if (name === 'subject' || name === 'holder') return fact.subject.slug === value;
    if (name === 'subjectKind') return value.includes(fact.subject.kind);
    if (name === 'objectKind' || name === 'targetKind')
      return fact.object !== undefined && value.includes(fact.object.kind);
    return fact.object?.slug === value;
  });

const SELECTED = `id subject { slug label } object { slug label } value
      period { from { printed } to { printed } } places { slug label } citations { section firstLine quote }`;
const HELD = `id holder { slug label } roleLabel target { slug label } places { slug label }
      status period { from { printed } to { printed } } citations { section firstLine quote }`;
/** Reads that one operation may hold; a page of each. */
const MOST_READS = 6;
const PAGE = 100;

/** The filters that give exactly the facts of an answer; their ids, when no few filters do. */
export function operationOf({ facts }: Pick<Answer, 'facts'>, scope: Scope): Operation {
  if (!facts.length) return byIds([]);
  const left = new Set(facts);
  const wanted = new Set(facts);
  const filters: Filter[] = [];
  while (left.size && filters.length <= MOST_READS) {
    const [first] = left as Set<Said>;
    const filter = candidates(first as Said, facts).find((one) => exact(one, wanted, scope));
    if (!filter) return byIds(facts);
    filters.push(filter);
    for (const fact of left)
      if (keeps(filter, fact) && isHeld(filter) === (fact.relation === 'INVOLVES')) left.delete(fact);
  }
  return left.size || filters.length > MOST_READS ? byIds(facts) : byFilters(filters);
}

const isHeld = (filter: Filter) => 'roles' in filter;

/** Whether what the filter keeps in the whole graph is within the answer, and fits one page. */
function exact(filter: Filter, facts: ReadonlySet<Said>, scope: Scope): boolean {
  let kept = 0;
  const { subject, holder, object, target } = filter;
  const { from, to } = byEnd(scope);
  const end = subject ?? holder;
  // Every filter names an end: no other facts can be kept.
  for (const fact of (end ? from.get(end as string) : to.get((object ?? target) as string)) ?? []) {
    if (isHeld(filter) && fact.relation !== 'INVOLVES') continue;
    if (!keeps(filter, fact)) continue;
    if (!facts.has(fact) || ++kept > PAGE) return false;
  }
  return kept > 0;
}

/** Facts by the slugs of their ends. */
const byEnd = (scope: Scope) =>
  scope.once('facts by end', () => ({
    from: Map.groupBy(scope.facts, ({ subject }) => subject.slug),
    to: Map.groupBy(scope.facts, ({ object }) => object?.slug ?? ''),
  }));

/** Filters around a fact, the widest first. */
function candidates(fact: Said, facts: readonly Said[]): Filter[] {
  const alike = facts.filter(({ relation }) => relation === fact.relation);
  const held = fact.relation === 'INVOLVES';
  const said: Filter = held
    ? { roles: [...new Set(alike.flatMap(({ role }) => role ?? []))] }
    : { relation: [fact.relation] };
  const object: Filter[] = fact.object ? [{ [held ? 'target' : 'object']: fact.object.slug }] : [];
  const subject: Filter = { [held ? 'holder' : 'subject']: fact.subject.slug };
  const narrow: Filter[] = [
    {},
    ...(fact.status ? [{ status: [...new Set(alike.flatMap(({ status }) => status ?? []))] }] : []),
    ...fact.places.map(({ slug }) => ({ place: slug })),
    { [held ? 'targetKind' : 'objectKind']: fact.object ? [fact.object.kind] : [] },
    ...(held ? [] : [{ subjectKind: [fact.subject.kind] }]),
  ];
  const one: Filter = held && fact.role ? { roles: [fact.role] } : said;
  const ends: Filter[] = [...object, subject, ...object.map((end) => ({ ...end, ...subject }))];
  return [said, one].flatMap((base) =>
    ends.flatMap((end) => narrow.map((more) => ({ ...base, ...end, ...more }))),
  );
}

function byFilters(filters: readonly Filter[]): Operation {
  const parts = filters.map((filter, n) => ({
    name: `f${n + 1}`,
    type: isHeld(filter) ? 'InvolvementFilter' : 'FactFilter',
    field: isHeld(filter) ? 'whoDoesWhat' : 'facts',
    selected: isHeld(filter) ? HELD : SELECTED,
    filter,
  }));
  const declared = parts.map(({ name, type }) => `$${name}: ${type}`).join(', ');
  const fields = parts.map(
    ({ name, field, selected }) =>
      `  ${name}: ${field}(filter: $${name}, first: ${PAGE}) {\n    edges { node {\n      ${selected}\n    } }\n  }`,
  );
  return {
    operation: `query Answer(${declared}) {\n${fields.join('\n')}\n}`,
    variables: Object.fromEntries(parts.map(({ name, filter }) => [name, filter])),
  };
}

/** Facts by their ids, as many at once as the API reads. */
function byIds(facts: readonly Said[]): Operation {
  const pages = Array.from({ length: Math.max(1, Math.ceil(facts.length / PAGE)) }, (_, n) =>
    facts.slice(n * PAGE, (n + 1) * PAGE).map(({ id }) => id),
  );
  const declared = pages.map((_, n) => `$ids${n + 1}: [ID!]!`).join(', ');
  const fields = pages.map(
    (_, n) =>
      `  n${n + 1}: nodes(ids: $ids${n + 1}) {\n    id\n    ... on Fact {\n      ${SELECTED}\n    }\n    ... on Involvement {\n      ${HELD}\n    }\n    ... on Signature { actor { slug label } document { slug label } }\n    ... on Occurrence { listed { slug label } row { slug label } }\n  }`,
  );
  return {
    operation: `query Answer(${declared}) {\n${fields.join('\n')}\n}`,
    variables: Object.fromEntries(pages.map((ids, n) => [`ids${n + 1}`, ids])),
  };
}
