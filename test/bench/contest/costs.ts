import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import {
  type DocumentNode,
  execute,
  type FieldNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
  parse,
} from 'graphql';
import { PROJECT_ROOT } from '../../../src/config.ts';
import { findDataset } from '../../../src/domain/engagements/dataset.graph.ts';
import { compileOperation } from '../../../src/front/jit.ts';
import type { Graph } from '../../../src/graph/graph.ts';
import { compile, type Plan } from '../../../src/read/compile.ts';
import { ReadError } from '../../../src/read/errors.ts';
import { createContext } from '../../../src/subgraphs/engagements/context.ts';
import { buildSchema } from '../../../src/subgraphs/engagements/schema.ts';
import { median } from '../rates.ts';
import { QUESTION } from './question.ts';

/** Fields of a dispositif that distinct operations select or leave out: 1,024 texts. */
const FIELDS = 'id slug label form regime leadStatus acronym placeScope kind aliases'.split(' ');

/** The question with another selection for each number, so that its statement is another text. */
function variant(number: number): DocumentNode {
  const chosen = FIELDS.filter((_field, bit) => (number >> bit) & 1).join(' ');
  return parse(QUESTION.replace(/id\s+slug\s+label\s+form\s+regime\s+leadStatus/, `__typename ${chosen}`));
}

const operationOf = ({ definitions: [first] }: DocumentNode) => first as OperationDefinitionNode;

/** Our plan of a variant, outside any request. */
function planFor(schema: GraphQLSchema, theme: string, document: DocumentNode): Plan {
  const definition = schema.getQueryType()?.getFields().dispositifs;
  if (!definition) throw new ReadError('Query.dispositifs does not exist');
  const { selections } = operationOf(document).selectionSet;
  const source = { schema, fragments: {}, variables: { theme } };
  return compile(source).root('Query', definition, [...selections] as FieldNode[]);
}

const since = (start: number) => performance.now() - start;

/** Milliseconds: the first and the second answer to an operation never seen before, and what our compiler takes. */
export async function planning(graph: Graph, theme: string, operations: number) {
  const schema = buildSchema();
  const dataset = await findDataset(graph);
  const found = { first: [] as number[], second: [] as number[], compiled: [] as number[] };
  const answer = async (document: DocumentNode) => {
    const start = performance.now();
    const contextValue = createContext(graph, dataset, 'bench');
    await execute({ schema, document, contextValue, variableValues: { theme } });
    return since(start);
  };
  for (let number = 1; number <= operations; number++) {
    const document = variant(number * 37);
    found.first.push(await answer(document));
    found.second.push(await answer(document));
    const start = performance.now();
    planFor(schema, theme, document);
    found.compiled.push(since(start));
  }
  return { first: median(found.first), second: median(found.second), compiled: median(found.compiled) };
}

/** Kilobytes of heap that an operation keeps: its document, our plan, and what graphql-jit makes of it. */
export function memory(theme: string, operations: number) {
  const schema = buildSchema();
  const growth = <T>(make: () => T): [kilobytes: number, made: T] => {
    const before = heap();
    const made = make();
    return [(heap() - before) / operations / 1_000, made];
  };
  const warm = variant(0);
  planFor(schema, theme, warm);
  compileOperation(schema, warm, operationOf(warm));
  const numbers = Array.from({ length: operations }, (_none, number) => number);
  const [document, documents] = growth(() => numbers.map(variant));
  const [plan, plans] = growth(() => documents.map((one) => planFor(schema, theme, one)));
  const [jit, runs] = growth(() => documents.map((one) => compileOperation(schema, one, operationOf(one))));
  const texts = new Set(plans.map(({ text }) => text)).size;
  return { document, plan, jit, texts, compiled: runs.filter((run) => run !== undefined).length };
}

function heap(): number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
  collect();
  return process.memoryUsage().heapUsed;
}

/** Lines of `src/read`, and those that are neither empty nor comment. */
export function linesOfRead(): { files: number; all: number; code: number } {
  const folder = join(PROJECT_ROOT, 'src', 'read');
  const files = readdirSync(folder).filter((file) => file.endsWith('.ts'));
  const lines = files.flatMap((file) => readFileSync(join(folder, file), 'utf8').trimEnd().split('\n'));
  const code = lines.filter((line) => !/^\s*($|\/\/|\/?\*)/.test(line));
  return { files: files.length, all: lines.length, code: code.length };
}
