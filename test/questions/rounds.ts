import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Answer } from '../../src/domain/questions/answer.ts';
import type { AnswerStatus } from '../../src/domain/questions/draft.ts';
import { namesOf } from '../../src/domain/questions/names.ts';
import { wordsOf } from '../../src/domain/questions/normalise.ts';
import type { Scope } from '../../src/domain/questions/scope.ts';
import { overreach, type Verdict } from './grid.ts';

/** Questions of readers who saw the text and not the engine. */
const FOLDER = join(import.meta.dirname, '..', 'readings', 'questions');
export const READER_ROUNDS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13] as const;

/** What a reader asks, and finds in the text. */
export type Reading = {
  readonly question: string;
  readonly intent: string;
  readonly status: AnswerStatus;
  /** Who or what answers, in the reader's words. */
  readonly names: readonly string[];
  readonly values: readonly string[];
  /** Any of these lines proves it. */
  readonly lines: readonly number[];
  readonly why: string;
};

export const readRound = (round: number): Reading[] =>
  parse(readFileSync(join(FOLDER, `round-${round}.yaml`), 'utf8')) as Reading[];

const answers = (status: AnswerStatus) => status === 'ANSWERED' || status === 'PARTLY_ANSWERED';
/** Share of the words of a reader's name that must be met: readers shorten, and add what tells apart. */
const ENOUGH = 0.6;

/** How an answer stands against what a reader found. Saying more than the reader is wrong; saying less is partial. */
export function judgeReading(
  { status, names, values, lines }: Reading,
  answer: Answer,
  scope: Scope,
): Verdict {
  if (overreach(answer)) return 'invented';
  if (!answers(status)) {
    if (answer.status === status) return 'right';
    if (!answers(answer.status)) return 'missed';
    return status === 'AMBIGUOUS' ? 'wrong' : 'invented';
  }
  if (!answers(answer.status)) return 'missed';
  const cited = new Set(answer.facts.flatMap((fact) => fact.lines));
  const proved = !lines.length || lines.some((line) => cited.has(line));
  const expected = [...names, ...values];
  const said = saidBy(answer, scope);
  const met = expected.filter((name) => recognised(name, said)).length;
  if (proved && met === expected.length && answer.status === status) return 'right';
  if (answer.status === 'ANSWERED' && status === 'PARTLY_ANSWERED') return 'wrong';
  return (proved && expected.length === 0) || met > 0 ? 'partial' : 'wrong';
}

/** Every word that an answer says, in its sentence, its entities and its proofs; an entity by any of its printed names. */
function saidBy({ sentence, entities, values, facts }: Answer, scope: Scope): ReadonlySet<string> {
  const texts = [
    sentence,
    ...values,
    ...entities.flatMap(({ label, acronym }) => [label, acronym ?? '']),
    ...facts.flatMap(({ subject, object, places, value, quotes, from, to }) => [
      from?.printed ?? '',
      to?.printed ?? '',
      subject.label,
      object?.label ?? '',
      ...places.map(({ label }) => label),
      value ?? '',
      ...quotes,
    ]),
  ];
  const otherwise = entities.flatMap((thing) =>
    namesOf(scope)
      .of(thing)
      .flatMap(({ words }) => words),
  );
  return new Set([...texts.flatMap((text) => stemsOf(text)), ...otherwise]);
}

/** « 40 % » and « 40% » are one. */
const stemsOf = (text: string): string[] => wordsOf(text).map(({ stem }) => stem.replace(/%$/, ''));

function recognised(name: string, said: ReadonlySet<string>): boolean {
  const words = wordsOf(name).filter(({ stop }) => !stop);
  if (!words.length) return true;
  return words.filter(({ stem }) => said.has(stem.replace(/%$/, ''))).length / words.length >= ENOUGH;
}
