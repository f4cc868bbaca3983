import SchemaBuilder from '@pothos/core';
import DirectivesPlugin from '@pothos/plugin-directives';
import FederationPlugin from '@pothos/plugin-federation';
import { DirectiveLocation, GraphQLDirective, type GraphQLSchema } from 'graphql';
import { external, requires } from '../../../src/subgraphs/shared/theirs.ts';

/**
 * The products that Apollo's compatibility suite asks for, built as our subgraphs are. The suite knows federation
 * up to 2.3 only.
 */
const builder = new SchemaBuilder<{
  Scalars: { ID: { Input: string; Output: string } };
  Directives: { custom: { locations: 'OBJECT' } };
}>({ plugins: [DirectivesPlugin, FederationPlugin] });

type Variation = { id: string };
type Study = { caseNumber: string; description: string };
type Research = { study: Study; outcome: string | null };
type Dimension = { size: string; weight: number; unit: string };
type Author = { email: string; name: string; totalProductsCreated: number; yearsOfEmployment: number };
type Product = { id: string; sku: string; package: string; variation: Variation; research: Research[] };
type Deprecated = { sku: string; package: string; reason: string };

const AUTHOR: Author = {
  email: 'support@apollographql.com',
  name: 'Jane Smith',
  totalProductsCreated: 1337,
  yearsOfEmployment: 10,
};
const DIMENSION: Dimension = { size: 'small', weight: 1, unit: 'kg' };
const research = (caseNumber: string, description: string): Research => ({
  study: { caseNumber, description },
  outcome: null,
});
const FEDERATION = research('1234', 'Federation Study');
const STUDIO = research('1235', 'Studio Study');
const PRODUCTS: readonly Product[] = [
  {
    id: 'apollo-federation',
    sku: 'federation',
    package: '@apollo/federation',
    variation: { id: 'OSS' },
    research: [FEDERATION],
  },
  { id: 'apollo-studio', sku: 'studio', package: '', variation: { id: 'platform' }, research: [STUDIO] },
];
const OLD: Deprecated = {
  sku: 'apollo-federation-v1',
  package: '@apollo/federation-v1',
  reason: 'Migrate to Federation V2',
};

const ProductVariation = builder
  .objectRef<Variation>('ProductVariation')
  .implement({ fields: (t) => ({ id: t.exposeID('id', { nullable: false }) }) });

const CaseStudy = builder.objectRef<Study>('CaseStudy').implement({
  fields: (t) => ({
    caseNumber: t.exposeID('caseNumber', { nullable: false }),
    description: t.exposeString('description'),
  }),
});

const ProductResearch = builder.objectRef<Research>('ProductResearch').implement({
  fields: (t) => ({
    study: t.expose('study', { type: CaseStudy, nullable: false }),
    outcome: t.exposeString('outcome'),
  }),
});
builder.asEntity(ProductResearch, {
  key: builder.selection<{ study: { caseNumber: string } }>('study { caseNumber }'),
  resolveReference: ({ study }) =>
    [FEDERATION, STUDIO].find((one) => one.study.caseNumber === study.caseNumber),
});

const ProductDimension = builder.objectRef<Dimension>('ProductDimension').implement({
  shareable: true,
  fields: (t) => ({
    size: t.exposeString('size'),
    weight: t.exposeFloat('weight'),
    unit: t.exposeString('unit', { inaccessible: true }),
  }),
});

/** Theirs: we read what we are sent, and give the name in their place. */
const User = builder.objectRef<Author>('User').implement({
  fields: (t) => ({
    email: t.exposeID('email', { nullable: false }),
    totalProductsCreated: t.exposeInt('totalProductsCreated', external),
    yearsOfEmployment: t.exposeInt('yearsOfEmployment', { nullable: false, ...external }),
    name: t.exposeString('name', { override: { from: 'users' } }),
    averageProductsCreatedPerYear: t.int({
      ...requires('totalProductsCreated yearsOfEmployment'),
      resolve: ({ totalProductsCreated, yearsOfEmployment }) =>
        Math.round(totalProductsCreated / yearsOfEmployment),
    }),
  }),
});
builder.asEntity(User, {
  key: builder.selection<{ email: string }>('email'),
  resolveReference: (user) => ({ ...AUTHOR, ...user }),
});

const DeprecatedProduct = builder.objectRef<Deprecated>('DeprecatedProduct').implement({
  fields: (t) => ({
    sku: t.exposeString('sku', { nullable: false }),
    package: t.exposeString('package', { nullable: false }),
    reason: t.exposeString('reason'),
    createdBy: t.field({ type: User, resolve: () => AUTHOR }),
  }),
});
builder.asEntity(DeprecatedProduct, {
  key: builder.selection<{ sku: string; package: string }>('sku package'),
  resolveReference: ({ sku, package: name }) => (sku === OLD.sku && name === OLD.package ? OLD : null),
});

const ProductType = builder.objectRef<Product>('Product').implement({
  directives: { custom: {} },
  fields: (t) => ({
    id: t.exposeID('id', { nullable: false }),
    sku: t.exposeString('sku'),
    package: t.exposeString('package'),
    variation: t.expose('variation', { type: ProductVariation, nullable: true }),
    dimensions: t.field({ type: ProductDimension, resolve: () => DIMENSION }),
    createdBy: t.field({
      type: User,
      directives: [{ name: 'provides', args: { fields: 'totalProductsCreated' } }],
      resolve: () => AUTHOR,
    }),
    notes: t.string({ tag: 'internal', resolve: () => null }),
    research: t.expose('research', { type: [ProductResearch], nullable: false }),
  }),
});
type Key = { id?: string; sku?: string; package?: string; variation?: Variation };
builder.asEntity(ProductType, {
  key: [
    builder.selection<{ id: string }>('id'),
    builder.selection<{ sku: string; package: string }>('sku package'),
    builder.selection<{ sku: string; variation: Variation }>('sku variation { id }'),
  ],
  resolveReference: (key) => {
    const { id, sku, package: name, variation } = key as Key;
    return PRODUCTS.find(
      (one) =>
        one.id === id || (one.sku === sku && (one.package === name || one.variation.id === variation?.id)),
    );
  },
});

const Inventory = builder.objectRef<{ id: string }>('Inventory').implement({
  fields: (t) => ({
    id: t.exposeID('id', { nullable: false }),
    deprecatedProducts: t.field({ type: [DeprecatedProduct], nullable: false, resolve: () => [OLD] }),
  }),
});
builder.asEntity(Inventory, {
  key: builder.selection<{ id: string }>('id'),
  interfaceObject: true,
  resolveReference: (inventory) => inventory,
});

builder.queryType({
  fields: (t) => ({
    product: t.field({
      type: ProductType,
      args: { id: t.arg.id({ required: true }) },
      resolve: (_root, { id }) => PRODUCTS.find((product) => product.id === id),
    }),
    deprecatedProduct: t.field({
      type: DeprecatedProduct,
      deprecationReason: 'Use product query instead',
      args: { sku: t.arg.string({ required: true }), package: t.arg.string({ required: true }) },
      resolve: (_root, { sku, package: name }) => (sku === OLD.sku && name === OLD.package ? OLD : null),
    }),
  }),
});

/** The executable schema of the suite's products. */
export function buildProducts(): GraphQLSchema {
  return builder.toSubGraphSchema({
    linkUrl: 'https://specs.apollo.dev/federation/v2.3',
    directives: [new GraphQLDirective({ name: 'custom', locations: [DirectiveLocation.OBJECT] })],
    schemaDirectives: { link: { url: 'https://myspecs.dev/myCustomDirective/v1.0', import: ['@custom'] } },
    composeDirectives: ['@custom'],
    federationDirectives: [
      '@external',
      '@inaccessible',
      '@interfaceObject',
      '@key',
      '@override',
      '@provides',
      '@requires',
      '@shareable',
      '@tag',
    ],
  });
}
