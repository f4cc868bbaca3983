import {
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';

/** One place that takes words from a client: where it is, and the argument's whole value with words there. */
export type Place = {
  path: string;
  argument: string;
  type: GraphQLInputType;
  value(words: string): unknown;
};

const TEXTS = ['String', 'ID', 'Date'];

/** Something valid for a place that must be given beside. */
function filler({ name, type }: GraphQLArgument | GraphQLInputField): unknown {
  const named = getNamedType(type);
  if (isEnumType(named)) return named.getValues()[0]?.name;
  if (isInputObjectType(named)) return required(named.getFields());
  if (named.name === 'Int') return 1;
  return isListType(getNullableType(type)) ? [name] : name;
}

const required = (fields: Readonly<Record<string, GraphQLInputField>>) =>
  Object.fromEntries(
    Object.values(fields)
      .filter(({ type }) => isNonNullType(type))
      .map((field) => [field.name, filler(field)]),
  );

function placesIn(type: GraphQLInputType, path: string): { path: string; value(words: string): unknown }[] {
  const inner = getNullableType(type);
  if (isListType(inner)) {
    return placesIn(inner.ofType, path).map((place) => ({
      path: place.path,
      value: (words) => [place.value(words)],
    }));
  }
  if (isInputObjectType(inner)) {
    return Object.values(inner.getFields()).flatMap((field) =>
      placesIn(field.type, `${path}.${field.name}`).map((place) => ({
        path: place.path,
        value: (words: string) => ({ ...required(inner.getFields()), [field.name]: place.value(words) }),
      })),
    );
  }
  return TEXTS.includes(getNamedType(inner).name) ? [{ path, value: (words) => words }] : [];
}

/** Every place of every field of the root that takes words. */
export function rootPlaces(
  schema: GraphQLSchema,
): { field: string; others: GraphQLArgument[]; place: Place }[] {
  return Object.values(schema.getQueryType()?.getFields() ?? {}).flatMap((field) =>
    field.args.flatMap((argument) =>
      placesIn(argument.type, `Query.${field.name}(${argument.name})`).map((place) => ({
        field: field.name,
        others: field.args.filter((other) => other !== argument && isNonNullType(other.type)),
        place: { ...place, argument: argument.name, type: argument.type },
      })),
    ),
  );
}

/** Every place of the fields of other types: what reaches them is in `injection.ts`. */
export function innerPlaces(schema: GraphQLSchema): { type: string; field: string; place: Place }[] {
  return Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter(({ name }) => name !== 'Query' && !name.startsWith('__'))
    .flatMap((type) =>
      Object.values(type.getFields()).flatMap((field) =>
        field.args.flatMap((argument) =>
          placesIn(argument.type, `${type.name}.${field.name}(${argument.name})`).map((place) => ({
            type: type.name,
            field: field.name,
            place: { ...place, argument: argument.name, type: argument.type },
          })),
        ),
      ),
    );
}

export { filler };
