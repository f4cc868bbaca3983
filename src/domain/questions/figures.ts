import { meanings } from './choose.ts';
import type { Said, Thing } from './corpus.ts';
import { WITHOUT } from './denied.ts';
import { groupsSaid, stemsOf, thingsOf, wordsSaid } from './evidence.ts';
import { formsOf, rootOf } from './forms.ts';
import type { Frame } from './frame.ts';
import { isDenied } from './lookup.ts';
import { namesOf } from './names.ts';
import { wordsOf } from './normalise.ts';
import type { Scope } from './scope.ts';
import type { Group } from './table-shapes.ts';
import { tables } from './tables.ts';

/** Printed numbers of what is counted: the head noun in their unit or their words, the rest in their name. */
export function figuresOf(frame: Frame, scope: Scope): Said[] {
  const heads = headsOf(frame);
  const wanted = measureOf(frame);
  if (!heads.length && wanted === 'number') return [];
  // « dans les DRE de l’agglo »: the whole territory, beside what is counted in it.
  const narrow = frame.spans.filter((span) => !meanings(span, scope).some((thing) => scope.isContext(thing)));
  const named = narrow.some(({ things: [first] }) => first && !LOOSE.has(first.kind)) ? narrow : frame.spans;
  const found = scope.facts.filter((fact) => {
    const { relation, subject, value } = fact;
    if (relation !== 'COUNTED' || !value || isDenied(fact)) return false;
    const unit = subject.attributes.unit ?? '';
    if (!MEASURES[wanted].test(unit) || frame.negated !== denies(subject.label)) return false;
    if (wanted === 'number' && !counts(fact, heads[0] ?? [], scope)) return false;
    const said = wordsSaid(fact, scope);
    const others = heads
      .slice(wanted === 'number' ? 1 : 0)
      .filter((words) => !words.some((word) => said.has(word) || formed(word, subject, scope)));
    const silent = frame.groups.filter(
      (group) =>
        !VAGUE.has(group.name) &&
        ![group.name, ...group.near].some((name) => groupsSaid(fact, scope).has(name)) &&
        !spoken(frame, group, said),
    );
    const beside = companions(fact, scope);
    if (!others.every((words) => beside.some((one) => words.some((word) => printedIn(one, scope).has(word)))))
      return false;
    const done = (group: Group) =>
      beside.some((one) => doneBy(one, group, scope)) || (PRESENT.has(group.name) && seatedBy(fact, scope));
    if (!silent.every(done)) return false;
    return named.every((span) => aboutSpan(fact, span, scope));
  });
  return best(sayingMost(found, frame, scope), frame, scope);
}

/** Kinds that narrow no count: « combien de jeunes ». */
const LOOSE = new Set<string>(['PUBLIC', 'TERM', 'THEME', 'OBJECTIVE']);

type Measure = 'number' | 'rate' | 'price' | 'any';
const MEASURES: Readonly<Record<Measure, RegExp>> = {
  number: /^[^%€]*$/,
  rate: /^%/,
  price: /^€/,
  any: /^[%€]/,
};

/** « combien de » a number, « quel taux » a rate, « combien coûte » a price; « de combien », « à combien » either. */
function measureOf({ tokens, groups }: Frame): Measure {
  if (tokens.some(({ folded }) => RATES.has(folded))) return 'rate';
  if (groups.some(({ name }) => name === 'AMOUNT')) return 'price';
  const at = tokens.findIndex(({ folded }) => folded === 'combien');
  if (at < 0 || /^(?:d|de|des)$/.test(tokens[at + 1]?.folded ?? '')) return 'number';
  return /^(?:a|de)$/.test(tokens[at - 1]?.folded ?? '') ? 'any' : 'number';
}

/** As typed, in what is printed; in other words, only in the unit: « ville » is not « commune » everywhere. An acronym, when all of it is said. */
function counts(fact: Said, head: readonly string[], scope: Scope): boolean {
  const { subject, value } = fact;
  const unit = subject.attributes.unit ?? '';
  const counted = stemsOf(`${unit} ${value}`, scope);
  const units = stemsOf(unit, scope);
  const root = rootOf(head[0] ?? '');
  if (!head.length || counted.has(head[0] ?? '') || head.some((word) => units.has(word))) return true;
  // « associations », of « acteurs associatifs ».
  if (root.length >= ROOT && [...counted].some((word) => rootOf(word) === root)) return true;
  const said = wordsSaid(fact, scope);
  return meansOf(head[0] ?? '', scope).some(
    ([first = '', ...words]) => units.has(first) && words.every((word) => said.has(word)),
  );
}

/** « évolué », of an « évolution ». */
const formed = (word: string, { label }: Thing, scope: Scope): boolean =>
  (/^\d+$/.test(word) && stemsOf(label, scope).has(word)) ||
  (word.length > ROOT && [...stemsOf(label, scope)].some((stem) => stem.startsWith(word.slice(0, ROOT))));
const ROOT = 5;

/** Of several, those whose own words say the most of the little words too: « recensées ». */
function sayingMost(found: readonly Said[], { light, left }: Frame, scope: Scope): Said[] {
  const says = (fact: Said) => {
    const own = stemsOf(figureOf(fact), scope);
    return [...light, ...left].filter(({ stem }) => own.has(stem)).length;
  };
  const most = Math.max(0, ...found.map(says));
  return found.filter((fact) => says(fact) === most);
}

/** « communes sans QPV » counts what « communes avec QPV » does not. */
const denies = (label: string): boolean => WITHOUT.test(label);

/** Whether every word by which a group was asked is said. */
const spoken = (frame: Frame, group: Group, words: ReadonlySet<string>): boolean =>
  (frame.said.get(group) ?? []).every((word) => word.stop || formsOf(word).some((form) => words.has(form)));

/** What the same passage says that those who are counted do: « 27 entreprises ». */
const companions = ({ value, lines }: Said, scope: Scope): Said[] => {
  const counted = wordsOf(value ?? '').filter(({ stop }) => !stop);
  return scope.facts.filter(({ relation, subject, lines: cited }) => {
    if (relation !== 'INVOLVES' || !cited.some((line) => lines.includes(line))) return false;
    const named = stemsOf(subject.label, scope);
    return counted.every(({ stem }) => named.has(stem));
  });
};

/** Whether the passage that counts says who takes part in the thing. */
const seatedBy = ({ object, lines }: Said, scope: Scope): boolean =>
  object !== undefined &&
  scope
    .towards(object)
    .some(
      ({ family, lines: cited }) => family === 'TAKING_PART' && cited.some((line) => lines.includes(line)),
    );

/** The words of a passage alone. */
const printedIn = ({ verb, quotes }: Said, scope: Scope): ReadonlySet<string> =>
  stemsOf([verb, ...quotes].join(' '), scope);

/** Whether a fact is one that the group looks for. */
const doneBy = (fact: Said, group: Group, scope: Scope): boolean =>
  groupsSaid(fact, scope).has(group.name) ||
  group.direct.some(
    ({ steps: [step] }) => step?.relation === 'INVOLVES' && step.only.includes(fact.role ?? ''),
  );

/** Groups whose words only hold a count together. */
const VAGUE = new Set(['PLACE', 'AMOUNT', 'PARTS', 'STATE', 'SET_UP', 'CREATE']);
/** Groups of which one passage says another: « associant 9 représentants », who sit there. */
const PRESENT = new Set(['MEMBER', 'TAKE_PART', 'ASSOCIATED', 'SIGN_FOR']);
const RATES = new Set(['taux', 'pourcentage', 'part', 'proportion', '%']);

/** What is counted, then what else is said of it, each with its other words: `QPV`, `quartiers`. */
function headsOf({ tokens, kind, kindWords, left, groups, said }: Frame): string[][] {
  const known = kind
    ? kind.say.flatMap((one) => one.split(' ').map((word) => wordsOf(word)[0]?.stem ?? word))
    : [];
  const among = tokens.findIndex(({ folded }) => folded === 'parmi');
  const head = among < 0 ? undefined : tokens.slice(among).find(({ stop, mark }) => !stop && !mark);
  const verbs = groups
    .filter(({ name }) => !VAGUE.has(name))
    .flatMap((group) => (said.get(group) ?? []).filter(({ stop }) => !stop));
  const words = [
    ...(kind && kindWords[0]
      ? [{ at: tokens.indexOf(kindWords[0]), said: [...kindWords.map(({ stem }) => stem), ...known] }]
      : []),
    ...left.map((token) => ({
      at: tokens.indexOf(token),
      said: [token.stem, token.folded, ...synonyms(token.folded)],
    })),
    ...(head && !left.includes(head) && !kindWords.includes(head)
      ? [{ at: -1, said: [head.stem, head.folded] }]
      : []),
    ...(kind || left.length ? [] : verbs.slice(0, 1).map(({ stem }) => ({ at: 0, said: [stem] }))),
  ];
  return words.sort((one, other) => one.at - other.at).map(({ said: all }) => all);
}

/** What an acronym stands for, in words: `CTSP` counts « 2 Comités ». */
const meansOf = (stem: string, scope: Scope): string[][] =>
  scope
    .once('terms by first word', () =>
      Map.groupBy(
        scope.things.filter(({ kind }) => kind === 'TERM'),
        ({ label }) => wordsOf(label)[0]?.stem,
      ),
    )
    .get(stem)
    ?.flatMap((term) => scope.about(term))
    .flatMap(({ relation, value }) =>
      relation === 'EXPANDED' && value
        ? [wordsOf(value).flatMap((word) => (word.stop ? [] : [word.stem]))]
        : [],
    ) ?? [];

function aboutSpan(fact: Said, span: Frame['spans'][number], scope: Scope): boolean {
  const things = meanings(span, scope);
  const about = [...thingsOf(fact)];
  if (things.some((thing) => about.includes(thing))) return true;
  const broad = fact.object !== undefined && scope.isContext(fact.object);
  if (broad && things.some((thing) => scope.isContext(thing))) return true;
  if (tables().kinds[(things[0] as Thing).kind].place) return false;
  const terms = things.filter(({ kind }) => kind === 'TERM');
  return (
    labelSays(fact, span.words, scope) ||
    terms.some((term) => labelSays(fact, term.label, scope) || meantBy(term, fact, scope)) ||
    things.some((thing) => calledIn(fact, thing, scope)) ||
    things.some((thing) => besides(fact, thing, scope)) ||
    (things.every(({ kind }) => kind !== 'ACTOR') && saidThere(fact, span.words, scope)) ||
    (fact.object !== undefined && things.some((thing) => tied(fact.object as Thing, thing, scope)))
  );
}

/** The thing that is counted in, or a theme of it, is named by what the term means. */
function meantBy(term: Thing, fact: Said, scope: Scope): boolean {
  const themes = fact.object
    ? scope.about(fact.object).filter(({ relation }) => relation === 'UNDER_THEME')
    : [];
  const said = [fact, ...themes].map((one) => wordsSaid(one, scope));
  return scope.about(term).some(({ relation, value }) => {
    const words = relation === 'EXPANDED' && value ? wordsOf(value).filter(({ stop }) => !stop) : [];
    return words.length > 0 && said.some((set) => words.every(({ stem }) => set.has(stem)));
  });
}

/** The figure’s own name has a name of the thing in it: « représentants de conseils citoyens ». */
function calledIn({ subject }: Said, thing: Thing, scope: Scope): boolean {
  const said = stemsOf(subject.label, scope);
  return namesOf(scope)
    .of(thing)
    .some(({ words }) => words.length > 1 && words.every((word) => said.has(word)));
}

/** What the passage that counts ties to the thing it counts in: « clauses d’insertion ». */
const besides = ({ object, lines }: Said, thing: Thing, scope: Scope): boolean =>
  object !== undefined &&
  [...scope.about(thing), ...scope.towards(thing)].some(
    (fact) =>
      (fact.subject === object || fact.object === object) && fact.lines.some((line) => lines.includes(line)),
  );

/** What the same passage says that the thing serves or is about: « l’intégration des clauses d’insertion ». */
const saidThere = ({ object, lines }: Said, words: string, scope: Scope): boolean =>
  object !== undefined &&
  scope.about(object).some((fact) => {
    if (!ABOUT.has(fact.relation) || !fact.lines.some((line) => lines.includes(line))) return false;
    const said = wordsSaid(fact, scope);
    return wordsOf(words).every(({ stem, stop }) => stop || said.has(stem));
  });
const ABOUT = new Set<string>(['SERVES', 'CONCERNS', 'DESCRIBED', 'TARGETS']);

const tied = (part: Thing, whole: Thing, scope: Scope): boolean =>
  scope
    .about(part)
    .some(
      ({ relation, object }) => (relation === 'PART_OF' || relation === 'UNDER_THEME') && object === whole,
    );

/** The figure's own name says the words of the span. */
function labelSays(fact: Said, words: string, scope: Scope): boolean {
  const said = stemsOf(figureOf(fact), scope);
  return wordsOf(words).every(
    ({ stem, folded, stop }) => stop || said.has(stem) || synonyms(folded).some((word) => said.has(word)),
  );
}

/** A figure in words: its name, its unit, its number. */
const figureOf = ({ subject, value }: Said): string =>
  `${subject.label} ${subject.attributes.unit ?? ''} ${value ?? ''}`;

/** Other words for the same kind: `qpv`, `quartiers`. */
const synonyms = (folded: string): string[] =>
  tables()
    .nouns.get(folded)
    ?.say.flatMap((one) => wordsOf(one).map(({ stem }) => stem)) ?? [];

/** Of several numbers, those about the thing itself; about the whole contract, when nothing else is named. */
function best(found: Said[], frame: Frame, scope: Scope): Said[] {
  if (found.length < 2) return found;
  const named = frame.spans
    .flatMap((span) => meanings(span, scope))
    .filter((thing) => !scope.isContext(thing));
  const exact = found.filter(
    ({ object, places }) =>
      (object && named.includes(object)) || places.some((place) => named.includes(place)),
  );
  if (exact.length) return exact;
  const whole = found.filter(({ object }) => object !== undefined && scope.isContext(object));
  const pool = whole.length ? whole : found;
  if (whole.length < 2 || named.length) return pool;
  const known = new Set([
    ...headsOf(frame).flat(),
    ...wordsOf(scope.contract?.label ?? '').map(({ stem }) => stem),
  ]);
  const more = ({ subject }: Said) =>
    wordsOf(subject.label).filter(({ stem, stop }) => !stop && !known.has(stem)).length;
  const least = Math.min(...pool.map(more));
  return pool.filter((fact) => more(fact) === least);
}
