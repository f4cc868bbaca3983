import { readClause } from './describe.ts';
import { type Draft, draft } from './draft.ts';
import type { Frame } from './frame.ts';
import type { Scope } from './scope.ts';

/** « quel est le rôle du référent que chaque signataire doit désigner »: what « que » opens is recalled, once all is asked. */
export function withoutRelative(frame: Frame, scope: Scope, opening = QUE): Frame | undefined {
  const { tokens, aside, inverted } = frame;
  const at = tokens.findIndex(
    ({ folded }, n) => opening.test(folded) && n > 2 && tokens[n - 1]?.stop === false,
  );
  if (at < 0) return undefined;
  const main = readClause(tokens.slice(0, at), scope, inverted);
  const asks = main.activity || main.groups.length > 0;
  return asks ? { ...main, aside: [...aside, ...tokens.slice(at)] } : undefined;
}

const QUE = /^(?:que|qu)$/;
const RELATIVE = /^(?:que|qu|qui)$/;

/** What somebody or something is there for, whatever verb is recalled of it. */
const asksRole = ({ activity, groups }: Frame): boolean =>
  activity || groups.some(({ name }) => name === 'SERVE');

/** « le rôle des communes que l’État finance »: what it finances is no role of theirs. */
export function notOfRecalled(found: Draft, frame: Frame, scope: Scope): Draft {
  const { lookup, intent, links, status } = found;
  if (status !== 'ANSWERED' && status !== 'PARTLY_ANSWERED') return found;
  const main = withoutRelative(frame, scope, RELATIVE);
  if (!main || !asksRole(main) || !lookup?.group || lookup.group.name === 'SERVE') return found;
  return draft(frame, 'NOT_STATED', intent, { links });
}
