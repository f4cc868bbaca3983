import { composeServices as composeByApollo } from '@apollo/composition';
import {
  buildASTSchema,
  type DocumentNode,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isNonNullType,
  isObjectType,
  lexicographicSortSchema,
  parse,
  print,
  printSchema,
} from 'graphql';
import { expect, test } from 'vitest';
import { CompositionError, compose } from '../../src/front/compose.ts';
import { frontContext } from '../../src/front/context.ts';
import { federate } from '../../src/front/gateway.ts';
import { Ownership } from '../../src/front/ownership.ts';
import { buildSchema } from '../../src/subgraphs/engagements/schema.ts';
import { printSubgraphs } from '../../src/subgraphs/print.ts';
import { buildSources } from '../../src/subgraphs/sources/schema.ts';
import { buildTerritoires } from '../../src/subgraphs/territoires/schema.ts';

const ORIGIN = 'engagements';
const subgraphs = [...printSubgraphs()].map(([name, sdl]) => ({ name, sdl, url: `http://${name}/` }));
const { supergraph, api } = compose(subgraphs);
const federated = buildASTSchema(parse(supergraph), { assumeValidSDL: true });

const schemas = [buildSchema(), buildTerritoires(), buildSources()];

/** Types that some field of a subgraph gives: not those that it only adds to. */
const givenBy = (schema: GraphQLSchema) =>
  new Set(
    Object.values(schema.getTypeMap())
      .filter((type) => isObjectType(type) || isInterfaceType(type))
      .flatMap((type) => Object.values(type.getFields()))
      .filter(({ name }) => name !== '_entities')
      .map(({ type }) => getNamedType(type).name),
  ).add('Query');

/** Fields that others add to the types that a subgraph gives, and their root fields. */
const added = schemas.flatMap((schema) => {
  const given = givenBy(schema);
  return Object.values(buildASTSchema(parse(api)).getTypeMap())
    .filter(isObjectType)
    .filter(({ name }) => given.has(name))
    .flatMap((type) => {
      const known = schema.getType(type.name);
      const own = isObjectType(known) ? known.getFields() : {};
      return Object.values(type.getFields())
        .filter((field) => !own[field.name])
        .map((field) => ({ path: `${type.name}.${field.name}`, field, origin: schema === schemas[0] }));
    })
    .filter(({ path, origin }) => origin || !path.startsWith('Query.'));
});

test('both composition libraries make the same API of our subgraphs, and Apollo’s has nothing to remark', () => {
  const services = subgraphs.map(({ name, url, sdl }) => ({ name, url, typeDefs: parse(sdl) }));
  const { errors, hints, schema } = composeByApollo(services);

  expect(errors ?? []).toEqual([]);
  expect(hints?.map(({ message }) => message)).toEqual([]);
  expect(
    `${printSchema(lexicographicSortSchema(schema?.toAPISchema().toGraphQLJSSchema() as never))}\n`,
  ).toBe(api);
});

test('what a subgraph adds to the types of another may be null: it may be away', () => {
  expect(added.length).toBeGreaterThan(8);
  const strict = added.filter(({ field }) => isNonNullType(field.type));
  expect(strict.map(({ path }) => `${path} is never null: make it nullable`)).toEqual([]);
});

test('an entity of the graph comes from no root field but its origin’s', () => {
  const roots = added.filter(({ path }) => path.startsWith('Query.'));
  const wrong = roots.filter(({ field }) => {
    const type = getNamedType(field.type);
    return (
      isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Node' || name === 'Entity')
    );
  });
  expect(
    wrong.map(({ path }) => `${path} lists entities of another subgraph: list a type of your own`),
  ).toEqual([]);
  expect(
    Object.values(federated.getTypeMap())
      .filter(isInterfaceType)
      .map(({ name }) => name),
  ).toContain('Entity');
});

test('a field that one subgraph needs of another is asked of the other', () => {
  // A composition that forgets `external` lets the planner ask the field where it cannot be read: silent nulls.
  const needing = [...supergraph.matchAll(/^ {2}(\w+).*@join__field\(graph: (\w+), requires: "([^"]+)"\)/gm)];
  expect(needing.length).toBeGreaterThanOrEqual(3);
  for (const [line, , graph, fields = ''] of needing) {
    for (const name of fields.split(' ')) {
      const external = new RegExp(`^ {2}${name}: .*@join__field\\(graph: ${graph}, external: true\\)`, 'm');
      expect(supergraph, `${line}: ${name} is not external`).toMatch(external);
    }
  }
});

test('subgraphs that do not fit are refused with every reason', () => {
  const wrong = {
    name: 'partner',
    url: 'http://partner/',
    sdl: 'type Query { contracts: Int } type Qpv { label: Int }',
  };

  expect(() => compose([...subgraphs, wrong])).toThrow(CompositionError);
  try {
    compose([...subgraphs, wrong]);
  } catch (error) {
    const codes = (error as CompositionError).problems.map(({ code }) => code);
    expect(codes.length).toBeGreaterThan(1);
    expect(codes).toContain('FIELD_TYPE_MISMATCH');
  }
});

const ownership = new Ownership(supergraph);
const schema = buildASTSchema(parse(api));

test.for([
  [
    'a question of the graph',
    '{ contracts { edges { node { label ... on Entity { slug } } } } __typename }',
    ORIGIN,
  ],
  ['a question of official data', '{ officialTerritory(kind: REGION, code: "44") { label } }', 'territoires'],
  ['a question of the texts', '{ sourceFiles { name } }', 'sources'],
  ['a field that another one adds', '{ qpvs { edges { node { official { label } } } } }', undefined],
  [
    'a field added inside a fragment',
    '{ node(id: "e") { ... on Commune { official { label } } } }',
    undefined,
  ],
  ['two at the root', '{ sourceFiles { name } dataset { version } }', undefined],
  ['the schema', '{ __schema { queryType { name } } }', undefined],
] as const)('%s has its owner', ([, source, owner]) => {
  expect(ownership.soleOwner(schema, parse(source))).toBe(owner);
});

test('what one subgraph owns goes to it as it was written; only what takes several is planned', async () => {
  const asked: { name: string; document: DocumentNode }[] = [];
  const { answer } = await federate(supergraph, (name) => async ({ document }) => {
    asked.push({ name, document });
    return { data: { place: { name: 'Nancy' } } };
  });
  const ask = async (source: string) => {
    asked.length = 0;
    const document = parse(source);
    const { data } = await answer({ document }, frontContext('request-0', undefined));
    return { document, data };
  };

  // A plan writes documents of its own: without these fragments, nor this alias twice.
  const sole = await ask(`{ place: commune(insee: "54395") { ...Named ...Named } }
    fragment Named on Commune { name: label name: label }`);
  expect(asked).toHaveLength(1);
  expect(asked[0]?.name).toBe(ORIGIN);
  expect(asked[0]?.document).toBe(sole.document);
  expect(sole.data).toEqual({ place: { name: 'Nancy' } });

  const crossing = await ask(
    '{ place: commune(insee: "54395") { ...Named official { code } } } fragment Named on Commune { name: label }',
  );
  expect(asked.length).toBeGreaterThan(0);
  for (const { document } of asked) {
    expect(document).not.toBe(crossing.document);
    expect(print(document)).not.toContain('Named');
  }
});
