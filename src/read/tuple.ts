import {
  type GraphQLAbstractType,
  type GraphQLNamedType,
  isAbstractType,
  isObjectType,
  type SelectionSetNode,
} from 'graphql';
import { Cells } from './cells.ts';
import { type Job, placeOf, readOf } from './emit.ts';
import { ReadError } from './errors.ts';
import { type Family, familiesOf } from './family.ts';
import { rename } from './pattern.ts';
import type { Decode, Opening, Run, Scope, Tuple } from './place.ts';
import type { Read } from './read.ts';
import { collect, type Field, type Source } from './select.ts';

/** What one type of object, at one abstract place, is asked beyond the columns of its family. */
export type Missing = Opening & {
  readonly type: GraphQLNamedType;
  readonly sets: SelectionSetNode[];
  readonly family: Family;
  readonly path: string;
};

type Slots = [slot: string, decode: Decode][];
type Member = { type: string; slots: Slots; missing: Missing | undefined };

/** An object of the type at a scope, as selected. */
function object(
  job: Job,
  type: GraphQLNamedType,
  sets: SelectionSetNode[],
  scope: Scope,
  path: string,
): Tuple {
  if (isObjectType(type)) return concrete(job, type, collect(job.source, type, sets).values(), scope, path);
  const [family, ...others] = familiesOf(type);
  if (!isAbstractType(type) || family === undefined || others.length > 0) {
    throw new ReadError(`${path}: ${type.name} is not an interface of one family`);
  }
  return ofFamily(job, family, type, sets, scope, path);
}

function concrete(
  job: Job,
  type: GraphQLNamedType,
  fields: Iterable<Field>,
  scope: Scope,
  path: string,
): Tuple {
  const cells = new Cells();
  const slots = emitFields(job, type.name, fields, cells, scope, path);
  return {
    cells: cells.texts,
    decode: (row, run) => fill({ __typename: type.name }, slots, row, run),
  };
}

/** Kind, id and the family's columns inline; whatever else a type is asked for is noted, and loaded afterwards. */
function ofFamily(
  job: Job,
  family: Family,
  above: GraphQLAbstractType,
  sets: SelectionSetNode[],
  scope: Scope,
  path: string,
): Tuple {
  const cells = new Cells();
  const kind = cells.add(rename(family.kind, { self: scope.self ?? '' }));
  const id = cells.add(`${scope.self}.id`);
  const members = new Map(
    job.source.schema.getPossibleTypes(above).map((type): [string, Member] => {
      const fields = [...collect(job.source, type, sets).values()];
      const inline = fields.filter((field) => isInline(field, family));
      const slots = emitFields(job, type.name, inline, cells, scope, path);
      const missing: Missing | undefined =
        inline.length < fields.length ? { type, sets, family, path } : undefined;
      return [type.name, { type: type.name, slots, missing }];
    }),
  );
  // Rows say their kind, and they are many: what each is called here is made out once.
  const known = new Map<string, Member>();
  const memberOf = (name: string): Member => {
    const type = family.type(name);
    const member = members.get(type);
    if (member === undefined) throw new ReadError(`${path}: ${type} is no ${above.name} (kind ${name})`);
    known.set(name, member);
    return member;
  };
  return {
    cells: cells.texts,
    decode(row, run) {
      const { type, slots, missing } = known.get(row[kind] as string) ?? memberOf(String(row[kind]));
      const decoded = fill({ __typename: type }, slots, row, run);
      if (missing) run.open(missing, String(row[id]), decoded);
      return decoded;
    },
  };
}

function emitFields(
  job: Job,
  type: string,
  fields: Iterable<Field>,
  cells: Cells,
  scope: Scope,
  path: string,
): Slots {
  return [...fields].map((field) => {
    const here = `${path}.${field.definition.name}`;
    return [field.slot, readOf(field, type).emit(placeOf(job, field, cells, scope, here))];
  });
}

function fill(into: Record<string, unknown>, slots: Slots, row: readonly unknown[], run: Run) {
  for (const [slot, decode] of slots) into[slot] = decode(row, run);
  return into;
}

function isInline({ definition }: Field, family: Family): boolean {
  const read = definition.extensions.read as Read<unknown, unknown> | undefined;
  return read?.inline?.every((name) => family.columns.includes(name)) ?? false;
}

/** The fields of a concrete type that an abstract place of the family does not read. */
export const missingOf = (
  source: Source,
  type: GraphQLNamedType,
  sets: SelectionSetNode[],
  family: Family,
): Field[] =>
  isObjectType(type)
    ? [...collect(source, type, sets).values()].filter((field) => !isInline(field, family))
    : [];

export const tuples = { object, concrete, ofFamily };
