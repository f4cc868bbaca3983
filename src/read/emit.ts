import type { GraphQLNamedType, SelectionSetNode } from 'graphql';
import { getArgumentValues, getNamedType } from 'graphql';
import { type Given, givenIn, restrictable, shapeOf } from './arguments.ts';
import type { Cells } from './cells.ts';
import { ReadError } from './errors.ts';
import { declaresVia, mentions, rename, walksRel } from './pattern.ts';
import type { Condition, Inner, Param, Place, Scope, Selected, Tuple } from './place.ts';
import type { Read } from './read.ts';
import { collect, type Field, type Source, selectionsOf } from './select.ts';

type Arguments = Readonly<Record<string, unknown>>;
type Value = (args: Arguments, context: unknown) => unknown;

/** The making of one statement. */
export type Job = {
  /** Forgets the variables once the statement is made: plans outlive requests. */
  source: Source;
  readonly bindings: { field: Field; values: [name: string, value: Value][] }[];
  levels: number;
  params: number;
  /** How objects become tuples; handed in, for tuples are made of fields and fields of tuples. */
  readonly object: (
    job: Job,
    type: GraphQLNamedType,
    sets: SelectionSetNode[],
    scope: Scope,
    path: string,
  ) => Tuple;
};

/** The coerced arguments of a field. */
export const argumentsOf = ({ definition, nodes: [node] }: Field, variables: Arguments): Arguments =>
  node && definition.args.length > 0 ? getArgumentValues(definition, node, { ...variables }) : {};

export function readOf({ definition }: Field, parent: string): Read<unknown, unknown> {
  const { read } = definition.extensions;
  if (read === undefined) throw new ReadError(`${parent}.${definition.name} has no read`);
  return read as Read<unknown, unknown>;
}

/** New names for what a pattern declares. */
export function openScope(job: Job, pattern: string): Inner {
  const level = ++job.levels;
  return {
    self: `x${level}`,
    rel: walksRel(pattern) ? `r${level}` : undefined,
    via: mentions(pattern, 'via') ? `v${level}` : undefined,
  };
}

function selectedOf(job: Job, { definition, nodes }: Field, path: string): Selected {
  const type = getNamedType(definition.type);
  return {
    name: definition.name,
    children() {
      if (!('getFields' in type)) return [];
      const fields = collect(job.source, type as Parameters<typeof collect>[1], selectionsOf(nodes));
      return [...fields.values()].map((field) => selectedOf(job, field, `${path}.${field.definition.name}`));
    },
    object: (scope) => job.object(job, type, selectionsOf(nodes), scope, path),
  };
}

/** Where one field of one tuple emits. */
export function placeOf(job: Job, field: Field, cells: Cells, scope: Scope, path: string): Place {
  const shape = shapeOf(argumentsOf(field, job.source.variables)) as Arguments;
  const values: [string, Value][] = [];
  const place: Place = {
    ...selectedOf(job, field, path),
    self: scope.self,
    here: scope,
    args: shape,
    restrictable: restrictable(field.definition.args),
    cell: (text) => cells.add(text),
    columns: (names) => names.map((name) => cells.add(`${scope.self}.${name}`)),
    param(of): Param {
      if (values.length === 0) job.bindings.push({ field, values });
      const name = `p${job.params++}`;
      values.push([name, of]);
      return { name, text: `$${name}` };
    },
    conditions: () => givenIn(field.definition.args, shape).flatMap((given) => conditionOf(place, given)),
    open: (pattern) => openScope(job, pattern),
    rename(pattern, inner) {
      const rel = inner?.rel ?? scope.rel;
      return rename(pattern, defined({ self: scope.self, it: inner?.self, rel, via: inner?.via }));
    },
    within(condition, around) {
      const local = openScope(job, condition);
      const rel = walksRel(condition) ? local.rel : around.rel;
      const via = declaresVia(condition) ? local.via : around.via;
      return rename(condition, defined({ self: around.self, it: local.self, rel, via }));
    },
  };
  return place;
}

function conditionOf(place: Place, { predicate, shape, of }: Given): Condition[] {
  const template = predicate.text(shape);
  if (template === '') return [];
  const { bind } = predicate as unknown as { bind?: (value: unknown, context: unknown) => unknown };
  let param: Param | undefined;
  const value = () => {
    param ??= place.param((args, context) => (bind ? bind(of(args), context) : of(args)));
    return param.text;
  };
  return [
    {
      key: predicate.key,
      walked: predicate.walked,
      value,
      text: (scope) => place.within(template, scope).replace(/\$value\b/g, value),
    },
  ];
}

const defined = (names: Record<string, string | undefined>) =>
  Object.fromEntries(Object.entries(names).filter(([, name]) => name !== undefined)) as Record<
    string,
    string
  >;
