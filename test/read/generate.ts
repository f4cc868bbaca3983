import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { random, type World } from './world.ts';

/** Values worth asking, by the name of the argument or filter field. */
type Pools = Record<string, readonly unknown[]>;

function poolsOf({ nodes }: World): Pools {
  const rows = nodes.map(({ row }) => row);
  const ids = (kind: string) => rows.filter((row) => row.kind === kind).map(({ id }) => id);
  const facts = rows.filter(({ relation }) => relation).map(({ id }) => id);
  const entities = rows.filter(({ slug }) => slug);
  const cursors = rows.flatMap((row) =>
    row.sortKey ? [Buffer.from(String(row.sortKey)).toString('base64url')] : [],
  );
  const mixed = [
    ...facts.slice(0, 20),
    ...entities.map(({ id }) => id),
    'e00000000000000000000',
    'f1',
    'nonsense',
  ];
  return {
    contract: ['contract/0', 'contract/1', 'CV1', "nowhere'"],
    theme: ids('THEME'),
    holder: ids('ACTOR'),
    target: [...ids('DISPOSITIF'), ...ids('COMMUNE')],
    subject: ids('ACTOR'),
    regime: ['DROIT_COMMUN', 'SPECIFIQUE', 'BOTH'],
    roles: ['LEADS', 'FUNDS', 'CHAIRS'],
    basis: ['STATED', 'INFERRED'],
    relation: ['INVOLVES', 'CONTAINS'],
    text: ['Émile', 'COEUR', 'é', "l'école", ''],
    slug: [...entities.map(({ slug }) => slug), 'nowhere'],
    siren: ['101', '104', '000'],
    asOf: ['2014-06-01', '2016-01-01', '2030-01-01'],
    id: mixed,
    ids: mixed.filter((id) => /^e[0-9a-f]{20}$/.test(String(id)) && id !== 'e00000000000000000000'),
    first: [0, 1, 2, 3, 5],
    last: [1, 2, 4],
    after: cursors,
    before: cursors,
    fromLine: [3, 12, 40],
  };
}

export type Generated = { source: string; variables: Record<string, unknown> };

/** A valid document with arguments, cursors, variables, aliases, fragments and directives. */
export function generate(schema: GraphQLSchema, world: World, seed: number): Generated {
  const next = random(seed);
  const chance = (odds: number) => next() < odds;
  const pick = <T>(items: readonly T[]): T => items[Math.floor(next() * items.length)] as T;
  const pools = poolsOf(world);
  const variables: Record<string, unknown> = {};
  const declared: string[] = [];
  const fragments: string[] = [];
  let aliases = 0;
  let budget = 60;

  const variable = (type: string, value: unknown) => {
    const name = `v${declared.length}`;
    declared.push(`$${name}: ${type}`);
    if (value !== undefined) variables[name] = value;
    return `$${name}`;
  };
  const literal = (value: unknown, type: GraphQLInputType): string => {
    const inner = getNullableType(type);
    if (value === null || value === undefined) return 'null';
    if (isListType(inner))
      return `[${(value as unknown[]).map((item) => literal(item, inner.ofType)).join(', ')}]`;
    if (!isInputObjectType(inner)) return isEnumType(inner) ? String(value) : JSON.stringify(value);
    const fields = Object.values(inner.getFields()).filter(({ name }) => name in (value as object));
    const texts = fields.map(
      ({ name, type: own }) => `${name}: ${literal((value as Record<string, unknown>)[name], own)}`,
    );
    return `{${texts.join(', ')}}`;
  };
  const valueFor = ({ name, type }: GraphQLArgument | GraphQLInputField): unknown => {
    const inner = getNullableType(type);
    if (isInputObjectType(inner)) {
      const fields = Object.values(inner.getFields()).filter(() => chance(0.35));
      return Object.fromEntries(fields.map((field) => [field.name, chance(0.1) ? null : valueFor(field)]));
    }
    if (getNamedType(inner).name === 'Boolean') return chance(0.5);
    return isListType(inner) ? [pick(pools[name] ?? []), pick(pools[name] ?? [])] : pick(pools[name] ?? []);
  };
  const argumentsOf = ({ args }: GraphQLField<unknown, unknown>): string => {
    const backward = chance(0.3);
    const chosen = args.filter(({ name, type }) => {
      if (name === (backward ? 'first' : 'last')) return false;
      return isNonNullType(type) || chance(name === 'first' || name === 'last' ? 0.8 : 0.3);
    });
    const texts = chosen.map((argument) => {
      const value = valueFor(argument);
      if (!chance(0.5)) return `${argument.name}: ${literal(value, argument.type)}`;
      const absent = !isNonNullType(argument.type) && chance(0.2);
      return `${argument.name}: ${variable(String(argument.type), absent ? undefined : value)}`;
    });
    return texts.length === 0 ? '' : `(${texts.join(', ')})`;
  };
  // With a directive on a fragment or on a selection jit stands aside: every other document has them on leaves only.
  const onLeaves = chance(0.5);
  const directive = (leaf = false) => {
    if (!chance(0.12) || (onLeaves && !leaf)) return '';
    const name = pick(['skip', 'include']);
    return ` @${name}(if: ${chance(0.7) ? variable('Boolean!', chance(0.5)) : chance(0.5)})`;
  };
  const spread = (type: GraphQLNamedType, depth: number): string => {
    const body = selection(type, depth);
    if (chance(0.6)) return `... on ${type.name}${directive()} ${body}`;
    const name = `F${fragments.length}`;
    fragments.push(`fragment ${name} on ${type.name} ${body}`);
    return `...${name}${directive()}`;
  };
  const selection = (type: GraphQLNamedType, depth: number): string => {
    const fields = isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
    const usable = fields.filter(
      (field) => isLeafType(getNamedType(field.type)) || (depth > 0 && budget > 0),
    );
    const texts = Array.from({ length: 1 + Math.floor(next() * 4) }, () => {
      const field = pick(usable);
      if (field === undefined) return '__typename';
      budget--;
      const inner = getNamedType(field.type);
      const plain = isLeafType(inner) && field.args.length === 0;
      const alias = plain && chance(0.7) ? '' : `a${aliases++}: `;
      return `${alias}${field.name}${argumentsOf(field)}${directive(isLeafType(inner))}${isLeafType(inner) ? '' : ` ${selection(inner, depth - 1)}`}`;
    });
    if (isAbstractType(type) && chance(0.7)) {
      texts.push(spread(pick([...schema.getPossibleTypes(type)]), depth - 1));
    }
    if (depth > 0 && chance(0.2)) texts.push(spread(type, depth - 1));
    return `{ __typename ${texts.join(' ')} }`;
  };

  const query = schema.getQueryType();
  const body = query ? selection(query, 7) : '';
  const head = declared.length === 0 ? 'query' : `query (${declared.join(', ')})`;
  return { source: [`${head} ${body}`, ...fragments].join('\n'), variables };
}
