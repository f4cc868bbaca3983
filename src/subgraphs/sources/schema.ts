import type { GraphQLSchema } from 'graphql';
import { readingReferences } from '../shared/references.ts';
import { FEDERATION } from '../shared/theirs.ts';
import { builder } from './builder.ts';
import './source-file.ts';
import './passage.ts';

let built: GraphQLSchema | undefined;

/** The executable schema of the sources subgraph, with the Federation 2 machinery. */
export function buildSources(): GraphQLSchema {
  built ??= readingReferences(builder.toSubGraphSchema(FEDERATION));
  return built;
}
