import { GraphQLError } from 'graphql';
import { FACT_RELATIONS } from '../../domain/relation.ts';
import { type Predicate, translated, where } from '../../read/predicate.ts';
import { identified, idOf } from '../../values/identity.ts';
import { searchKey } from '../../values/sort-key.ts';
import { nearest } from '../../values/text.ts';
import type { Context } from './context.ts';

const refuse = (message: string) => new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });

/** An id is a pure function of the address a thing was born with; only a renamed thing has to be looked up. */
export const slugToId = (slug: string, { dataset }: Context): string =>
  dataset.renamed.get(slug) ?? idOf('entity', slug);

/** A thing named by its id or by its slug, as every filter takes it. */
export const thingToId = (given: string, context: Context): string =>
  identified(given) ? given : slugToId(given, context);

/** The predicate on a thing's id, for a value that may be an id or a slug. */
export const byThing = (predicate: Predicate<string>): Predicate<string, Context> =>
  translated(predicate, thingToId);

/** Id of a contract given by slug or official code. An empty answer would mean something: the unknown is refused. */
export function contractToId(slugOrCode: string, { dataset }: Context): string {
  const id = dataset.idOf(slugOrCode);
  if (id) return id;
  const known = dataset.contracts.flatMap(({ slug, officialCode }) =>
    officialCode ? [slug, officialCode] : [slug],
  );
  const meant = nearest(slugOrCode, known);
  throw refuse(
    `No contract "${slugOrCode}"${meant ? `; did you mean "${meant}"?` : ` among ${known.length / 2} known ones.`}`,
  );
}

export const byContract = (predicate: Predicate<string>): Predicate<string, Context> =>
  translated(predicate, contractToId);

/** Beginnings of words, in any order: of the label, the acronym or any printed form. `C.L.S` is not `CLS`. */
const WORDS = 'all(word IN $value WHERE self.searchKey CONTAINS word)';

/** Words to look for, each behind the space that begins it in a search key. */
export function wordsOf(text: string): string[] {
  const words = text.split(/\s+/).flatMap((word) => searchKey(word) || []);
  if (!words.length) throw refuse('Give at least one letter or digit to look for.');
  return words.map((word) => ` ${word}`);
}

/** Things of which some printed form begins its words so, whatever the case, accents and order. */
export const byWords: Predicate<string> = translated(where<string[]>(WORDS), wordsOf);

/** A vocabulary that the API gives as text, but that is closed. */
export function byRelation(predicate: Predicate<readonly string[]>): Predicate<readonly string[]> {
  return translated(predicate, (names: readonly string[]) => {
    for (const name of names) {
      if ((FACT_RELATIONS as readonly string[]).includes(name)) continue;
      const meant = nearest(name, FACT_RELATIONS);
      throw refuse(
        `No relation "${name}"${meant ? `; did you mean "${meant}"?` : ': schema/graph/model.md lists them.'}`,
      );
    }
    return names;
  });
}
