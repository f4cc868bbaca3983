import { type Draft, draft } from './draft.ts';
import { type Frame, spanOf } from './frame.ts';
import { held } from './list.ts';
import { look } from './look.ts';
import type { Scope } from './scope.ts';
import type { KindNoun } from './table-shapes.ts';

/** Things of a kind beyond which nobody means each of them. */
const MOST_ALIKE = 12;

/** « qui a acté les priorités », « quand … »: of each thing of the kind, when it is said of them all alike. */
export function ofEach(frame: Frame, kind: KindNoun, scope: Scope): Draft | undefined {
  const things = held(kind, scope);
  if (!frame.groups.length || things.length > MOST_ALIKE) return undefined;
  const found = things
    .map((thing) => look({ ...frame, kind: undefined, spans: [spanOf([thing])] }, scope).draft)
    .filter(({ reached }) => reached.length);
  const [first] = found;
  if (!first || found.length * 2 < things.length) return undefined;
  const answers = new Set(
    found.map(({ reached }) => JSON.stringify(reached.map(({ thing, value }) => thing?.id ?? value))),
  );
  return answers.size === 1
    ? { ...first, frame, reached: found.flatMap(({ reached }) => reached) }
    : undefined;
}

/** « la charte, elle a été signée quand »: several of the kind have an answer, and the asker must say which. */
export function whichOf(frame: Frame, kind: KindNoun, scope: Scope): Draft | undefined {
  const readings = held(kind, scope)
    .map((thing) => ({
      ...look({ ...frame, kind: undefined, spans: [spanOf([thing])] }, scope).draft,
      focus: thing,
    }))
    .filter(({ reached }) => reached.length);
  const [first] = readings;
  if (!first || !frame.groups.length || readings.length > MOST_ALIKE) return undefined;
  if (readings.length === 1) return { ...first, frame };
  const words = frame.kindWords.map(({ raw }) => raw).join(' ');
  return draft(frame, 'AMBIGUOUS', first.intent, {
    readings,
    links: readings.map(({ focus }) => ({ words, thing: focus })),
  });
}
