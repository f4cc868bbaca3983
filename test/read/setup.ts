import {
  type DocumentNode,
  execute,
  type GraphQLSchema,
  type OperationDefinitionNode,
  parse,
  validate,
} from 'graphql';
import { compileOperation } from '../../src/front/jit.ts';
import { Reader } from '../../src/read/reader.ts';
import { type Context, makeSchema } from './schema.ts';
import { type Served, serve } from './served.ts';
import { makeWorld, type Row, type World } from './world.ts';

export type Bench = Served & {
  schema: GraphQLSchema;
  world: World;
  /** Answers a document as the service would; every call is an operation with a reader of its own. */
  ask(source: string, variables?: Record<string, unknown>): Promise<Answer>;
  /** The same by graphql-jit; undefined where it stands aside. */
  askJit(source: string, variables?: Record<string, unknown>): Promise<Answer | undefined>;
  of(kind: string): Row[];
};
// biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its question
export type Answer = { data?: any; errors?: readonly { message: string; extensions: { code?: unknown } }[] };

/** The schema in miniature in front of a real graph. */
export async function open(): Promise<Bench> {
  const [schema, world] = [makeSchema(), makeWorld()];
  const served = await serve(world);
  const rows = world.nodes.map(({ row }) => row);
  const directory = new Map(
    rows
      .filter(({ kind }) => kind === 'CONTRACT')
      .flatMap(({ id, slug, officialCode }) => [
        [String(slug), id] as const,
        [String(officialCode), id] as const,
      ]),
  );
  const documents = new Map<string, DocumentNode>();
  const documentOf = (source: string) => {
    const document = documents.get(source) ?? parse(source);
    if (!documents.has(source)) {
      const [error] = validate(schema, document);
      if (error) throw error;
      documents.set(source, document);
    }
    return document;
  };
  const contextOf = () => {
    const context: Omit<Context, 'reader'> = {
      contracts: { idOf: (value) => directory.get(value) },
      contacts: { of: async (id) => `contact of ${id}` },
    };
    return { ...context, reader: new Reader(served.graph, context) };
  };
  return {
    ...served,
    schema,
    world,
    of: (kind) =>
      rows
        .filter((row) => row.kind === kind)
        .sort((a, b) => (String(a.sortKey) < String(b.sortKey) ? -1 : 1)),
    async ask(source, variableValues = {}) {
      const document = documentOf(source);
      return (await execute({ schema, document, variableValues, contextValue: contextOf() })) as Answer;
    },
    async askJit(source, variables = {}) {
      const document = documentOf(source);
      const [operation] = document.definitions;
      const run = compileOperation(schema, document, operation as OperationDefinitionNode);
      return run && ((await run(undefined, contextOf(), variables)) as Answer);
    },
  };
}
