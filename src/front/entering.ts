import { type DefinitionNode, type GraphQLSchema, isNonNullType, isObjectType, Kind, parse } from 'graphql';
import type { CompositionProblem } from './compose.ts';
import { argumentsOf } from './ownership.ts';

/**
 * What is wrong with how a subgraph comes into the types of others: by a field that it takes over, or by a key that may
 * be null. Read in the supergraph, where directives have one name, whatever a subgraph calls them.
 */
export function entrances(before: GraphQLSchema, supergraph: string, partner: string): CompositionProblem[] {
  const { definitions } = parse(supergraph, { noLocation: true });
  const here = graphOf(definitions, partner);
  return definitions.flatMap((definition) => {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION) return [];
    const type = definition.name.value;
    const keys = argumentsOf(definition.directives, 'join__type').filter(
      ({ graph, key, resolvable }) => graph === here && key && resolvable !== false,
    );
    const taken = (definition.fields ?? []).filter(({ directives }) =>
      argumentsOf(directives, 'join__field').some(({ graph, override }) => graph === here && override),
    );
    return [
      ...keys
        .filter(({ key }) => mayBeNull(before, type, String(key)))
        .map(({ key }) => ({ code: 'KEY_MAY_BE_NULL', message: `${type} is keyed by ${key}.` })),
      ...taken.map(({ name }) => ({
        code: 'OVERRIDES',
        message: `${type}.${name.value} is taken over.`,
      })),
    ];
  });
}

/** The planner picks one of a type's keys for every entity, and skips without a word those of which it is null. */
function mayBeNull(schema: GraphQLSchema, name: string, key: string): boolean {
  const type = schema.getType(name);
  const fields = isObjectType(type) ? type.getFields() : {};
  return key.split(/\W+/).some((field) => fields[field] && !isNonNullType(fields[field].type));
}

/** What the supergraph calls a subgraph. */
const graphOf = (definitions: readonly DefinitionNode[], subgraph: string): string | undefined =>
  definitions
    .flatMap((definition) =>
      definition.kind === Kind.ENUM_TYPE_DEFINITION && definition.name.value === 'join__Graph'
        ? (definition.values ?? [])
        : [],
    )
    .find(({ directives }) => argumentsOf(directives, 'join__graph')[0]?.name === subgraph)?.name.value;
