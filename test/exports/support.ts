import { execute, parse } from 'graphql';
import { findDataset } from '../../src/domain/engagements/dataset.graph.ts';
import type { Given } from '../../src/exports/arguments.ts';
import { prepare } from '../../src/exports/export.ts';
import type { Answer, Ask } from '../../src/exports/read.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { createContext } from '../../src/subgraphs/engagements/context.ts';
import { buildSchema } from '../../src/subgraphs/engagements/schema.ts';

export const schema = buildSchema();

/** Asks the API in this process, and notes what was asked. */
export function asking(graph: Graph): Ask & { asked: Record<string, unknown>[] } {
  const asked: Record<string, unknown>[] = [];
  const documents = new Map<string, ReturnType<typeof parse>>();
  const ask: Ask = async (query, variableValues) => {
    asked.push(variableValues);
    const document = documents.get(query) ?? parse(query);
    documents.set(query, document);
    const contextValue = createContext(graph, await findDataset(graph), 'test');
    return (await execute({ schema, document, variableValues, contextValue })) as Answer;
  };
  return Object.assign(ask, { asked });
}

/** The bytes of an export. */
export async function bytesOf(ask: Ask, table: string, format: string, given: Given = []): Promise<Buffer> {
  const { open } = await prepare(schema, ask, { table, format, given }, '2026-01-31');
  const parts: Buffer[] = [];
  for await (const chunk of await open()) parts.push(Buffer.from(chunk));
  return Buffer.concat(parts);
}

export const textOf = async (...asked: Parameters<typeof bytesOf>): Promise<string> =>
  (await bytesOf(...asked)).toString();
