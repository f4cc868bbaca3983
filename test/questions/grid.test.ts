import { describe, expect, test } from 'vitest';
import type { Answer } from '../../src/domain/questions/answer.ts';
import { ask } from '../../src/domain/questions/ask.ts';
import { seededGraph } from '../support/seeded.ts';
import { type Cell, cells, judge, leaks, mutations, swaps, type Verdict } from './grid.ts';
import { readSamples, seededScope } from './support.ts';

const graph = seededGraph();
/** Cells that may be missed or answered about another thing of the same name: names that only a reader tells apart. */
const TOLERATED = 30;

describe('every thing of the graph × every question that can be asked of it', async () => {
  const scope = await seededScope(graph);
  const asked: { cell: Cell; answer: Answer; verdict: Verdict | undefined }[] = cells(scope).map((cell) => {
    const answer = ask(cell.question, scope);
    return { cell, answer, verdict: judge(cell, answer, scope) };
  });
  const of = (verdict: Verdict) =>
    asked.filter((one) => one.verdict === verdict).map(({ cell }) => cell.question);
  const answered = asked.filter(
    ({ answer: { status } }) => status === 'ANSWERED' || status === 'PARTLY_ANSWERED',
  );

  test('nothing is invented', () => {
    expect(asked.length).toBeGreaterThan(1_000);
    expect(of('invented')).toEqual([]);
  });

  test('hardly anything is missed or taken for something else', () => {
    expect([...of('missed'), ...of('wrong')].length).toBeLessThan(TOLERATED);
  });

  test('what is added to a question must be in the facts: a place, a year, a public, a source', () => {
    const leaked = answered
      .flatMap(({ cell, answer }) => mutations(cell.question, answer, scope))
      .flatMap(({ kind, question }) => (leaks(question, scope) ? [`${kind}: ${question}`] : []));
    expect(leaked).toEqual([]);
  });

  test('the same holds for the sample questions', () => {
    const leaked = readSamples()
      .map(({ question }) => ({ question, answer: ask(question, scope) }))
      .filter(
        ({ question, answer: { status } }) =>
          status === 'ANSWERED' && (question.match(/\?/g) ?? []).length < 2,
      )
      .flatMap(({ question, answer }) => mutations(question, answer, scope))
      .flatMap(({ kind, question }) =>
        leaks(question, scope)?.status === 'ANSWERED' ? [`${kind}: ${question}`] : [],
      );
    expect(leaked).toEqual([]);
  });

  test('another verb or another thing is answered by its own facts alone', () => {
    const swapped = readSamples()
      .map(({ question }) => ({ question, answer: ask(question, scope) }))
      .filter(
        ({ answer: { status, interpretation } }) => status === 'ANSWERED' && single(interpretation.intent),
      )
      .flatMap(({ question, answer }) => swaps(question, answer, scope));
    const leaked = swapped.flatMap(({ kind, question, fits }) => {
      const { status, facts } = ask(question, scope);
      return status === 'ANSWERED' && !facts.some(fits) ? [`${kind}: ${question}`] : [];
    });
    expect(swapped.length).toBeGreaterThan(50);
    expect(leaked).toEqual([]);
  });
});

/** « qui » or « que » of one role. */
const single = (intent: string): boolean => /^(?:WHO|WHAT)_[A-Z_]+$/.test(intent);
