import SchemaBuilder, {
  type ArgBuilder,
  BasePlugin,
  type FieldKind,
  type FieldNullability,
  type FieldRef,
  type FieldRequiredness,
  type InputFieldMap,
  type InputObjectRef,
  type InputShapeFromFields,
  type InputShapeFromTypeParam,
  type InputType,
  type InterfaceParam,
  type InterfaceRef,
  type ObjectRef,
  type PothosInputFieldConfig,
  type PothosOutputFieldConfig,
  type PothosTypeConfig,
  type Resolver,
  RootFieldBuilder,
  type SchemaTypes,
  type ShapeFromTypeParam,
  type TypeParam,
} from '@pothos/core';
import type { GraphQLSchema } from 'graphql';
import { connectionOf } from './connection.ts';
import { connectionDescriptions as say } from './descriptions.ts';
import { ReadError } from './errors.ts';
import type { Facet } from './facets.ts';
import type { Family } from './family.ts';
import { page } from './page.ts';
import type { Access, Paged, Predicate } from './predicate.ts';
import { column, type Read } from './read.ts';
import { installResolvers } from './resolvers.ts';
import type { PageOptions, Pins } from './way.ts';

/** A list with its GraphQL types: what `t.page` hangs somewhere. */
export type Pages<Types extends SchemaTypes, K extends string> = Paged<K> & {
  readonly node: ObjectRef<Types, unknown> | InterfaceRef<Types, unknown>;
  readonly filter: InputObjectRef<Types, unknown> | null;
  readonly args?: ((arg: ArgBuilder<Types>) => InputFieldMap) | undefined;
};

/** Declares a paged list once: its nodes, its filter (or null), its order and the ways into it, by priority. */
export function pages<Types extends SchemaTypes, K extends string>(
  node: ObjectRef<Types, unknown> | InterfaceRef<Types, unknown>,
  filter: InputObjectRef<Types, unknown> | null,
  list: {
    order: string;
    access: readonly Access<K>[];
    /** A fixed condition over `self`. */
    where?: string;
    /** By what its things are counted. */
    facets?: Readonly<Record<string, Facet>>;
    /** Arguments beside the filter that every place of the list has: `asOf`. */
    args?: (arg: ArgBuilder<Types>) => InputFieldMap;
  },
): Pages<Types, K> {
  return { name: node.name, node, filter, ...list };
}

type Field<Types extends SchemaTypes> = FieldRef<Types, unknown>;
type PageFieldOptions<Types extends SchemaTypes> = PageOptions & {
  description?: string;
  deprecationReason?: string;
  args?: (arg: ArgBuilder<Types>) => InputFieldMap;
};

declare global {
  export namespace PothosSchemaTypes {
    export interface Plugins<Types extends SchemaTypes> {
      read: ReadPlugin<Types>;
    }
    export interface InferredFieldOptions<
      Types extends SchemaTypes,
      ResolveShape = unknown,
      Type extends TypeParam<Types> = TypeParam<Types>,
      Nullable extends FieldNullability<Type> = FieldNullability<Type>,
      Args extends InputFieldMap = InputFieldMap,
      ResolveReturnShape = unknown,
    > {
      Read:
        | {
            /** How the field is read from the graph. */
            read: Read<ResolveShape, ShapeFromTypeParam<Types, Type, Nullable>, Types['Context']>;
            resolve?: never;
          }
        | {
            resolve: Resolver<
              ResolveShape,
              InputShapeFromFields<Args>,
              Types['Context'],
              ShapeFromTypeParam<Types, Type, Nullable>,
              ResolveReturnShape
            >;
            read?: never;
          };
    }
    export interface InputFieldOptions<
      Types extends SchemaTypes = SchemaTypes,
      Type extends InputType<Types> | [InputType<Types>] = InputType<Types> | [InputType<Types>],
      Req extends FieldRequiredness<Type> = FieldRequiredness<Type>,
    > {
      /** What a value asks of the node that the list is of. */
      where?: Predicate<NonNullable<InputShapeFromTypeParam<Types, Type, true>>, Types['Context']>;
    }
    export interface InterfaceTypeOptions<
      Types extends SchemaTypes = SchemaTypes,
      Shape = unknown,
      Interfaces extends InterfaceParam<Types>[] = InterfaceParam<Types>[],
      ResolveType = unknown,
    > {
      /** Which families of nodes its objects belong to. */
      read?: Family | readonly Family[];
    }
    export interface BaseTypeOptions<Types extends SchemaTypes = SchemaTypes> {
      /** Of an object type that belongs to no interface: the family that its nodes are found in. */
      read?: Family | readonly Family[];
    }
    export interface RootFieldBuilder<
      Types extends SchemaTypes,
      ParentShape,
      Kind extends FieldKind = FieldKind,
    > {
      /** A keyset connection over the list, pinned to columns of the parent. */
      page<K extends string>(
        list: Pages<Types, K>,
        pinned?: Pins<NoInfer<K>, keyof ParentShape & string>,
        options?: PageFieldOptions<Types>,
      ): Field<Types>;
    }
  }
}

/** Options that wrap a resolver: a compiled field has none, so they would silently do nothing. */
const WRAPPING = ['authScopes', 'skipTypeScopes', 'validate', 'tracing', 'errors', 'smartSubscription'];

export class ReadPlugin<Types extends SchemaTypes> extends BasePlugin<Types> {
  override onTypeConfig(config: PothosTypeConfig): PothosTypeConfig {
    const { read } = config.pothosOptions as { read?: unknown };
    return read === undefined ? config : { ...config, extensions: { ...config.extensions, read } };
  }

  override onOutputFieldConfig(config: PothosOutputFieldConfig<Types>): PothosOutputFieldConfig<Types> {
    const options = config.pothosOptions as unknown as Record<string, unknown>;
    const exposed = config.extensions?.pothosExposedField as string | undefined;
    const read = (options.read ?? (exposed === undefined ? undefined : column(exposed))) as
      | Read<unknown, unknown>
      | undefined;
    if (read === undefined) return config;
    const wrapping = read.resolve ? undefined : WRAPPING.find((name) => options[name] !== undefined);
    if (wrapping) {
      throw new ReadError(`${config.parentType}.${config.name}: ${wrapping} does nothing beside read`);
    }
    return { ...config, extensions: { ...config.extensions, read } };
  }

  override onInputFieldConfig(config: PothosInputFieldConfig<Types>): PothosInputFieldConfig<Types> {
    const { where } = config.pothosOptions as { where?: unknown };
    return where === undefined ? config : { ...config, extensions: { ...config.extensions, where } };
  }

  override afterBuild(schema: GraphQLSchema): GraphQLSchema {
    installResolvers(schema);
    return schema;
  }
}

SchemaBuilder.registerPlugin('read', ReadPlugin);

const prototype = RootFieldBuilder.prototype as PothosSchemaTypes.RootFieldBuilder<SchemaTypes, unknown>;

prototype.page = function (list, pinned = {}, { where, args, ...options } = {}) {
  const read = page(list, pinned as Pins, where === undefined ? {} : { where });
  return this.field({
    ...options,
    type: connectionOf(this.builder, list.node as ObjectRef<SchemaTypes, unknown>, list.facets),
    nullable: false,
    args: {
      ...(list.filter ? { filter: this.arg({ type: list.filter, description: say.filter }) } : {}),
      ...list.args?.(this.arg),
      ...args?.(this.arg),
      first: this.arg.int({ description: say.first }),
      after: this.arg.string({ description: say.after }),
      last: this.arg.int({ description: say.last }),
      before: this.arg.string({ description: say.before }),
    },
    read,
  } as never) as Field<SchemaTypes>;
};
