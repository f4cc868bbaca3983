import {
  type DirectiveNode,
  type DocumentNode,
  type GraphQLSchema,
  Kind,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';

type Graphs = ReadonlySet<string>;

/** Which subgraphs can answer each type and field, as the supergraph says. */
export class Ownership {
  readonly #types = new Map<string, Graphs>();
  readonly #fields = new Map<string, Graphs>();
  /** Subgraphs by the names that clients of `Caller` use, with the address that the supergraph gives. */
  readonly subgraphs: ReadonlyMap<string, string>;

  constructor(supergraph: string) {
    const names = new Map<string, { name: string; url: string }>();
    const definitions = parse(supergraph, { noLocation: true }).definitions;
    for (const definition of definitions) {
      if (definition.kind !== Kind.ENUM_TYPE_DEFINITION || definition.name.value !== 'join__Graph') continue;
      for (const value of definition.values ?? []) {
        const [join] = argumentsOf(value.directives, 'join__graph');
        names.set(value.name.value, { name: String(join?.name), url: String(join?.url ?? '') });
      }
    }
    this.subgraphs = new Map([...names.values()].map(({ name, url }) => [name, url]));
    const named = (graphs: readonly Record<string, unknown>[]) =>
      new Set(graphs.map(({ graph }) => names.get(String(graph))?.name ?? ''));
    for (const definition of definitions) {
      if (
        definition.kind !== Kind.OBJECT_TYPE_DEFINITION &&
        definition.kind !== Kind.INTERFACE_TYPE_DEFINITION
      )
        continue;
      const type = definition.name.value;
      const graphs = named(argumentsOf(definition.directives, 'join__type'));
      this.#types.set(type, graphs);
      for (const field of definition.fields ?? []) {
        const joins = argumentsOf(field.directives, 'join__field').filter(({ graph }) => graph);
        const answering = joins.filter(({ external, usedOverridden }) => !external && !usedOverridden);
        this.#fields.set(`${type}.${field.name.value}`, joins.length ? named(answering) : graphs);
      }
    }
  }

  /** The subgraph that can answer the whole document by itself; undefined when it takes several. */
  soleOwner(schema: GraphQLSchema, document: DocumentNode): string | undefined {
    let owners = new Set(this.subgraphs.keys());
    const types = new TypeInfo(schema);
    visit(
      document,
      visitWithTypeInfo(types, {
        Field: ({ name }) => {
          const parent = types.getParentType()?.name ?? '';
          const graphs = this.#fields.get(`${parent}.${name.value}`) ?? this.#named(parent, name.value);
          owners = owners.intersection(graphs);
        },
      }),
    );
    const [owner] = owners;
    return owner;
  }

  /** `__typename` is known wherever its type is; the schema itself to nobody. */
  #named(type: string, field: string): Graphs {
    return (field === '__typename' && this.#types.get(type)) || new Set();
  }
}

/** The arguments of each directive of this name. */
export function argumentsOf(
  directives: readonly DirectiveNode[] | undefined,
  name: string,
): Record<string, string | boolean>[] {
  return (directives ?? [])
    .filter((directive) => directive.name.value === name)
    .map((directive) =>
      Object.fromEntries(
        (directive.arguments ?? []).map(({ name, value }) => [
          name.value,
          'value' in value ? (value.value as string | boolean) : '',
        ]),
      ),
    );
}
