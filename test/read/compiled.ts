import {
  astFromValue,
  type FieldNode,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isObjectType,
  isRequiredArgument,
  type OperationDefinitionNode,
  parse,
  print,
} from 'graphql';
import { compile, type Plan } from '../../src/read/compile.ts';
import { familiesOf } from '../../src/read/family.ts';

type Field = GraphQLField<unknown, unknown>;
type Input = { name: string; type: GraphQLInputType };

/** Values that are looked up or checked while a plan is bound; nothing is run, so that any other text will do. */
const KNOWN: Readonly<Record<string, string>> = { contract: 'grand-nancy-2015', relation: 'INVOLVES' };

function valueFor(name: string, type: GraphQLInputType): unknown {
  const plain = getNullableType(type);
  if (isListType(plain)) return [valueFor(name, plain.ofType)];
  if (isEnumType(plain)) return plain.getValues()[0]?.value;
  if (isInputObjectType(plain))
    return Object.fromEntries(
      Object.values(plain.getFields()).map((field) => [field.name, valueFor(field.name, field.type)]),
    );
  if (plain.name === 'Int') return 1;
  return plain.name === 'Date' ? '2019-11-15' : (KNOWN[name] ?? 'un');
}

const texts = ({ name, type }: Input): string[] => {
  const values = getNullableType(type).toString() === 'Boolean' ? [true, false] : [valueFor(name, type)];
  return values.map((value) => {
    const node = astFromValue(value, type);
    return `${name}: ${node ? print(node) : 'null'}`;
  });
};

/** Arguments that restrict a field, one at a time: each field of its filter, and what stands beside the filter. */
export const restrictions = ({ args }: Field): string[] =>
  args.flatMap((arg) => {
    const plain = getNullableType(arg.type);
    if (['first', 'after', 'last', 'before'].includes(arg.name)) return [];
    if (!isInputObjectType(plain)) return texts(arg);
    return Object.values(plain.getFields())
      .flatMap(texts)
      .map((text) => `${arg.name}: { ${text} }`);
  });

type Reading = { list?: unknown; resolve?: unknown } | undefined;
const readOf = ({ extensions }: Field) => extensions.read as Reading;
export const isPaged = (field: Field): boolean => readOf(field)?.list !== undefined;
/** Read in one statement with its parent: not by a loader that knows the viewer. */
export const isPlain = (field: Field): boolean =>
  readOf(field) !== undefined && !readOf(field)?.resolve && !isPaged(field);

/** A page and a total of a list. */
export const listText = ({ name }: Field, args: string): string =>
  `${name}(${args}) { totalCount edges { node { __typename id } } }`;

/** A field that is no page, with its required arguments or with those given; what no id finds is opened in turn. */
export function plainText({ name, args, type }: Field, given = '', depth = 4): string {
  const required = args.filter(isRequiredArgument).flatMap((arg) => texts(arg).slice(0, 1));
  const asked = given || required.join(', ');
  const target = getNamedType(type);
  const below = depth > 0 && isObjectType(target) && familiesOf(target).length === 0;
  const opened = below ? plainFields(target).map((field) => plainText(field, '', depth - 1)) : [];
  const selected = isLeafType(target) ? '' : ` { ${['__typename', ...opened].join(' ')} }`;
  return `${name}${asked && `(${asked})`}${selected}`;
}

export const plainFields = (type: GraphQLObjectType): Field[] =>
  Object.values(type.getFields()).filter(isPlain);

export const allPlain = (type: GraphQLObjectType): string =>
  plainFields(type)
    .map((field) => plainText(field))
    .join(' ');

/** What the selection compiles to: of a root field, or of things by id. */
export function compiled(schema: GraphQLSchema, type: GraphQLObjectType, selection: string): Plan {
  const [operation] = parse(`{ ${selection} }`).definitions as [OperationDefinitionNode];
  const nodes = operation.selectionSet.selections as FieldNode[];
  const compiler = compile({ schema, fragments: {}, variables: {} });
  const field = type.getFields()[nodes[0]?.name.value ?? ''];
  if (field && type === schema.getQueryType()) return compiler.root(type.name, field, nodes);
  // Node holds every family; an interface that holds one is that of its types.
  const families = [...type.getInterfaces().map(familiesOf), familiesOf(type)];
  const family = families.find(({ length }) => length === 1)?.[0] ?? families.flat().at(-1);
  if (family === undefined) throw new Error(`${type.name} is of no family`);
  return compiler.entities(type, [operation.selectionSet], family, type.name);
}
