import type { Thing } from './corpus.ts';
import type { Draft } from './draft.ts';
import { elided, joined, phraseOf, the } from './french.ts';
import type { Scope } from './scope.ts';
import { tables } from './tables.ts';

/** Names that a sentence can hold. */
const MOST = 8;
const FEW = 3;

/** Which of a kind lack what is asked: beyond a complete list; or in what is not said, with what is said instead. */
export function saidLacking({ lacking, lookup, focus, frame, reached }: Draft, scope: Scope): string {
  const all = lacking?.things ?? [];
  if (lacking?.closed && focus)
    return `Ne figurent pas parmi ceux que le document énumère pour ${the(phraseOf(focus, scope))} : ${named(all, MOST, scope)}.`;
  const kind = all[0] ? tables().kinds[all[0].kind] : undefined;
  const noun = kind ? (all.length > 1 ? kind.many : kind.one) : 'éléments';
  const group = lookup?.group ?? frame.groups[0];
  if (!group && focus)
    return `Le document ne cite pas, pour ${the(phraseOf(focus, scope))}, ${all.length} ${noun} : ${named(all, MOST, scope)}.`;
  const lead = `Le document n’indique pas ${elided(group?.asked ?? 'réponse')} pour ${all.length} ${noun}`;
  const said = new Set(reached.flatMap(({ thing }) => thing ?? []));
  const silent = all.filter((thing) => !said.has(thing));
  if (!silent.length) return `${lead} : ${named(all, MOST, scope)}.`;
  const nothing = `un silence n’a pas de passage à citer (${named(silent, FEW, scope)})`;
  if (!said.size) return `${lead} : ${nothing}.`;
  const feminine = kind?.gender === 'f';
  const among = `Pour ${said.size} d’entre ${feminine ? 'elles' : 'eux'}`;
  const other = group?.by === 'holder' ? 'il dit un autre rôle' : 'il dit autre chose à ce sujet';
  const rest = silent.length > 1 ? `les ${silent.length} autres` : `l’autre`;
  return `${lead}. ${among}, ${other} : ${named([...said], MOST, scope)}. Pour ${rest}, rien : ${nothing}.`;
}

function named(things: readonly Thing[], most: number, scope: Scope): string {
  const names = things.slice(0, most).map((thing) => phraseOf(thing, scope).name);
  const more = things.length - most;
  return more > 0 ? `${names.join(', ')}, et ${more} autre${more > 1 ? 's' : ''}` : joined(names);
}
