import { findDataset } from '../../../src/domain/engagements/dataset.graph.ts';
import type { Graph } from '../../../src/graph/graph.ts';
import { createContext } from '../../../src/subgraphs/engagements/context.ts';
import { buildSchema } from '../../../src/subgraphs/engagements/schema.ts';
import type { Contender } from './contender.ts';
import { executor } from './executor.ts';
import { QUESTION } from './question.ts';
import { integers, type Running, type Sent } from './runner.ts';

/** Ours without HTTP: the compiled statement, its decoding, and the execution of the operation. */
export async function ours(graph: Graph): Promise<Contender> {
  const sent: Sent[] = [];
  const noting: Graph = {
    ...graph,
    run(name, text, params) {
      sent.push({ text, params });
      return graph.run(name, text, params);
    },
  };
  const dataset = await findDataset(graph);
  const execute = executor(buildSchema(), QUESTION);
  return {
    name: 'ours, in process',
    sent,
    ask: ({ theme, after }) => execute(createContext(noting, dataset, 'bench'), { theme, after }),
    answer: (found) => found,
    close: async () => undefined,
  };
}

/** The driver alone with the statements that ours sends: what remains is what the database and the driver cost. */
export function raw(
  { run, sent, close }: Running,
  statements: ReadonlyMap<number, readonly Sent[]>,
): Contender {
  const bound = new Map(
    [...statements].map(([offset, those]) => [
      offset,
      those.map(({ text, params }) => ({ text, params: integers(params) })),
    ]),
  );
  return {
    name: 'raw driver',
    sent,
    ask: ({ offset }) => Promise.all((bound.get(offset) ?? []).map(({ text, params }) => run(text, params))),
    answer: (found) =>
      (found as { records: { values(): Iterable<unknown> }[] }[]).map(({ records }) =>
        records.map((record) => [...record.values()]),
      ),
    close,
  };
}
