import { fold } from '../../values/text.ts';
import type { Thing } from './corpus.ts';
import { byParts, type Name, type Names, namesOf } from './names.ts';
import type { Token } from './normalise.ts';
import type { Scope } from './scope.ts';
import { tables } from './tables.ts';

/** Words of a question that name things: one, or several among which to choose. */
export type Span = {
  /** First token and the one behind the last. */
  readonly from: number;
  readonly to: number;
  readonly things: readonly Thing[];
  /** The words as typed. */
  readonly words: string;
  /** Not the whole name: its beginning, or its first word. */
  readonly partial: boolean;
  /** Behind « à », « sur », « dans »: where, rather than who. */
  readonly locative: boolean;
  readonly acronym: boolean;
};

type Met = Span & { readonly score: number };
const PARTIAL = 0.78;
/** Share of a name's words that must be said for its beginning to name it. */
const ENOUGH = 0.4;
const LOCATIVE = new Set('a au aux sur dans en chez'.split(' '));
/** « à l’échelle du », « au sein de la ». */
const SCALE =
  /(?:^| )(?:a l echelle|au niveau|au sein|sur le territoire|dans le perimetre) (?:d|de|du|des)(?: la| l)?$/;
/** « les partenaires sont concernés », « la Métropole réunit-elle »: a verb ends a name. */
const VERBS = new Set('sont est ont ete sera seront etait etaient il elle ils elles on'.split(' '));
const DEFINITE = new Set('l le la les du des au aux'.split(' '));

/** Which words name which things: the most words first, then the closest. `taken` tells tokens that mean something else; `light`: words of little meaning may name too. */
export function link(
  tokens: readonly Token[],
  scope: Scope,
  taken: (at: number) => boolean,
  light = false,
): Span[] {
  const names = namesOf(scope);
  const met: Met[] = [];
  for (let from = 0; from < tokens.length; from++) {
    if (tokens[from]?.stop || tokens[from]?.mark || taken(from)) continue;
    met.push(...wholeFrom(tokens, from, names, taken, light), ...partsFrom(tokens, from, names, taken));
  }
  met.sort((a, b) => b.score - a.score || b.to - b.from - (a.to - a.from));
  const kept: Met[] = [];
  for (const one of met) if (!kept.some(({ from, to }) => one.from < to && from < one.to)) kept.push(one);
  return kept.sort((a, b) => a.from - b.from).map((span) => withYears(span, tokens, scope));
}

/** « le contrat local de sécurité 2013-2018 »: years right behind a name are of it, when a fact dates the thing so. */
function withYears(span: Span, tokens: readonly Token[], scope: Scope): Span {
  let { to } = span;
  while (/^(?:19|20)\d\d$/.test(tokens[to]?.folded ?? '')) to++;
  const years = tokens.slice(span.to, to).map(({ folded }) => folded);
  const dated = (thing: Thing) =>
    [
      thing.label,
      ...scope
        .about(thing)
        .flatMap(({ relation, value, from, to: end, quotes }) =>
          relation === 'NAMED' || relation === 'TERM'
            ? [value, from?.printed, from?.date, end?.printed, end?.date, ...quotes]
            : [],
        ),
    ].join(' ');
  const things = years.length
    ? span.things.filter((thing) => years.every((year) => dated(thing).includes(year)))
    : [];
  return things.length ? { ...span, to, things } : span;
}

/** Tokens from here that count, each with its place. */
function contentFrom(tokens: readonly Token[], from: number, most: number, taken: (at: number) => boolean) {
  const content: { token: Token; at: number; and: boolean }[] = [];
  let and = false;
  for (let at = from; at < tokens.length && content.length < most; at++) {
    const token = tokens[at] as Token;
    // A comma may stand within a name: « petite enfance, parentalité et éducation ».
    if (token.mark && token.raw === ',' && at > from) {
      and = true;
      continue;
    }
    if (token.mark || taken(at) || (at > from && VERBS.has(token.folded))) break;
    and ||= token.folded === 'et' || token.folded === 'ou';
    if (!token.stop) content.push({ token, at, and });
  }
  return content;
}

function wholeFrom(
  tokens: readonly Token[],
  from: number,
  names: Names,
  taken: (at: number) => boolean,
  light: boolean,
): Met[] {
  const { upperOnly } = tables();
  const content = contentFrom(tokens, from, names.longest, taken);
  const met: Met[] = [];
  for (let length = content.length; length > 0; length--) {
    const said = content.slice(0, length).map(({ token }) => token);
    const found = names.whole.get(said.map(({ stem }) => stem).join(' ')) ?? initials(said, names);
    if (!found) continue;
    const [first] = said as [Token];
    let fit = found.filter(
      ({ acronym }) => !acronym || length > 1 || !upperOnly.has(first.folded) || first.upper || first.dotted,
    );
    if (length === 1 && !light && tables().light.has(first.folded) && !first.capital) continue;
    // Dots typed keep what is printed with dots; without them, both are meant.
    if (first.dotted && length === 1 && fit.some(({ dotted }) => dotted))
      fit = fit.filter(({ dotted }) => dotted);
    if (!fit.length) continue;
    const acronym = length === 1 && fit.some((name) => name.acronym);
    const score = length ** 2 + (acronym ? 0.5 : 0) + (first.dotted ? 0.3 : 0);
    met.push({ ...spanOf(tokens, from, (content[length - 1]?.at ?? from) + 1, fit), acronym, score });
  }
  return met;
}

/** `DPV`, which the document may never print: the first letters of a name's words, when one thing alone has them. */
function initials(said: readonly Token[], names: Names): readonly Name[] | undefined {
  const [token, more] = said;
  if (!token || more || !/^[a-z]{3,6}$/.test(token.folded) || names.vocabulary.has(token.stem))
    return undefined;
  const found = names.initials.get(token.folded) ?? [];
  return new Set(found.map(({ thing }) => thing.label)).size === 1 ||
    found.every(({ thing }) => thing === found[0]?.thing)
    ? found.map((name) => ({ ...name, acronym: true }))
    : undefined;
}

/** Names of which only some words are said, in their order, the first one among them. */
function partsFrom(
  tokens: readonly Token[],
  from: number,
  names: Names,
  taken: (at: number) => boolean,
): Met[] {
  const content = contentFrom(tokens, from, 8, taken);
  const [head] = content;
  // A number alone names nothing.
  const counts = /^\d+$/.test(head?.token.stem ?? '');
  if (!head) return [];
  let best: { said: number; share: number; names: Name[] } | undefined;
  for (const name of names.byWord.get(head.token.stem) ?? []) {
    if (name.words[0] !== head.token.stem || !byParts(name.thing.kind) || isVerbal(name)) continue;
    // « la Métropole et l’État » are two, unless a name says « et » too.
    const joint = /(?<!\p{L})(?:et|ou)(?!\p{L})/iu.test(name.printed);
    const typed = unbroken(content, tokens);
    const stems = (some: typeof typed) => some.map(({ token }) => token.stem);
    const apart = saidInOrder(name.words, stems(typed.filter(({ and }) => joint || !and)));
    const across = saidInOrder(name.words, stems(typed));
    // Most of a long name is that name, whatever « et » stands in it.
    const said = across > 2 && across >= name.words.length - 1 ? across : apart;
    const share = said / name.words.length;
    const definite = DEFINITE.has(tokens[from - 1]?.folded ?? '');
    const single =
      said === 1 && definite && !counts && name.words.length > 1 && !tables().light.has(head.token.folded);
    if (said === name.words.length || (said < 2 && !single) || (said > 1 && share < ENOUGH)) continue;
    if (best && said === best.said && said > 1 && alike(name, best.names, said)) best.names.push(name);
    else if (!best || said > best.said || (said === best.said && share > best.share && said > 1))
      best = { said, share, names: [name] };
    else if (said === best.said && (share === best.share || said === 1)) best.names.push(name);
  }
  if (!best) return [];
  const to = (content[best.said - 1]?.at ?? from) + 1;
  const span = spanOf(tokens, from, to, best.names);
  if (best.said === 1 && span.things.length > 6) return [];
  // « la gestion des déchets » is not the management of anything else.
  if (best.said === 1 && goesOn(tokens, to, names)) return [];
  const score = best.said > 1 ? best.said ** 2 * PARTIAL * (0.6 + 0.4 * best.share) : 0.4;
  return [{ ...span, partial: true, acronym: false, score }];
}

/** « cofinancés Métropole et ANRU »: a participle that asks, and no noun, begins it. */
const isVerbal = ({ printed }: Name): boolean => {
  const [first = ''] = /^\p{L}+(?:é|ée|és|ées)(?!\p{L})/u.exec(printed) ?? [];
  return first !== '' && tables().patterns.get(fold(first))?.as === 'group';
};

/** « aux collectivités l’abattement »: a bare article begins another name. */
function unbroken<Content extends { readonly at: number }>(
  content: readonly Content[],
  tokens: readonly Token[],
): readonly Content[] {
  const end = content.findIndex(({ at }, n) => {
    if (n === 0) return false;
    const article = tokens[at - 1]?.folded ?? '';
    const before = at - 2 === content[n - 1]?.at;
    return before && /^(?:l|le|la|les)$/.test(article);
  });
  return end < 0 ? content : content.slice(0, end);
}

/** « conseil citoyen du Plateau de Haye »: things of one sort whose names begin so, and go on. */
const alike = ({ words, thing }: Name, others: readonly Name[], said: number): boolean =>
  others.some(
    (other) =>
      other.thing.kind === thing.kind &&
      other.thing.attributes.actorKind === thing.attributes.actorKind &&
      words.slice(0, said).join(' ') === other.words.slice(0, said).join(' '),
  );

/** Whether « de » and a word that begins no name follow. */
function goesOn(tokens: readonly Token[], to: number, names: Names): boolean {
  if (!/^(?:d|de|du|des)$/.test(tokens[to]?.folded ?? '')) return false;
  const next = tokens.slice(to).find(({ stop }) => !stop);
  return (
    next !== undefined &&
    !next.mark &&
    ![...(names.byWord.get(next.stem) ?? [])].some(({ words }) => words[0] === next.stem)
  );
}

/** How many words of the question, from its first on, stand in the name in this order. */
function saidInOrder(words: readonly string[], typed: readonly string[]): number {
  let at = 0;
  let said = 0;
  for (const word of typed) {
    const next = words.indexOf(word, at);
    if (next < 0) break;
    at = next + 1;
    said++;
  }
  return said;
}

function spanOf(tokens: readonly Token[], from: number, to: number, found: readonly Name[]) {
  const things = [...new Set(found.map(({ thing }) => thing))];
  return {
    from,
    to,
    things: things.sort((a, b) => tables().kinds[a.kind].rank - tables().kinds[b.kind].rank),
    words: tokens
      .slice(from, to)
      .map(({ raw }) => raw)
      .join(' '),
    partial: false,
    locative: locativeAt(tokens, from),
  };
}

/** Behind « à », « sur », « dans », with its article or not. */
export function locativeAt(tokens: readonly Token[], from: number): boolean {
  const [before, further] = [tokens[from - 1]?.folded ?? '', tokens[from - 2]?.folded ?? ''];
  if (LOCATIVE.has(before)) return true;
  const lead = tokens
    .slice(Math.max(0, from - 6), from)
    .map(({ folded }) => folded)
    .join(' ');
  if (SCALE.test(lead)) return true;
  return DEFINITE.has(before) && LOCATIVE.has(further) && tokens[from - 1]?.stop === true;
}
