import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { findDataset } from '../../src/domain/engagements/dataset.graph.ts';
import { findCorpus } from '../../src/domain/questions/corpus.graph.ts';
import type { AnswerStatus } from '../../src/domain/questions/draft.ts';
import { type Scope, scopeOf } from '../../src/domain/questions/scope.ts';
import type { Graph } from '../../src/graph/graph.ts';

/** The scope of the only contract of the seeds. */
export async function seededScope(graph: Graph): Promise<Scope> {
  const { version, contracts } = await findDataset(graph);
  return scopeOf(await findCorpus(graph, version), contracts[0]?.id, undefined);
}

/** The scope of one of several contracts. */
export async function scopeNamed(graph: Graph, slug: string): Promise<Scope> {
  const { version, contracts } = await findDataset(graph);
  const contract = contracts.find((one) => one.slug === slug);
  return scopeOf(await findCorpus(graph, version), contract?.id, undefined);
}

/** A question and what must come of it; slugs are written without their contract. */
export type Sample = {
  question: string;
  status: AnswerStatus;
  /** All entities of the answer, in any order. */
  entities?: string[];
  /** All values of the answer, as printed. */
  values?: string[];
  /** Lines that the proofs cite, at least. */
  lines?: number[];
  /** What it tests, for the bench. */
  intent: string;
};

/** The samples of every file of this folder, or of another: `who.yaml` has a list of them. */
export function readSamples(folder = import.meta.dirname): Sample[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  return files.sort().flatMap((file) => {
    const listed = parse(readFileSync(join(folder, file), 'utf8')) as Omit<Sample, 'intent'>[];
    return listed.map((sample) => ({ intent: file.replace('.yaml', ''), ...sample }));
  });
}

/** `dispositif/popac` of `grand-nancy-2015/dispositif/popac`. */
export const shortSlug = (slug: string): string => slug.split('/').slice(-2).join('/');
