import { printSubgraphSchema } from '@apollo/subgraph';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { builder } from './builder.ts';
import { buildSchema } from './schema.ts';

/** The SDL that this subgraph promises, by path: as a Federation 2 subgraph, and as clients see it. */
export function printSubgraph(): [path: string, text: string][] {
  const federated = buildSchema();
  const plain = builder.toSchema();
  return [
    ['schema/subgraphs/engagements.graphql', `${printSubgraphSchema(federated)}\n`],
    ['schema/api.graphql', `${printSchema(lexicographicSortSchema(plain))}\n`],
  ];
}
