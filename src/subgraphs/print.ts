import { printSubgraphSchema } from '@apollo/subgraph';
import { buildSchema } from './engagements/schema.ts';
import { buildSources } from './sources/schema.ts';
import { buildTerritoires } from './territoires/schema.ts';

/** The SDL that each subgraph promises to whoever composes it, by name. */
export function printSubgraphs(): Map<string, string> {
  const schemas = { engagements: buildSchema(), territoires: buildTerritoires(), sources: buildSources() };
  return new Map(Object.entries(schemas).map(([name, schema]) => [name, `${printSubgraphSchema(schema)}\n`]));
}
