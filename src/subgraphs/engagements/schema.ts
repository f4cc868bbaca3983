import type { GraphQLSchema } from 'graphql';
import { readingReferences } from '../shared/references.ts';
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
import './objective.ts';
import './priority.ts';
import './public.ts';
import './vigilance-point.ts';
import './indicator.ts';
import './finding.ts';
import './criterion.ts';
import './figure.ts';
import './national-scheme.ts';
import './milestone.ts';
import './funding.ts';
import './term.ts';
import './discrepancy.ts';
import './fact.ts';
import './involvement.ts';
import './signature.ts';
import './occurrence.ts';
import './query.ts';
import './search.ts';
import './answer.ts';
import './coverage.ts';
import './gap.ts';
import './overlap.ts';
import './path.ts';
import './ground.ts';
import './comparison.ts';
import './change.ts';
import './official-territory.ts';
import './passage.ts';
import './federation.ts';

let built: GraphQLSchema | undefined;

/** The executable schema of the engagements subgraph, with the Federation 2 machinery. */
export function buildSchema(): GraphQLSchema {
  built ??= readingReferences(
    builder.toSubGraphSchema({ linkUrl: 'https://specs.apollo.dev/federation/v2.6' }),
  );
  return built;
}
