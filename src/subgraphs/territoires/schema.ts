import type { GraphQLSchema } from 'graphql';
import { readingReferences } from '../shared/references.ts';
import { FEDERATION } from '../shared/theirs.ts';
import { builder } from './builder.ts';
import './official-territory.ts';
import './query.ts';
import './federation.ts';

let built: GraphQLSchema | undefined;

/** The executable schema of the territoires subgraph, with the Federation 2 machinery. */
export function buildTerritoires(): GraphQLSchema {
  built ??= readingReferences(builder.toSubGraphSchema(FEDERATION));
  return built;
}
