import { link } from './link.ts';
import type { Token } from './normalise.ts';
import type { Scope } from './scope.ts';
import type { KindNoun } from './table-shapes.ts';
import { tables } from './tables.ts';

const KIND_OPENS = new Set(
  'quel quels quelle quelles combien lequel lesquels liste nombre les des aucun aucune'.split(' '),
);

/** « quelles communes », « combien de dispositifs », « liste des signataires »: before any name is looked for. */
export function kindAsked(
  tokens: readonly Token[],
  scope: Scope,
  inverted: boolean,
): { noun: KindNoun; from: number; to: number } | undefined {
  const { nouns } = tables();
  for (let at = 0; at < tokens.length; at++) {
    if (!opens(tokens, at, inverted)) continue;
    for (let length = 3; length > 0; length--) {
      const words = tokens.slice(at, at + length);
      if (words.length < length) continue;
      const noun = nouns.get(words.map(({ folded }) => folded).join(' '));
      if (!noun || partOfName(tokens, at, length, scope, at === 0) || calls(tokens, at, at + length))
        continue;
      return { noun, from: at, to: at + length };
    }
  }
  return undefined;
}

/** « dispositif POPAC qui pilote », « plan X annexé quand »: a noun that opens calls the name behind it what it is. */
const calls = (tokens: readonly Token[], from: number, to: number): boolean =>
  from === 0 &&
  tokens.slice(to + 1).some(({ folded }) => /^(?:qui|quand|combien|jusqu|depuis)$/.test(folded));

/** Whether « quel », « combien de », « liste des » or « quels sont les » stands before. */
function opens(tokens: readonly Token[], at: number, inverted: boolean): boolean {
  // « quels anciens comités », « les 3 sites ».
  const { light } = tables();
  const said = tokens.slice(Math.max(0, at - 5), at);
  const adjective = said.at(-1);
  const bare =
    adjective && said.length > 1 && (light.has(adjective.folded) || /^\d$/.test(adjective.stem))
      ? said.slice(0, -1)
      : said;
  const before = bare.map(({ folded }) => folded);
  const last = before.at(-1) ?? '';
  if (/^quel/.test(last) || last === 'aucun' || last === 'aucune' || /^lesquel/.test(last)) return true;
  if (/^(de|d|des)$/.test(last) && /^(combien|liste|nombre)$/.test(before.at(-2) ?? '')) return true;
  if (
    /^(les|des|la|le|l)$/.test(last) &&
    /^(sont|est|liste|lister|donne|cite|enumere|moi|quoi)$/.test(before.at(-2) ?? '')
  )
    return /^(quel|quels|quelle|quelles|liste|lister|donne|cite|enumere|moi|est)$/.test(
      before.at(-3) ?? before.at(-2) ?? '',
    );
  // « les conseils citoyens pilotent-ils »: a subject, rather than what is asked.
  if (inverted) return false;
  return at === 0 || (at === 1 && KIND_OPENS.has(last) && last !== 'quel');
}

/** « convention de gestion urbaine » is a name even behind « quelle »; « conventions » alone is a kind. */
function partOfName(
  tokens: readonly Token[],
  from: number,
  length: number,
  scope: Scope,
  bare: boolean,
): boolean {
  const spans = link(tokens.slice(from), scope, () => false);
  // « plan radicalisation : date »: nothing asks before it, so that its beginning names too.
  return spans.some((span) => span.from === 0 && span.to > length && (bare || !span.partial));
}

/** A kind noun among what is left: « l’État pilote quels dispositifs », « pilote dispositif ». */
export function kindLeft(tokens: readonly Token[], taken: ReadonlySet<number>) {
  const { nouns } = tables();
  for (let at = 0; at < tokens.length; at++) {
    for (let length = 3; length > 0; length--) {
      const words = tokens.slice(at, at + length);
      if (words.length < length || words.some((_, n) => taken.has(at + n))) continue;
      const noun = nouns.get(words.map(({ folded }) => folded).join(' '));
      if (noun) return { noun, from: at, to: at + length };
    }
  }
  return undefined;
}
