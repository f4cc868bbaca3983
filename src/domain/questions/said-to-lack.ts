import { toProve } from './aside.ts';
import { meanings } from './choose.ts';
import type { Said } from './corpus.ts';
import { type Draft, draft } from './draft.ts';
import { explains, prints } from './evidence.ts';
import type { Frame } from './frame.ts';
import type { Span } from './link.ts';
import { wordsOf } from './normalise.ts';
import type { Scope } from './scope.ts';
import type { KindNoun } from './table-shapes.ts';
import { tables } from './tables.ts';
import type { Reached } from './walk.ts';

/**
 * « en sécurité, sur quoi n’y a-t-il aucune action »: what the document itself says there is none for. It is no
 * complement of a list: when the document says nothing of the sort, it is not stated.
 */
export function saidToLack(frame: Frame, kind: KindNoun, scope: Scope): Draft | undefined {
  const { left, groups, said, spans, tokens, aside } = frame;
  const words = [...left, ...toProve(aside), ...groups.flatMap((group) => said.get(group) ?? [])];
  const joined = new Set<Said>();
  const reached = scope.facts
    .filter(({ relation, qualifiers }) => relation === 'LACKS' && qualifiers.includes('absence=STATED'))
    .filter((fact) => lacksOf(kind, fact) && words.every((word) => word.stop || prints(fact, [word], scope)))
    .flatMap((fact): Reached[] => {
      const ties = spans.map((span) => tied(fact, span, frame, scope));
      if (ties.some((tie) => !tie)) return [];
      for (const tie of ties.flatMap((one) => one ?? [])) joined.add(tie);
      return [{ facts: [fact], thing: undefined, value: fact.value }];
    });
  const links = spans.flatMap((span) =>
    meanings(span, scope)
      .slice(0, 1)
      .map((thing) => ({ words: span.words, thing })),
  );
  if (reached.length) return draft(frame, 'ANSWERED', 'DENIED', { reached, joined: [...joined], links });
  return ASKS_WHAT.test(tokens.map(({ folded }) => folded).join(' '))
    ? draft(frame, 'NOT_STATED', 'LACKING', { links })
    : undefined;
}

const ASKS_WHAT =
  /\bquoi\b|(?:^| )(?:sur|contre|pour|dans) quel\w* (?:sujet|theme|point|domaine|thematique|aspect|volet|question)s?(?: |$)/;

/** « action spécifique contre … » lacks actions. */
function lacksOf(kind: KindNoun, { value = '' }: Said): boolean {
  const [first] = wordsOf(value).filter(({ stop }) => !stop);
  return first !== undefined && tables().nouns.get(first.folded) === kind;
}

/** What ties an absence to a thing that is named: it is of it, its row is under the theme, or its passage says it. */
function tied(fact: Said, span: Span, { tokens }: Frame, scope: Scope): readonly Said[] | undefined {
  const things = meanings(span, scope);
  if (things.includes(fact.subject)) return [];
  const theme = scope
    .about(fact.subject)
    .find(({ relation, object }) => relation === 'UNDER_THEME' && object && things.includes(object));
  if (theme) return [theme];
  if (things.some(({ kind }) => tables().kinds[kind].place)) return undefined;
  const own = tokens.slice(span.from, span.to).filter(({ stop }) => !stop);
  return explains({ facts: [fact], thing: undefined, value: undefined }, own, scope) ? [] : undefined;
}
