import type { Suggestion } from './answer.ts';
import { answerClause } from './clause.ts';
import type { Thing } from './corpus.ts';
import { readClause } from './describe.ts';
import { type Draft, isAnswered } from './draft.ts';
import { capitalized, ofThe, type Phrase, phraseOf, the, toThe, typeset } from './french.ts';
import { normalise } from './normalise.ts';
import type { Scope } from './scope.ts';
import { split } from './split.ts';
import type { Template } from './table-shapes.ts';
import { tables } from './tables.ts';

const MOST = 3;

/** `{one|several}`, or `{masculine|feminine|and in the plural|both}`, as the thing has it. */
const agreeing = (ask: string, { plural, gender }: Phrase): string =>
  ask.replace(/\{([^{}]+\|[^{}]+)\}/g, (_, written: string) => {
    const forms = written.split('|');
    const [one, several] =
      forms.length > 2 && gender === 'f' ? [forms[1], forms[3]] : [forms[0], forms[forms.length / 2]];
    return (plural ? several : one) ?? '';
  });

/** A template asked of a thing. */
export function fill({ ask }: Template, thing: Thing, scope: Scope, short = true): string {
  const phrase = phraseOf(thing, scope, short);
  return typeset(
    agreeing(ask, phrase)
      .replace('{le}', the(phrase))
      .replace('{du}', ofThe(phrase))
      .replace('{au}', toThe(phrase)),
  );
}

const draftOf = (question: string, scope: Scope): Draft | undefined => {
  const { tokens, inverted } = normalise(question);
  const [clause] = split(tokens);
  return clause && answerClause(readClause(clause, scope, inverted), scope);
};

/** Questions about a thing that its facts answer: three at most, the first of each sort. */
export function answerable(thing: Thing, scope: Scope): Suggestion[] {
  return scope.once(`suggestions ${thing.id}`, () => {
    const found: Suggestion[] = [];
    for (const template of tables().templates) {
      if (found.length === MOST) break;
      if (!template.of.includes(thing.kind)) continue;
      const question = fill(template, thing, scope);
      const status = draftOf(question, scope)?.status;
      if (isAnswered(status)) found.push({ question, status, slug: thing.slug });
    }
    return found;
  });
}

/** What anybody may ask, whatever was typed: of the contract, and of no thing in particular. */
export function commonest(scope: Scope): Suggestion[] {
  return scope.once('commonest', () => {
    const [first, ...others] = scope.contract ? answerable(scope.contract, scope) : [];
    const general = tables().templates.flatMap(({ of, ask: question }): Suggestion[] => {
      const status = of.length ? undefined : draftOf(question, scope)?.status;
      return isAnswered(status) ? [{ question: typeset(question), status, slug: undefined }] : [];
    });
    return [...(first ? [first] : []), ...general, ...others].slice(0, MOST);
  });
}

/** The question with another name in it, its article and preposition with it. */
function renamed(question: string, words: string, phrase: Phrase): string {
  const escaped = words.replace(/[^\p{L}\p{N} ]/gu, '\\$&');
  const at = question.search(new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'u'));
  if (!words || at < 0) return question;
  const before = question.slice(0, at);
  const [, lead = '', preposition = ''] =
    /^(.*?)(?<!\p{L})((?:du|des|au|aux|(?:de |à )?(?:la |les |le |l['’])|d['’]|de |à )\s*)?$/isu.exec(
      before,
    ) ?? [];
  const said = /^d/i.test(preposition)
    ? ofThe(phrase)
    : /^(?:a|à)/i.test(preposition)
      ? toThe(phrase)
      : the(phrase);
  return lead + (preposition ? said : phrase.name) + question.slice(at + words.length);
}

/** For homonyms, each reading; for what is not understood, near questions that can be answered. */
export function suggestionsFor(draft: Draft, question: string, scope: Scope): Suggestion[] {
  const { readings, status, focus, links } = draft;
  if (readings) {
    const words = links[0]?.words ?? '';
    return readings.flatMap(({ focus: thing, status: answered }) => {
      if (!thing) return [];
      const asked = renamed(question, words, phraseOf(thing, scope));
      // « La charte » keeps its capital, whichever charter it becomes.
      const opened = /^\p{Lu}/u.test(question) ? capitalized(asked) : asked;
      return [{ question: typeset(opened), status: answered, slug: thing.slug }];
    });
  }
  if (status === 'NOT_STATED' && focus) return answerable(focus, scope);
  if (status !== 'NOT_UNDERSTOOD') return [];
  const own = [focus, ...links.map(({ thing }) => thing)].flatMap((thing) =>
    thing ? answerable(thing, scope) : [],
  );
  // Of what was named, if anything can be said of it: of nothing else.
  const all = own.length ? own : commonest(scope);
  return all
    .filter((one, at) => all.findIndex(({ question: same }) => same === one.question) === at)
    .slice(0, MOST);
}
