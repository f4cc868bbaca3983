import {
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import { ReadError } from './errors.ts';
import { familiesOf } from './family.ts';
import type { Paged } from './predicate.ts';
import type { Read } from './read.ts';
import type { Reader } from './reader.ts';
import { slotOf } from './select.ts';

/** What the GraphQL context must carry: one reader per operation. */
export type ReadContext = { reader: Reader };

type Field = GraphQLField<unknown, unknown>;
type Resolver = GraphQLFieldResolver<unknown, unknown>;
type Bag = Record<string, unknown>;
const readOf = ({ extensions }: Field) => extensions.read as Read<unknown, unknown> | undefined;

/**
 * Gives every read field the least resolver it needs: the reader at the root, none where property access finds the
 * decoded value. Throws when a type that is read has a field that is not.
 */
export function installResolvers(schema: GraphQLSchema): void {
  const query = schema.getQueryType();
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const read = readOf(field);
      // A value of a domain call has the property that was exposed; a decoded object has the field itself.
      if (read === undefined) continue;
      if (type === query) field.resolve = fromRoot;
      else if (read.resolve) field.resolve = fromViewer(read.resolve as unknown as ViewerResolve);
      else if (field.args.length > 0) field.resolve = fromSlot;
      else if (renamed(field)) field.resolve = fromEither(field);
      else delete field.resolve;
    }
  }
  checkReads(schema);
}

const fromRoot: Resolver = (_root, _args, context, info) => (context as ReadContext).reader.root(info);

const fromSlot: Resolver = (parent, _args, _context, { fieldNodes: [node] }) =>
  node && (parent as Bag)[slotOf(node)];

type ViewerResolve = (decoded: unknown, context: unknown, args: unknown) => unknown;
const fromViewer =
  (resolve: ViewerResolve): Resolver =>
  (parent, args, context, { fieldNodes: [node] }) =>
    node && resolve((parent as Bag)[slotOf(node)], context, args);

const exposed = ({ extensions }: Field) => extensions.pothosExposedField as string | undefined;
const renamed = (field: Field) => exposed(field) !== undefined && exposed(field) !== field.name;
const fromEither = (field: Field): Resolver => {
  const property = exposed(field) ?? field.name;
  return (parent) =>
    field.name in (parent as Bag) ? (parent as Bag)[field.name] : (parent as Bag)[property];
};

/** Follows every read to the types it leads to, and families to their members. */
function checkReads(schema: GraphQLSchema): void {
  const seen = new Set<GraphQLNamedType>();
  const visit = (type: GraphQLNamedType) => {
    if (seen.has(type)) return;
    seen.add(type);
    if (isInterfaceType(type)) for (const member of schema.getPossibleTypes(type)) visit(member);
    if (isObjectType(type)) for (const field of Object.values(type.getFields())) follow(type, field);
  };
  const follow = (type: GraphQLObjectType, field: Field) => {
    const read = readOf(field);
    if (read === undefined)
      throw new ReadError(`${type.name}.${field.name} has no read, but ${type.name} is read`);
    const target = getNamedType(field.type);
    if (read.resolve) return;
    const object = nodeOf(target) ?? target;
    if (isInterfaceType(object) && familiesOf(object).length !== 1) {
      throw new ReadError(`${type.name}.${field.name}: ${object.name} is not of one family: load it by id`);
    }
    visit(object);
  };
  for (const type of Object.values(schema.getTypeMap())) {
    if (isInterfaceType(type) && type.extensions.read) visit(type);
    if (!isObjectType(type)) continue;
    if (type !== schema.getQueryType() && familiesOf(type).length === 0) continue;
    for (const field of Object.values(type.getFields())) if (readOf(field)) follow(type, field);
  }
}

/** The node type of a connection. */
function nodeOf(type: GraphQLNamedType): GraphQLNamedType | undefined {
  return type.extensions.connectionOf === undefined || !isObjectType(type)
    ? undefined
    : getNamedType(
        (getNamedType(type.getFields().edges?.type) as GraphQLObjectType).getFields().node?.type ?? type,
      );
}

/** Every list that a schema pages: a law compares `indexOf` their accesses with the indexes there are. */
export function listsOf(schema: GraphQLSchema): Set<Paged> {
  const fields = Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .flatMap((type) => Object.values(type.getFields()));
  return new Set(fields.flatMap((field) => readOf(field)?.list ?? []));
}
