import type { Thing } from './corpus.ts';
import type { Frame } from './frame.ts';
import { type Lookup, type Over, paths } from './lookup.ts';
import { wordsOf } from './normalise.ts';
import type { Reached } from './walk.ts';

const MEANS = paths('<DENOTES >EXPANDED=value', '>EXPANDED=value');
const TOLD = paths('>DESCRIBED=value');
const OTHERWISE = paths('<PART_OF', '>PART_OF', '>DECLINES', '>TARGETS', '>SERVES', '>FOLLOWS', '>RESTS_ON');

/** What a name means; what is said of the thing; a name that says more; what it belongs to. */
export const defined = (frame: Frame, focus: Thing, over: Over): Lookup[] => [
  over('DEFINE', MEANS),
  ...spelled(frame, focus, over),
  over('DEFINE', TOLD),
  ...longer(frame, focus, over),
  over('DEFINE', OTHERWISE),
];

/** An acronym typed for what is only printed in full: its printed name is what it means. */
function spelled({ spans }: Frame, focus: Thing, over: Over): Lookup[] {
  if (!spans.some(({ acronym, things }) => acronym && things.includes(focus))) return [];
  const acronym = spans.find((span) => span.acronym && span.things.includes(focus))?.words ?? '';
  const [first = ''] = acronym.toLowerCase();
  const full = ({ value = '' }: Reached) => {
    const words = wordsOf(value).filter(({ stop }) => !stop);
    return words.length > 2 && !words.some(({ upper }) => upper) && words[0]?.folded[0] === first;
  };
  const named = over('DEFINE', NAMED);
  return [{ ...named, look: (thing) => named.look(thing).filter(full).slice(0, 1) }];
}
/** A printed name that says much more than the one typed: « la plateforme de dépôt…, DAUPHIN ». */
function longer({ spans, types }: Frame, focus: Thing, over: Over): Lookup[] {
  if (!types.includes('DEFINE')) return [];
  const span = spans.find(({ things }) => things.includes(focus));
  const typed = new Set(wordsOf(span?.words ?? '').map(({ stem }) => stem));
  const more = ({ value = '' }: Reached) =>
    wordsOf(value).filter(({ stem, stop }) => !stop && !typed.has(stem) && !/\d/.test(stem)).length > 2;
  const named = over('DEFINE', NAMED);
  return [{ ...named, look: (thing) => named.look(thing).filter(more).slice(0, 1) }];
}
const NAMED = paths('>NAMED=value');
