import DataLoader from 'dataloader';
import type { GraphQLNamedType, GraphQLResolveInfo } from 'graphql';
import type { Runner } from '../graph/statement.ts';
import { identified } from '../values/identity.ts';
import { compile, type Plan } from './compile.ts';
import { ReadError } from './errors.ts';
import { type Family, familiesOf } from './family.ts';
import type { Opening, Run } from './place.ts';
import { pathOf, planOf } from './plans.ts';
import { type Source, selectionsOf } from './select.ts';
import type { Missing } from './tuple.ts';

/** A decoded object: fields by name (and arguments), with its `__typename`. */
export type Decoded = Record<string, unknown>;
type Opened = Map<Opening, Map<string, Decoded[]>>;

/** Reads what GraphQL selects, one statement per root field and opened type. One per operation, in its context. */
export class Reader {
  readonly #graph: Runner;
  readonly #context: unknown;
  readonly #loaders = new Map<string, DataLoader<string, Decoded | null>>();

  /** `context`: what predicates translate their values with; usually the GraphQL context itself. */
  constructor(graph: Runner, context?: unknown) {
    this.#graph = graph;
    this.#context = context;
  }

  /** The value of a root field with a `read`. @throws GraphQLError READ_REFUSALS; GraphError */
  async root(info: GraphQLResolveInfo): Promise<unknown> {
    const definition = info.parentType.getFields()[info.fieldName];
    if (definition === undefined)
      throw new ReadError(`${info.parentType.name}.${info.fieldName} does not exist`);
    const plan = planOf(info, 'root', () =>
      compile(sourceOf(info)).root(info.parentType.name, definition, [...info.fieldNodes]),
    );
    const opened: Opened = new Map();
    const { rows, run } = await this.#run(plan, info, opened);
    const value = plan.decode(rows[0]?.[0] as unknown[], run);
    await this.#settle(opened, info);
    return value;
  }

  /** Objects of a type by id, with what `info` selects, in the order of the ids; null where there is none. */
  async entities(
    type: string,
    ids: readonly string[],
    info: GraphQLResolveInfo,
  ): Promise<(Decoded | null)[]> {
    const named = info.schema.getType(type);
    if (named === undefined) throw new ReadError(`No type ${type}`);
    const families = familiesOf(named);
    if (families.length === 0) throw new ReadError(`${type} belongs to no family`);
    const opened: Opened = new Map();
    const found = new Map<string, Decoded>();
    await Promise.all(
      families.map(async (family) => {
        const own = [...new Set(ids)].filter((id) => identified(id) === family.ids);
        if (own.length > 0) await this.#load(named, family, own, info, opened, found);
      }),
    );
    await this.#settle(opened, info);
    return ids.map((id) => found.get(id) ?? null);
  }

  /** One of them; calls of one place are gathered into one statement. */
  async entity(type: string, id: string, info: GraphQLResolveInfo): Promise<Decoded | null> {
    const key = `${type} ${pathOf(info)}`;
    let loader = this.#loaders.get(key);
    if (loader === undefined) {
      loader = new DataLoader((ids) => this.entities(type, ids, info));
      this.#loaders.set(key, loader);
    }
    return loader.load(id);
  }

  async #load(
    type: GraphQLNamedType,
    family: Family,
    ids: string[],
    info: GraphQLResolveInfo,
    opened: Opened,
    found: Map<string, Decoded>,
  ) {
    const plan = planOf(info, `${type.name} ${family.label}`, () => {
      const name = `${info.parentType.name}.${info.fieldName}:${type.name}`;
      return compile(sourceOf(info)).entities(type, selectionsOf(info.fieldNodes), family, name);
    });
    const { rows, run } = await this.#run(plan, info, opened, ids);
    for (const [id, row] of rows) found.set(String(id), plan.decode(row as unknown[], run) as Decoded);
  }

  /** Loads what abstract places left open, a type and place at a time, until nothing is. */
  async #settle(opened: Opened, info: GraphQLResolveInfo): Promise<void> {
    for (let open = opened; open.size > 0; ) {
      const next: Opened = new Map();
      await Promise.all(
        [...open].map(([place, objects]) => this.#fill(place as Missing, objects, info, next)),
      );
      open = next;
    }
  }

  async #fill(place: Missing, objects: Map<string, Decoded[]>, info: GraphQLResolveInfo, next: Opened) {
    const plan = compile(sourceOf(info)).missing(place);
    const { rows, run } = await this.#run(plan, info, next, [...objects.keys()]);
    for (const [id, row] of rows) {
      const loaded = plan.decode(row as unknown[], run) as Decoded;
      for (const object of objects.get(String(id)) ?? []) Object.assign(object, loaded);
    }
  }

  async #run(plan: Plan, info: GraphQLResolveInfo, opened: Opened, ids?: readonly string[]) {
    const params = { ...plan.bind(info.variableValues, this.#context), ...(ids ? { ids } : {}) };
    const rows = await this.#graph.run(plan.name, plan.text, params);
    const run: Run = { params, open: (place, id, into) => note(opened, place, id, into) };
    return { rows, run };
  }
}

const sourceOf = ({ schema, fragments, variableValues }: GraphQLResolveInfo): Source => ({
  schema,
  fragments,
  variables: variableValues,
});

function note(opened: Opened, place: Opening, id: string, into: Decoded) {
  let objects = opened.get(place);
  if (objects === undefined) {
    objects = new Map();
    opened.set(place, objects);
  }
  const known = objects.get(id);
  if (known) known.push(into);
  else objects.set(id, [into]);
}
