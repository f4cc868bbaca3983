import type { GraphQLSchema } from 'graphql';
import { builder } from './builder.ts';
import './date.ts';
import './entity.ts';
import './contract.ts';
import './document.ts';
import './actor.ts';
import './qpv.ts';
import './commune.ts';
import './territory.ts';
import './theme.ts';
import './row.ts';
import './dispositif.ts';
import './instance.ts';
import './competence.ts';
import './commitment.ts';
import './fact.ts';
import './involvement.ts';
import './signature.ts';
import './occurrence.ts';
import './query.ts';
import './federation.ts';

let built: GraphQLSchema | undefined;

/** The executable schema of the engagements subgraph, with the Federation 2 machinery. */
export function buildSchema(): GraphQLSchema {
  built ??= builder.toSubGraphSchema({ linkUrl: 'https://specs.apollo.dev/federation/v2.6' });
  return built;
}
