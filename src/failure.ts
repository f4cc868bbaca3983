import { ConfigError } from './config.ts';
import { FactsError } from './facts/problem.ts';
import { EmbeddedError } from './graph/embedded/errors.ts';
import { GraphError, type GraphErrorCode } from './graph/errors.ts';

const ADVICE: Partial<Record<GraphErrorCode, string>> = {
  UNAVAILABLE: 'La base Neo4j ne répond pas : vérifiez NEO4J_URI et que le serveur tourne.',
  CREDENTIALS: 'La base Neo4j refuse ces identifiants : vérifiez NEO4J_USER et NEO4J_PASSWORD.',
  DEADLINE: 'La base Neo4j ne répond pas à temps : vérifiez NEO4J_URI, ou augmentez READ_DEADLINE_MS.',
};

/** What a person reads when a command fails: one line per problem, and what to do. */
export function linesOf(error: unknown): string[] {
  if (error instanceof ConfigError) return error.problems.map((problem) => `Configuration : ${problem}`);
  if (error instanceof FactsError) {
    return [...error.message.split('\n'), `${error.problems.length} problème(s) : rien n’a été chargé.`];
  }
  if (error instanceof EmbeddedError) return [error.message];
  if (error instanceof GraphError) return [ADVICE[error.code] ?? `Base Neo4j : ${error.message}`];
  return [error instanceof Error ? error.message : String(error)];
}

/** Prints a failure on standard error and leaves with status 1. */
export function reportFailure(error: unknown): void {
  for (const line of linesOf(error)) process.stderr.write(`${line}\n`);
  process.exitCode = 1;
}
