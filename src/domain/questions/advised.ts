import { type Draft, draft } from './draft.ts';
import type { Frame } from './frame.ts';
import { saying } from './saying.ts';
import type { Scope } from './scope.ts';
import { tables } from './tables.ts';

/** « est-il conseillé de les réunir en début d’année »: oui, when what is recommended says it, word for word. */
export function advised(frame: Frame, scope: Scope): Draft | undefined {
  const { tokens, types, negated } = frame;
  const asking = tokens.filter(({ folded }) => tables().advised.has(folded));
  if (!asking.length || negated || types.some((type) => type !== 'YESNO')) return undefined;
  const said = saying(frame, asking, scope).filter(
    ({ status, polarity }) => status === 'RECOMMENDED' && polarity === 'AFFIRMED',
  );
  if (!said.length) return undefined;
  const reached = said.map((fact) => ({ facts: [fact], thing: undefined, value: undefined }));
  return draft(frame, 'ANSWERED', 'ADVISED', { reached, verdict: 'YES' });
}
