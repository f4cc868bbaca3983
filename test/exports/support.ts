import { execute, parse } from 'graphql';
import { type CellValue, readXlsx } from 'hucre';
import papa from 'papaparse';
import { findDataset } from '../../src/domain/engagements/dataset.graph.ts';
import type { Given } from '../../src/exports/arguments.ts';
import { prepare } from '../../src/exports/export.ts';
import type { Answer, Ask } from '../../src/exports/read.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { createContext } from '../../src/subgraphs/engagements/context.ts';
import { buildSchema } from '../../src/subgraphs/engagements/schema.ts';
import { collected } from './hand-made.ts';

export const schema = buildSchema();

/** Asks the API in this process, and notes what was asked; `once`, a question asked again has its first answer. */
export function asking(graph: Graph, again?: 'once'): Ask & { asked: Record<string, unknown>[] } {
  const asked: Record<string, unknown>[] = [];
  const answers = new Map<string, Answer>();
  const documents = new Map<string, ReturnType<typeof parse>>();
  const ask: Ask = async (query, variableValues) => {
    asked.push(variableValues);
    const question = query + JSON.stringify(variableValues);
    const known = again && answers.get(question);
    if (known) return known;
    const document = documents.get(query) ?? parse(query);
    documents.set(query, document);
    const contextValue = createContext(graph, await findDataset(graph), 'test');
    const answer = (await execute({ schema, document, variableValues, contextValue })) as Answer;
    answers.set(question, answer);
    return answer;
  };
  return Object.assign(ask, { asked });
}

/** The bytes of an export. */
export async function bytesOf(ask: Ask, table: string, format: string, given: Given = []): Promise<Buffer> {
  const { open } = await prepare(schema, ask, { table, format, given }, '2026-01-31');
  return collected(await open());
}

export const textOf = async (...asked: Parameters<typeof bytesOf>): Promise<string> =>
  (await bytesOf(...asked)).toString();

/** A CSV as Papa Parse reads it: header and lines. */
export function readCsv(text: string): string[][] {
  const { data, errors } = papa.parse<string[]>(text, { skipEmptyLines: true });
  if (errors.length) throw new Error(JSON.stringify(errors));
  return data;
}

/** The sheets of an XLSX as hucre reads them, by name. */
export async function readSheets(bytes: Uint8Array): Promise<Map<string, CellValue[][]>> {
  const { sheets } = await readXlsx(bytes);
  return new Map(sheets.map(({ name, rows }) => [name, rows]));
}

export const readBook = (bytes: Uint8Array) => readXlsx(bytes);
