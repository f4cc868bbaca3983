import {
  buildSchema,
  type GraphQLNamedType,
  type GraphQLSchema,
  isSpecifiedDirective,
  isSpecifiedScalarType,
} from 'graphql';
import { promises } from '../../src/cli/print.ts';

/** Anything of the public schema that a client can name, by its path: `Actor.involvements(first:)`. */
export type Element = {
  readonly path: string;
  readonly names: readonly string[];
  readonly description: string;
  /** Undefined: not deprecated. */
  readonly deprecationReason: string | undefined;
};

/** The schema that clients see, from the very text that is promised. */
export const publicSchema = buildSchema(promises().get('schema/api.graphql') ?? '');

type Described = {
  name: string;
  description?: string | null | undefined;
  deprecationReason?: string | null | undefined;
};
const element = (path: string, { name, description, deprecationReason }: Described, ...around: string[]) => ({
  path,
  names: [name, ...around],
  description: description ?? '',
  deprecationReason: deprecationReason ?? undefined,
});

function* membersOf(type: GraphQLNamedType): Generator<Element> {
  if ('getValues' in type) {
    for (const value of type.getValues()) yield element(`${type.name}.${value.name}`, value);
  }
  if (!('getFields' in type)) return;
  for (const field of Object.values(type.getFields())) {
    const path = `${type.name}.${field.name}`;
    yield element(path, field, type.name);
    if (!('args' in field)) continue;
    for (const argument of field.args) yield element(`${path}(${argument.name}:)`, argument, field.name);
  }
}

export function elements(schema: GraphQLSchema = publicSchema): Element[] {
  const types = Object.values(schema.getTypeMap()).filter(
    (type) => !isSpecifiedScalarType(type) && !type.name.startsWith('__'),
  );
  const directives = schema.getDirectives().filter((directive) => !isSpecifiedDirective(directive));
  return [
    ...types.flatMap((type) => [element(type.name, type), ...membersOf(type)]),
    ...directives.flatMap((directive) => [
      element(`@${directive.name}`, directive),
      ...directive.args.map((argument) => element(`@${directive.name}(${argument.name}:)`, argument)),
    ]),
  ];
}
