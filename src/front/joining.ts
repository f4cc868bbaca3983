import {
  buildASTSchema,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isNonNullType,
  isObjectType,
  Kind,
  parse,
  visit,
} from 'graphql';
import { type Composed, CompositionError, type CompositionProblem, compose } from './compose.ts';

/** What a partner's subgraph makes of our graph, or everything that keeps it from joining. */
export type Joined = { supergraph: string; added: string[]; problems: CompositionProblem[] };

/**
 * Composes a partner's subgraph with ours. More is asked of it than that it composes: nothing of ours may change, and
 * our graph must stay whole while the partner is away.
 */
export function join(ours: readonly Composed[], partner: Composed): Joined {
  const refused = (problems: CompositionProblem[]) => ({ supergraph: '', added: [], problems });
  const unreadable = problemsOf(partner.sdl);
  if (unreadable.length) return refused(unreadable);
  try {
    const before = buildASTSchema(parse(compose(ours).api));
    const { supergraph, api } = compose([...ours, partner]);
    const after = buildASTSchema(parse(api));
    return { supergraph, added: addedTo(before, after), problems: changes(before, after, partner.sdl) };
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
        extending ||= name.value === 'extends';
      },
    });
    return extending ? [{ code: 'EXTENDS', message: 'The directive @extends is of Federation 1.' }] : [];
  } catch (error) {
    return [{ code: 'INVALID_GRAPHQL', message: error instanceof Error ? error.message : String(error) }];
  }
}

const objectsOf = (schema: GraphQLSchema): GraphQLObjectType[] =>
  Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter(({ name }) => !name.startsWith('__'));

const fieldsOf = (schema: GraphQLSchema): Map<string, string> =>
  new Map(
    objectsOf(schema).flatMap((type) =>
      Object.values(type.getFields()).map(
        (field) => [`${type.name}.${field.name}`, String(field.type)] as const,
      ),
    ),
  );

const addedTo = (before: GraphQLSchema, after: GraphQLSchema): string[] =>
  [...fieldsOf(after).keys()].filter((path) => !fieldsOf(before).has(path));

/** What composes and is refused all the same. */
function changes(before: GraphQLSchema, after: GraphQLSchema, sdl: string): CompositionProblem[] {
  const now = fieldsOf(after);
  const changed = [...fieldsOf(before)]
    .filter(([path, type]) => now.get(path) !== type)
    .map(([path, type]) => ({ code: 'CHANGED', message: `${path} was ${type}, and is ${now.get(path)}.` }));
  const added = new Set(addedTo(before, after));
  const isOurs = (name: string) => name !== 'Query' && isObjectType(before.getType(name));
  const strict = objectsOf(after).flatMap((type) =>
    Object.values(type.getFields()).flatMap((field): CompositionProblem[] => {
      const path = `${type.name}.${field.name}`;
      if (!added.has(path)) return [];
      const isRoot = type.name === 'Query';
      if ((isRoot || isOurs(type.name)) && isNonNullType(field.type))
        return [{ code: 'NOT_NULLABLE', message: `${path} is ${field.type}.` }];
      if (isRoot && isOurs(getNamedType(field.type).name))
        return [{ code: 'LISTS_OURS', message: `${path} gives ${getNamedType(field.type).name}.` }];
      return [];
    }),
  );
  const overrides: CompositionProblem[] = [];
  visit(parse(sdl), {
    [Kind.FIELD_DEFINITION]({ name, directives = [] }) {
      if (directives.some((directive) => directive.name.value === 'override'))
        overrides.push({ code: 'OVERRIDES', message: `${name.value} takes a field over.` });
    },
  });
  return [...changed, ...strict, ...overrides];
}
