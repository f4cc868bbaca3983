import {
  GraphQLError,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isLeafType,
  isUnionType,
} from 'graphql';

type Reference = Readonly<Record<string, unknown>>;

/**
 * Has references to entities read as any other input is, before one of them is looked up: of no type of ours, without
 * a key of it, or with a value of another kind, they are the asker's mistake. A key that is null names nothing: gateways
 * send it where a code is unknown.
 */
export function readingReferences(schema: GraphQLSchema): GraphQLSchema {
  const field = schema.getQueryType()?.getFields()._entities;
  const union = field && getNamedType(field.type);
  const resolve = field?.resolve;
  if (!resolve || !isUnionType(union)) throw new Error('The schema resolves no entity.');
  const types = new Map(union.getTypes().map((type) => [type.name, type]));
  field.resolve = (source, { representations }: { representations: unknown[] }, context, info) => {
    const references = representations.map((given) => read(given, types));
    return references.map((reference) => {
      if (!reference) return null;
      const [entity] = resolve(source, { representations: [reference] }, context, info) as unknown[];
      return entity;
    });
  };
  return schema;
}

/** @throws GraphQLError BAD_USER_INPUT */
function read(given: unknown, types: ReadonlyMap<string, GraphQLObjectType>): Reference | undefined {
  const reference = (typeof given === 'object' && given !== null ? given : {}) as Reference;
  const type = types.get(reference.__typename as string);
  if (!type) throw mistake('A reference has the __typename of an entity that is resolved here.');
  const keys = keysOf(type);
  const whole = keys.filter((key) => key.every((name) => reference[name] !== undefined));
  if (whole.length === 0)
    throw mistake(`A reference to ${type.name} has ${keys.map((key) => key.join(' and ')).join(', or ')}.`);
  const coerced = Object.fromEntries(
    Object.entries(reference).map(([name, value]) => [name, coerce(type, name, value)]),
  );
  return whole.some((key) => key.every((name) => reference[name] !== null)) ? coerced : undefined;
}

/** Of a scalar or an enumeration, as an argument of that type would be. */
function coerce(type: GraphQLObjectType, name: string, value: unknown): unknown {
  const declared = type.getFields()[name]?.type;
  const leaf = declared && getNullableType(declared);
  if (value === null || !isLeafType(leaf)) return value;
  try {
    return leaf.parseValue(value);
  } catch (error) {
    throw mistake(`A reference to ${type.name} has a wrong ${name}: ${(error as Error).message}`);
  }
}

type Directive = { name: string; args?: { fields?: string } };

/** The fields of each key, as the subgraph declares them. */
const keysOf = ({ extensions }: GraphQLObjectType): string[][] =>
  ((extensions.directives ?? []) as Directive[])
    .filter(({ name }) => name === 'key')
    .map(({ args }) => (args?.fields ?? '').split(' '));

const mistake = (message: string) => new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
