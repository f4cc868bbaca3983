import { composeServices } from '@theguild/federation-composition';
import { buildASTSchema, lexicographicSortSchema, parse, printSchema } from 'graphql';

/** A subgraph to compose: its SDL, and where a front finds it when it is not in its process. */
export type Composed = { name: string; url: string; sdl: string };

/** One reason why subgraphs do not make one graph. */
export type CompositionProblem = { code: string; message: string };

export class CompositionError extends Error {
  override readonly name = 'CompositionError';
  readonly problems: readonly CompositionProblem[];

  constructor(problems: readonly CompositionProblem[]) {
    super(problems.map(({ code, message }) => `${code}: ${message}`).join('\n'));
    this.problems = problems;
  }
}

/** The supergraph that a front runs, and the API that its clients see. @throws CompositionError with every reason */
export function compose(subgraphs: readonly Composed[]): { supergraph: string; api: string } {
  const { errors, supergraphSdl, publicSdl } = composeServices(
    subgraphs.map(({ name, url, sdl }) => ({ name, url, typeDefs: parse(sdl) })),
  );
  if (errors || !supergraphSdl || !publicSdl) {
    throw new CompositionError(
      (errors ?? []).map(({ message, extensions }) => ({ code: String(extensions?.code ?? ''), message })),
    );
  }
  const api = lexicographicSortSchema(buildASTSchema(parse(publicSdl)));
  return { supergraph: `${supergraphSdl.trimEnd()}\n`, api: `${printSchema(api)}\n` };
}
