import type { EntityKind } from '../../values/vocabulary.ts';
import type { Thing } from './corpus.ts';
import type { KindNoun } from './table-shapes.ts';

/** Whether a thing is of the kind that is asked. */
export const isOfKind = (thing: Thing | undefined, { kinds, where: only }: KindNoun): boolean =>
  thing !== undefined && kinds.includes(thing.kind) && attributesFit(thing, kinds, only);

function attributesFit(thing: Thing, kinds: readonly EntityKind[], only: KindNoun['where']): boolean {
  if (!only) return true;
  return Object.entries(only).every(([name, values]) => {
    const value = thing.attributes[name];
    // « communes » are things of their own, and actors of one kind.
    if (value === undefined) return kinds.length > 1 && thing.kind === kinds[0];
    return values.includes(value);
  });
}
