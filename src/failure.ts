import { ConfigError } from './config.ts';
import { FactsError } from './facts/problem.ts';
import { EmbeddedError, type EmbeddedErrorCode } from './graph/embedded/errors.ts';
import { GraphError, type GraphErrorCode } from './graph/errors.ts';
import { OLDEST } from './graph/version.ts';

const GRAPH_ADVICE: Partial<Record<GraphErrorCode, string>> = {
  UNAVAILABLE: 'La base Neo4j ne répond pas : vérifiez NEO4J_URI et que le serveur tourne.',
  CREDENTIALS: 'La base Neo4j refuse ces identifiants : vérifiez NEO4J_USER et NEO4J_PASSWORD.',
  NO_DATABASE: 'Ce serveur Neo4j n’a pas de base de ce nom : vérifiez NEO4J_DATABASE.',
  DEADLINE: 'La base Neo4j ne répond pas à temps : vérifiez NEO4J_URI, ou augmentez READ_DEADLINE_MS.',
  UNSUPPORTED: `Ce serveur Neo4j est trop ancien : il faut la version ${OLDEST} ou une plus récente, ou ôtez NEO4J_URI.`,
};

const FOLDER_ADVICE: Partial<Record<EmbeddedErrorCode, string>> = {
  FOLDER_IN_USE: 'Par exemple : DATA_DIR=.data-2 npm start',
  FOLDER_NOT_WRITABLE: 'Vérifiez ses droits, ou choisissez-en un autre : DATA_DIR=… npm start',
};

/** What a person reads when a command fails: one line per problem, and what to do. */
export function linesOf(error: unknown): string[] {
  if (error instanceof ConfigError) return error.problems.map((problem) => `Configuration : ${problem}`);
  if (error instanceof FactsError) {
    const { length } = error.problems;
    return [
      ...error.message.split('\n'),
      length > 1
        ? `${length} problèmes : rien n’est chargé tant qu’il en reste un.`
        : '1 problème : rien n’est chargé tant qu’il reste.',
    ];
  }
  if (error instanceof EmbeddedError)
    return [[error.message, FOLDER_ADVICE[error.code]].filter(Boolean).join(' ')];
  if (error instanceof GraphError) return [GRAPH_ADVICE[error.code] ?? `Base Neo4j : ${error.message}`];
  return [error instanceof Error ? error.message : String(error)];
}

/** Prints a failure on standard error and leaves with status 1. */
export function reportFailure(error: unknown): void {
  for (const line of linesOf(error)) process.stderr.write(`${line}\n`);
  process.exitCode = 1;
}
