import { isGibberish } from './code.ts';
import { type Draft, draft } from './draft.ts';
import type { Frame } from './frame.ts';
import { lexiconOf } from './repair.ts';
import type { Scope } from './scope.ts';

/** Nothing that is named is known: what the document does not speak of, or what we do not understand. */
export function unnamed(frame: Frame, scope: Scope): Draft {
  const said = lexiconOf(scope);
  const left = frame.left.map(({ raw }) => raw);
  const strange = frame.left.filter(({ folded, stem }) => !said.has(folded) && !said.has(stem));
  const unknown = strange.map(({ raw }) => raw);
  const asks =
    frame.types.some((type) => type === 'WHO' || type === 'WHEN' || type === 'WHERE') ||
    frame.groups.length > 0;
  if (frame.types.includes('HOW_MANY') && left.length) return draft(frame, 'NOT_STATED', 'HOW_MANY');
  if (strange.length === left.length && isGibberish(strange, frame.tokens))
    return draft(frame, 'NOT_UNDERSTOOD', 'NONE', { unknown: left });
  // Of what the document does speak of, it is only not said.
  if (asks && left.length) return draft(frame, 'NOT_STATED', 'UNKNOWN_THING', { unknown });
  return draft(frame, 'NOT_UNDERSTOOD', 'NONE', { unknown: left });
}
