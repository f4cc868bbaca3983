import type { Said, Thing } from './corpus.ts';
import type { Draft } from './draft.ts';
import { endsOf } from './evidence.ts';
import { phraseOf, the } from './french.ts';
import { presence } from './list.ts';
import type { Scope } from './scope.ts';

/** Which things an ambiguous name may mean. */
export function saidAmbiguous({ readings = [], links }: Draft, scope: Scope): string {
  const names = readings.flatMap(({ focus }) => (focus ? [the(phraseOf(focus, scope))] : []));
  const word = links[0]?.words ?? '';
  const list = names.length > 1 ? `${names.slice(0, -1).join(', ')} ou ${names.at(-1)}` : names.join('');
  return `«\u00a0${word}\u00a0» peut désigner ${list} : de quoi parlez-vous ?`;
}

/** For each reading the passage that shows it, in their order: what answers the question of it, else what it is called. */
export const proofsOfReadings = ({ readings = [] }: Draft, scope: Scope): Said[] =>
  readings.flatMap(({ focus, reached }) => {
    if (!focus) return [];
    const shows = (fact: Said) => fact.quotes.length > 0 && endsOf(fact).includes(focus);
    const answer = reached.flatMap(({ facts }) => facts).find(shows);
    return answer ?? nameOf(focus, scope) ?? [];
  });

const nameOf = (thing: Thing, scope: Scope): Said | undefined =>
  scope.about(thing).find(({ relation, quotes }) => relation === 'NAMED' && quotes.length > 0) ??
  presence(thing, scope);
