import {
  buildASTSchema,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
  isUnionType,
  parse,
  visit,
} from 'graphql';
import { type Composed, CompositionError, type CompositionProblem, compose } from './compose.ts';
import { entrances } from './entering.ts';

/** What a partner's subgraph makes of our graph, or everything that keeps it from joining. */
export type Joined = { supergraph: string; added: string[]; problems: CompositionProblem[] };

/**
 * Composes a partner's subgraph with ours. More is asked of it than that it composes: nothing of ours may change, and
 * our graph must stay whole while the partner is away.
 */
export function join(ours: readonly Composed[], partner: Composed): Joined {
  const refused = (problems: CompositionProblem[]) => ({ supergraph: '', added: [], problems });
  if (ours.some(({ name }) => name.toLowerCase() === partner.name.toLowerCase()))
    return refused([{ code: 'NAME_TAKEN', message: `A subgraph of ours is called ${partner.name}.` }]);
  const unreadable = problemsOf(partner.sdl);
  if (unreadable.length) return refused(unreadable);
  try {
    const before = buildASTSchema(parse(compose(ours).api));
    const { supergraph, api } = compose([...ours, partner]);
    const after = buildASTSchema(parse(api));
    const problems = [
      ...changes(before, after),
      ...gifts(before, after),
      ...entrances(before, supergraph, partner.name),
    ];
    return { supergraph, added: addedTo(before, after).map(({ path }) => path), problems };
  } catch (error) {
    if (error instanceof CompositionError) return refused([...error.problems]);
    throw error;
  }
}

/** What is wrong with a text before it is composed. */
function problemsOf(sdl: string): CompositionProblem[] {
  try {
    let extending = false;
    visit(parse(sdl), {
      Directive: ({ name }) => {
        extending ||= /^(federation__)?extends$/.test(name.value);
      },
    });
    return extending ? [{ code: 'EXTENDS', message: 'The directive @extends is of Federation 1.' }] : [];
  } catch (error) {
    return [{ code: 'INVALID_GRAPHQL', message: error instanceof Error ? error.message : String(error) }];
  }
}

const typesOf = (schema: GraphQLSchema): GraphQLNamedType[] =>
  Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));

const signature = (field: GraphQLField<unknown, unknown> | GraphQLInputField): string => {
  const args = 'args' in field ? field.args.map(({ name, type }) => `${name}: ${type}`) : [];
  return args.length ? `(${args.join(', ')}): ${field.type}` : String(field.type);
};

/** Everything that a type promises, each with what it is: fields, values of an enum, members of a union. */
function partsOf(type: GraphQLNamedType): [string, string][] {
  if (isScalarType(type)) return [];
  const name = (part: string) => `${type.name}.${part}`;
  if (isEnumType(type)) return type.getValues().map((value) => [name(value.name), 'a value']);
  if (isUnionType(type)) return type.getTypes().map((member) => [name(member.name), 'a member']);
  return Object.values(type.getFields()).map((field) => [name(field.name), signature(field)]);
}

/** Nothing of ours goes, becomes something else, or gets a value, a member or an input more that clients know nothing of. */
function changes(before: GraphQLSchema, after: GraphQLSchema): CompositionProblem[] {
  const were = new Map(typesOf(before).flatMap(partsOf));
  const are = new Map(typesOf(after).flatMap(partsOf));
  const closed = typesOf(before).filter(
    (type) => isEnumType(type) || isUnionType(type) || isInputObjectType(type),
  );
  const more = closed
    .flatMap(({ name }) => partsOf(after.getType(name) as GraphQLNamedType))
    .filter(([path]) => !were.has(path));
  return [
    ...[...were]
      .filter(([path, was]) => are.get(path) !== was)
      .map(([path, was]) => `${path} was ${was}, and is ${are.get(path) ?? 'gone'}.`),
    ...more.map(([path, is]) => `${path} is ${is} more in a type of ours.`),
  ].map((message) => ({ code: 'CHANGED', message }));
}

const objectFields = (schema: GraphQLSchema) =>
  typesOf(schema)
    .filter(isObjectType)
    .flatMap((type) =>
      Object.values(type.getFields()).map((field) => ({ path: `${type.name}.${field.name}`, type, field })),
    );

function addedTo(before: GraphQLSchema, after: GraphQLSchema) {
  const known = new Set(objectFields(before).map(({ path }) => path));
  return objectFields(after).filter(({ path }) => !known.has(path));
}

/** What the partner's fields may not give: what can be null and is not said so, and entities of ours in lists. */
function gifts(before: GraphQLSchema, after: GraphQLSchema): CompositionProblem[] {
  const isOurs = ({ name }: GraphQLNamedType) => name !== 'Query' && isCompositeType(before.getType(name));
  const givesOurs = (type: GraphQLNamedType) =>
    isOurs(type) || (isAbstractType(type) && after.getPossibleTypes(type).some(isOurs));
  return addedTo(before, after).flatMap(({ path, type, field }): CompositionProblem[] => {
    const isRoot = type.name === 'Query';
    const given = getNamedType(field.type);
    // The planner answers null inside a list that holds none, and drops what is around it without an error.
    if (givesOurs(given) && (isRoot || isListType(getNullableType(field.type))))
      return [{ code: 'LISTS_OURS', message: `${path} gives ${given.name}.` }];
    if ((isRoot || isOurs(type) || givesOurs(given)) && isNonNullType(field.type))
      return [{ code: 'NOT_NULLABLE', message: `${path} is ${field.type}.` }];
    return [];
  });
}
