/**
 * How a subgraph speaks of fields that another one answers. Without `@extends`: the composition that we use then takes
 * an external key field for one that can be read here.
 */
export const external = { directives: [{ name: 'external', args: {} }] } as const;

/** The planner brings these fields of theirs along, before it asks for the field of ours. */
export const requires = (fields: string) =>
  ({ directives: [{ name: 'requires', args: { fields } }] }) as const;

/** What subgraphs that add to the types of others import of Federation 2. */
export const FEDERATION = {
  linkUrl: 'https://specs.apollo.dev/federation/v2.6',
  federationDirectives: ['@external', '@key', '@requires'],
};
