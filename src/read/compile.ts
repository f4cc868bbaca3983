import type { FieldNode, GraphQLField, GraphQLNamedType, SelectionSetNode } from 'graphql';
import { isAbstractType } from 'graphql';
import { Cells, listOf } from './cells.ts';
import { argumentsOf, type Job, openScope, placeOf, readOf } from './emit.ts';
import type { Family } from './family.ts';
import { rename } from './pattern.ts';
import type { Decode, Opening, Scope } from './place.ts';
import type { Field, Source } from './select.ts';
import { type Missing, missingOf, tuples } from './tuple.ts';

/** One statement: `row` of its answer is what `decode` reads; a plan for entities also wants `$ids`. */
export type Plan = {
  /** Of the statement, in logs and errors: the path of field names, never an alias. */
  readonly name: string;
  readonly text: string;
  /** @throws GraphQLError for a value that a page or a scalar refuses */
  bind(variables: Readonly<Record<string, unknown>>, context?: unknown): Record<string, unknown>;
  readonly decode: Decode;
};

const ROOT: Scope = { self: undefined };
const opened = new WeakMap<Opening, Plan>();

/** Compiles for one selection and one shape of variables; the plans serve every call of that shape. */
export function compile(source: Source) {
  const job: Job = { source, bindings: [], levels: 0, params: 0, object: tuples.object };
  return {
    /** A root field is a tuple of one cell. @throws GraphQLError FIRST_AND_LAST */
    root(parent: string, definition: GraphQLField<unknown, unknown>, nodes: FieldNode[]): Plan {
      const name = `${parent}.${definition.name}`;
      const cells = new Cells();
      const field: Field = { slot: definition.name, definition, nodes };
      const decode = readOf(field, parent).emit(placeOf(job, field, cells, ROOT, name));
      return planOf(job, name, `RETURN ${cells.list} AS row`, decode);
    },

    /** Objects of a family by id: rows of `id, row`. */
    entities(type: GraphQLNamedType, sets: SelectionSetNode[], family: Family, name: string): Plan {
      const scope = openScope(job, 'it');
      const tuple = isAbstractType(type)
        ? tuples.ofFamily(job, family, type, sets, scope, name)
        : tuples.object(job, type, sets, scope, name);
      return planOf(job, name, byId(family, type, scope, tuple.cells), tuple.decode);
    },

    /** The same for what an abstract place left out; compiled when the first such object appears. */
    missing(place: Missing): Plan {
      const known = opened.get(place);
      if (known) return known;
      const { type, sets, family, path } = place;
      const scope = openScope(job, 'it');
      const tuple = tuples.concrete(job, type, missingOf(source, type, sets, family), scope, path);
      const plan = planOf(job, `${path}:${type.name}`, byId(family, type, scope, tuple.cells), tuple.decode);
      opened.set(place, plan);
      return plan;
    },
  };
}

function byId(
  family: Family,
  type: GraphQLNamedType,
  { self }: { self: string },
  cells: readonly string[],
): string {
  const check = isAbstractType(type) ? undefined : family.is(type.name);
  const where = check === undefined ? '' : ` WHERE ${rename(check, { self })}`;
  // Without the hint a planner whose statistics are old may scan the index of a label that `where` names.
  const seek = `USING INDEX SEEK ${self}:${family.label}(id)`;
  return `UNWIND $ids AS id MATCH (${self}:${family.label} {id: id}) ${seek}${where} RETURN id, ${listOf(cells)} AS row`;
}

function planOf(job: Job, name: string, text: string, decode: Decode): Plan {
  const { bindings } = job;
  job.source = { ...job.source, variables: {} };
  return {
    name,
    text,
    decode,
    bind(variables, context) {
      const params: Record<string, unknown> = {};
      for (const { field, values } of bindings) {
        const args = argumentsOf(field, variables);
        for (const [param, value] of values) params[param] = value(args, context);
      }
      return params;
    },
  };
}
