import { parseArgs } from 'node:util';
import { type DocumentNode, execute, parse } from 'graphql';
import { findDataset } from '../../src/domain/engagements/dataset.graph.ts';
import { ask } from '../../src/domain/questions/ask.ts';
import { findCorpus } from '../../src/domain/questions/corpus.graph.ts';
import { scopeOf } from '../../src/domain/questions/scope.ts';
import { openGraph } from '../../src/graph/graph.ts';
import { createContext } from '../../src/subgraphs/engagements/context.ts';
import { buildSchema } from '../../src/subgraphs/engagements/schema.ts';
import setup from '../support/global-setup.ts';
import { cells, judge, leaks, mutations, overreach, type Verdict } from './grid.ts';
import { judgeReading, READER_ROUNDS, readRound } from './rounds.ts';
import { readSamples, type Sample, shortSlug } from './support.ts';

/**
 * What questions come to, and what they cost: the samples of this folder, the readers' rounds, the grid and its
 * mutations, and the time of an `ask` through the API against a plain `whoDoesWhat` read in the same run.
 * `--round N`: one round alone, with what is not right.
 * Exits with 1 when something is invented, a mutation is answered, or an `ask` costs over three plain reads.
 */
const { values: options } = parseArgs({ options: { round: { type: 'string' } } });
const TIMES = 40;
/** Plain reads that an `ask` may cost. */
const MOST = 3;
const VERDICTS: readonly Verdict[] = ['right', 'partial', 'missed', 'wrong', 'invented'];

const say = (line = '') => void process.stdout.write(`${line}\n`);
const median = (times: number[]) => times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

const provided: Record<string, unknown> = {};
const provide = (key: string, value: unknown) => {
  provided[key] = value;
};
const stop = await setup({ provide } as never);
const seeded = provided.seeded as { uri: string; user: string; password: string };
const graph = openGraph({ ...seeded, database: 'neo4j', deadline: 30_000 });

try {
  const dataset = await findDataset(graph);
  const reading = performance.now();
  const corpus = await findCorpus(graph, dataset.version);
  const scope = scopeOf(corpus, dataset.contracts[0]?.id, undefined);
  const read = performance.now() - reading;
  const first = performance.now();
  ask('Qui pilote le contrat de ville ?', scope);
  say(
    `Corpus : ${corpus.things.length} choses, ${corpus.facts.length} faits, lus en ${read.toFixed(0)} ms ; première question ${(performance.now() - first).toFixed(0)} ms`,
  );

  const table = new Map<string, Map<Verdict, number>>();
  const count = (row: string, verdict: Verdict) => {
    const counts = table.get(row) ?? new Map<Verdict, number>();
    counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
    table.set(row, counts);
  };
  const print = () => {
    say();
    say(['', ...VERDICTS].map((cell, at) => (at ? cell.padStart(9) : cell.padEnd(34))).join(''));
    for (const [row, counts] of table)
      say(row.padEnd(34) + VERDICTS.map((verdict) => String(counts.get(verdict) ?? 0).padStart(9)).join(''));
    say();
  };
  const readings = (round: number) => {
    for (const reading of readRound(round)) {
      const answer = ask(reading.question, scope);
      const verdict = judgeReading(reading, answer, scope);
      count(`lectures ${round}${options.round ? `, ${reading.intent}` : ''}`, verdict);
      if (options.round && verdict !== 'right')
        say(
          `${verdict} : ${reading.question}\n  attendu ${reading.status} ${[...reading.names, ...reading.values].join(' ; ')} (l. ${reading.lines.join(', ')})\n  obtenu  ${answer.status} ${answer.sentence}`,
        );
    }
  };
  if (options.round) {
    readings(Number(options.round));
    print();
  } else {
    const samples = readSamples();
    let invented = 0;
    const times: number[] = [];
    for (const sample of samples) {
      const start = performance.now();
      const answer = ask(sample.question, scope);
      times.push(performance.now() - start);
      const verdict = verdictOf(sample, answer);
      if (verdict === 'invented') invented++;
      count(`questions, ${sample.intent}`, verdict);
    }
    let asked = 0;
    let leaked = 0;
    for (const cell of cells(scope)) {
      const start = performance.now();
      const answer = ask(cell.question, scope);
      times.push(performance.now() - start);
      const { group = '', type = '', from } = cell.template;
      const verdict = judge(cell, answer, scope) ?? 'right';
      if (verdict === 'invented') invented++;
      count(`grille, ${type || group}${from ? ' (que fait)' : ''}`, verdict);
      if (answer.status !== 'ANSWERED' && answer.status !== 'PARTLY_ANSWERED') continue;
      for (const { question } of mutations(cell.question, answer, scope)) {
        asked++;
        if (leaks(question, scope)) leaked++;
      }
    }
    for (const round of READER_ROUNDS) readings(round);
    print();
    say(`Mutations : ${leaked} réponses pour ${asked} questions altérées`);
    say(
      `En mémoire : médiane ${median(times).toFixed(1)} ms, la plus lente ${Math.max(...times).toFixed(0)} ms, ${times.length} questions`,
    );

    const schema = buildSchema();
    const timed = async (document: DocumentNode, variables: (round: number) => Record<string, unknown>) => {
      const all: number[] = [];
      for (let round = -5; round < TIMES; round++) {
        const start = performance.now();
        const contextValue = createContext(graph, dataset, 'bench');
        const { errors } = await execute({
          schema,
          document,
          variableValues: variables(round),
          contextValue,
        });
        if (errors) throw errors[0];
        if (round >= 0) all.push(performance.now() - start);
      }
      return median(all);
    };
    const cited = 'citations { section firstLine quote }';
    const plain = await timed(
      parse(
        `query ($target: ID) { whoDoesWhat(filter: { target: $target }) { edges { node { holder { label } role target { label } ${cited} } } } }`,
      ),
      () => ({ target: 'grand-nancy-2015/dispositif/popac' }),
    );
    const questions = samples.filter(({ status }) => status === 'ANSWERED').map(({ question }) => question);
    const answered = await timed(
      parse(
        `query ($question: String!) { ask(question: $question) { status sentence entities { slug label } facts { id ${cited} } } }`,
      ),
      // Spread over all of them, whatever their order: the first of the file are counts alone.
      (round) => ({ question: questions[Math.floor((Math.abs(round) * questions.length) / TIMES)] }),
    );
    const ratio = answered / plain;
    say(
      `API : ask ${answered.toFixed(1)} ms, whoDoesWhat ${plain.toFixed(1)} ms (médianes de ${TIMES}), rapport ${ratio.toFixed(1)} (au plus ${MOST})`,
    );
    if (invented || leaked || ratio > MOST) process.exitCode = 1;
  }
} finally {
  await graph.close();
  await stop();
}

function verdictOf({ status, entities, values }: Sample, answer: ReturnType<typeof ask>): Verdict {
  if (overreach(answer)) return 'invented';
  const right = (one: string) => one === 'ANSWERED' || one === 'PARTLY_ANSWERED';
  if (right(answer.status) && !right(status)) return 'invented';
  if (!right(answer.status) && right(status)) return 'missed';
  const said = new Set(answer.entities.map(({ slug }) => shortSlug(slug)));
  const same =
    (!entities || (entities.length === said.size && entities.every((slug) => said.has(slug)))) &&
    (!values || values.every((value) => answer.values.includes(value)));
  if (!same) return entities?.some((slug) => said.has(slug)) ? 'partial' : 'wrong';
  return answer.status === status ? 'right' : 'partial';
}
