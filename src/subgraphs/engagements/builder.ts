import SchemaBuilder from '@pothos/core';
import '../../read/plugin.ts';
import DirectivesPlugin from '@pothos/plugin-directives';
import FederationPlugin from '@pothos/plugin-federation';
import type { Context } from './context.ts';

export type Types = {
  Context: Context;
  DefaultFieldNullability: false;
  InferredFieldOptionsKind: 'Read';
  Scalars: { ID: { Input: string; Output: string }; Date: { Input: string; Output: string } };
};

/** The builder of this subgraph's one schema. Type files add to it; nothing is built until `buildSchema()`. */
export const builder = new SchemaBuilder<Types>({
  plugins: ['read', DirectivesPlugin, FederationPlugin],
  defaultFieldNullability: false,
});
export type EngagementsTypes = (typeof builder)['$inferSchemaTypes'];
