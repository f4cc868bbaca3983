import { meanings } from './choose.ts';
import type { Thing } from './corpus.ts';
import type { Draft } from './draft.ts';
import type { Frame } from './frame.ts';
import type { Scope } from './scope.ts';

/** « la CAF ou la Métropole »: things among which the question chooses, and what it asks of them. */
export type Either = { readonly frame: Frame; readonly among: readonly Thing[] | undefined };

export function either(frame: Frame, scope: Scope): Either | undefined {
  const { spans, tokens, types } = frame;
  // « …, nous ou la Métropole »: the asker is nobody that the document names.
  const beside = spans.find(({ from }) => {
    const before = tokens.slice(Math.max(0, from - 3), from).map(({ folded }) => folded);
    return /(?:^| )(?:nous|vous|eux|moi) ou(?: l| le| la| les)?$/.test(before.join(' '));
  });
  if (beside && spans.length > 1)
    return {
      frame: { ...frame, spans: spans.filter((span) => span !== beside), inverted: false },
      among: undefined,
    };
  const at = spans.findIndex(({ to }, n) => {
    const next = spans[n + 1];
    const between = next ? tokens.slice(to, next.from) : [];
    return (
      between.some(({ folded, raw }) => folded === 'ou' && raw !== 'où') && between.every(({ stop }) => stop)
    );
  });
  const other = spans[at + 1];
  // « c’est la Métropole qui pilote le contrat, ou l’État »: of the kind of what is offered.
  const one = spans.slice(0, at + 1).findLast((span) => span.things[0]?.kind === other?.things[0]?.kind);
  if (at < 0 || !one || !other || spans.length < 3) return undefined;
  const rest = spans.filter((span) => span !== one && span !== other);
  const asks = types.filter((type) => type !== 'YESNO' && type !== 'LIST');
  return {
    frame: { ...frame, spans: rest, types: asks.length ? asks : ['WHO'], inverted: false },
    among: [...meanings(one, scope), ...meanings(other, scope)],
  };
}

/** The answer, when it is among those between which the question chooses. */
export function chosen(answer: Draft, among: readonly Thing[] | undefined): Draft {
  if (!among) return answer;
  const reached = answer.reached.filter(({ thing }) => thing && among.includes(thing));
  if (reached.length || !answer.reached.length) return { ...answer, reached };
  const near = answer.reached.flatMap(({ facts }) => facts).slice(0, 3);
  return { ...answer, status: 'NOT_STATED', reached: [], joined: [], reasons: [], near };
}
