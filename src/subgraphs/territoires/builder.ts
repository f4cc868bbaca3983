import SchemaBuilder from '@pothos/core';
import DirectivesPlugin from '@pothos/plugin-directives';
import FederationPlugin from '@pothos/plugin-federation';
import type { Territories } from './territories.ts';

/** What resolvers of this subgraph may ask. */
export type Context = { territories: Territories };

/** The builder of this subgraph's one schema. Fields are null unless told otherwise: a subgraph may be away. */
export const builder = new SchemaBuilder<{
  Context: Context;
  Scalars: { ID: { Input: string; Output: string } };
}>({
  plugins: [DirectivesPlugin, FederationPlugin],
});
