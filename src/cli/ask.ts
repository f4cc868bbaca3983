import { Command } from 'commander';
import { type ExecutionResult, execute, parse } from 'graphql';
import { findDataset } from '../domain/engagements/dataset.graph.ts';
import { createContext } from '../subgraphs/engagements/context.ts';
import { buildSchema } from '../subgraphs/engagements/schema.ts';
import { withGraph } from './database.ts';

/** The same answer as the API's, for a terminal or a script. */
const ASK = `query Ask($question: String!, $contract: String) {
  ask(question: $question, contract: $contract) {
    status sentence values notStated
    entities { slug kind label }
    facts { ...Proof }
    near { ...Proof }
    suggestions { question status slug }
    interpretation { intent operation variables entities { words entity { slug } } }
  }
}
fragment Proof on Fact {
  id relation subject { slug } object { slug } value
  citations { document { label } section firstLine lastLine quote url }
}`;

type Citation = {
  document: { label: string };
  section: string | null;
  firstLine: number | null;
  lastLine: number | null;
  quote: string | null;
  url: string | null;
};
type Proof = { citations: Citation[] };
type Answer = {
  status: keyof typeof EXITS;
  sentence: string;
  facts: Proof[];
  near: Proof[];
  suggestions: { question: string }[];
};

/** Exit statuses: a script can tell silence from a question that was not understood. */
const EXITS = {
  ANSWERED: 0,
  PARTLY_ANSWERED: 0,
  NOT_STATED: 3,
  AMBIGUOUS: 4,
  NOT_UNDERSTOOD: 5,
} as const;

export const ask = new Command('ask')
  .description(
    'Répond à une question en français par ce que disent les faits, avec les passages qui le prouvent.',
  )
  .argument('<question>', 'par exemple : « Qui préside le comité de pilotage ? »')
  .option('--contract <contrat>', 'adresse ou code officiel du contrat, quand il y en a plusieurs')
  .option('--json', 'imprime la réponse entière en JSON')
  .action(async (question: string, { contract, json = false }: { contract?: string; json?: boolean }) => {
    const answer = await answered(question, contract);
    process.stdout.write(json ? `${JSON.stringify(answer, null, 2)}\n` : printed(answer));
    process.exitCode = EXITS[answer.status];
  });

/** @throws Error with what the API refuses, in its words */
async function answered(question: string, contract: string | undefined): Promise<Answer> {
  return withGraph(async (graph) => {
    const contextValue = createContext(graph, await findDataset(graph), 'cli');
    const variableValues = { question, contract };
    const result = (await execute({
      schema: buildSchema(),
      document: parse(ASK),
      variableValues,
      contextValue,
    })) as ExecutionResult<{ ask: Answer }>;
    if (!result.data) throw result.errors?.[0] ?? new Error('Pas de réponse.');
    return result.data.ask;
  });
}

function printed({ sentence, facts, near, suggestions, status }: Answer): string {
  const proofs = facts.length ? passages(facts) : [];
  const around = near.length ? ['Le document dit, tout près :', ...passages(near)] : [];
  const asked = suggestions.map(({ question }) => `  ${question}`);
  const others =
    asked.length && status !== 'ANSWERED' && status !== 'PARTLY_ANSWERED'
      ? ['Vous pouvez demander :', ...asked]
      : [];
  return `${[sentence, ...proofs, ...around, ...others].join('\n')}\n`;
}

/** Each passage once, in the order of the document. */
function passages(facts: readonly Proof[]): string[] {
  const all = facts.flatMap(({ citations }) => citations);
  const lines = all
    .toSorted((a, b) => (a.firstLine ?? 0) - (b.firstLine ?? 0))
    .map(({ document, section, firstLine, lastLine, quote, url }) => {
      const where =
        firstLine === null ? url : `l. ${firstLine}${lastLine === firstLine ? '' : `-${lastLine}`}`;
      const said = quote === null ? '' : ` : « ${quote} »`;
      return `  ${[document.label, section, where].filter(Boolean).join(', ')}${said}`;
    });
  return [...new Set(lines)];
}
