import type { Thing } from './corpus.ts';
import { type Draft, draft, type Reason } from './draft.ts';
import type { Frame } from './frame.ts';
import { isPlanned } from './lookup.ts';
import { isRole, ringsOf } from './rings.ts';
import type { Scope } from './scope.ts';
import type { QuestionType } from './table-shapes.ts';
import { tables } from './tables.ts';

/** « que se passe-t-il aux Provinces », « qui intervient à Haussonville »: what the document says there, ring by ring. */
export function hereAndAround(frame: Frame, scope: Scope): Draft | undefined {
  const place = placeAsked(frame);
  if (!place) return undefined;
  const who = frame.types[0] === 'WHO';
  const rings = ringsOf(place, scope);
  const named = rings.find(({ near }) => near === 'NAMED')?.reached ?? [];
  // Who acts there by name answers « qui » wholly.
  if (!rings.length || (who && named.some(isRole))) return undefined;
  const reasons: Reason[] = [];
  if (who || !named.length) reasons.push('WEAKER');
  else if (named.every(({ facts }) => facts.some(isPlanned))) reasons.push('PLANNED');
  const [strongest] = rings;
  return draft(frame, reasons.length ? 'PARTLY_ANSWERED' : 'ANSWERED', 'HERE', {
    focus: place,
    reached: strongest?.reached ?? [],
    joined: rings.flatMap(({ reached }) => reached.flatMap(({ facts }) => facts)),
    rings,
    reasons,
    links: frame.spans.map(({ words }) => ({ words, thing: place })),
  });
}

/** The only thing named, when the question asks nothing but what is there, or who. */
function placeAsked({ spans, types, groups, kind, left, aside, negated }: Frame): Thing | undefined {
  const [span, another] = spans;
  const asks = types.length > 0 && types.every((type) => ASKING.has(type)) && types[0] !== 'YESNO';
  const more =
    another ||
    left.length ||
    aside.length ||
    negated ||
    groups.some(({ name }) => name !== 'PLACE') ||
    (kind && !kind.kinds.includes('ACTOR'));
  if (!span?.locative || !asks || more) return undefined;
  return span.things.find((thing) => tables().kinds[thing.kind].place);
}
const ASKING = new Set<QuestionType>(['WHO', 'WHAT', 'YESNO']);
