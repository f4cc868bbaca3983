import type { ObjectRef, SchemaTypes } from '@pothos/core';
import { connectionDescriptions as say } from './descriptions.ts';
import type { Facet } from './facets.ts';

type AnyBuilder = PothosSchemaTypes.SchemaBuilder<SchemaTypes>;
type AnyRef = ObjectRef<SchemaTypes, unknown>;
const connections = new WeakMap<AnyBuilder, Map<string, AnyRef>>();

function once(builder: AnyBuilder, name: string, make: () => AnyRef): AnyRef {
  const known = connections.get(builder) ?? new Map<string, AnyRef>();
  connections.set(builder, known);
  const ref = known.get(name) ?? make();
  known.set(name, ref);
  return ref;
}

// The default resolver is what reads them.
const plain = { nullable: false, resolve: undefined } as never as { nullable: false; resolve: () => never };

const facetOf = (builder: AnyBuilder): AnyRef =>
  once(builder, 'Facet', () => {
    const value = builder.objectRef<unknown>('FacetValue').implement({
      description: say.FacetValue,
      fields: (t) => ({
        key: t.string({ ...plain, description: say.key }),
        label: t.string({ ...plain, description: say.label }),
        count: t.int({ ...plain, description: say.count }),
      }),
    });
    return builder.objectRef<unknown>('Facet').implement({
      description: say.Facet,
      fields: (t) => ({
        field: t.string({ ...plain, description: say.field }),
        values: t.field({ ...plain, type: [value], description: say.values }),
      }),
    });
  });

/** One connection per type of node and builder; `page` decodes the whole of it, so its fields have no read. */
export function connectionOf(
  builder: AnyBuilder,
  node: AnyRef,
  facets?: Readonly<Record<string, Facet>>,
): AnyRef {
  const maybe = { ...plain, nullable: true } as never as { nullable: true; resolve: () => never };
  return once(builder, `${node.name}Connection`, () => {
    const pageInfo = once(builder, 'PageInfo', () =>
      builder.objectRef<unknown>('PageInfo').implement({
        description: say.PageInfo,
        fields: (t) => ({
          hasNextPage: t.boolean({ ...plain, description: say.hasNextPage }),
          hasPreviousPage: t.boolean({ ...plain, description: say.hasPreviousPage }),
          startCursor: t.string({ ...maybe, description: say.startCursor }),
          endCursor: t.string({ ...maybe, description: say.endCursor }),
        }),
      }),
    );
    const edge = builder.objectRef<unknown>(`${node.name}Edge`).implement({
      description: say.edge(node.name),
      fields: (t) => ({
        cursor: t.string({ ...plain, description: say.cursor }),
        node: t.field({ ...plain, type: node, description: say.node(node.name) }),
      }),
    });
    return builder.objectRef<unknown>(`${node.name}Connection`).implement({
      description: say.connection(node.name),
      extensions: { connectionOf: node.name },
      fields: (t) => ({
        edges: t.field({ ...plain, type: [edge], description: say.edges }),
        pageInfo: t.field({ ...plain, type: pageInfo, description: say.pageInfo }),
        totalCount: t.int({ ...plain, description: say.totalCount }),
        ...(facets && {
          facets: t.field({
            ...plain,
            type: [facetOf(builder)],
            description: say.facets(Object.keys(facets)),
          }),
        }),
      }),
    });
  });
}
