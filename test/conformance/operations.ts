import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  getOperationAST,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import { checkOperation, validationRules } from '../../src/front/limits.ts';
import type { Ownership } from '../../src/front/ownership.ts';
import { random } from '../read/world.ts';

/** Values worth asking, by the name of the argument or of the field that has it: `slug`, `dispositif.slug`. */
export type Pools = Readonly<Record<string, readonly unknown[]>>;
export type Operation = { name: string; query: string; variables: Readonly<Record<string, unknown>> };

/** A valid document that our limits let through: aliases, fragments, variables, interfaces, pages both ways. */
function generate(schema: GraphQLSchema, pools: Pools, seed: number, liked: ReadonlySet<string>): Operation {
  const next = random(seed);
  const chance = (odds: number) => next() < odds;
  const pick = <T>(items: readonly T[]): T => items[Math.floor(next() * items.length)] as T;
  const variables: Record<string, unknown> = {};
  const declared: string[] = [];
  const fragments: string[] = [];
  let aliases = 0;
  let budget = 40;

  const valueFor = (path: string, { name, type }: GraphQLArgument | GraphQLInputField): unknown => {
    const inner = getNullableType(type);
    const named = getNamedType(inner);
    if (isInputObjectType(named)) {
      const fields = Object.values(named.getFields()).filter(
        (field) => isNonNullType(field.type) || chance(0.25),
      );
      const given = fields.map((field) => [field.name, valueFor(named.name, field)] as const);
      return Object.fromEntries(given.filter(([, value]) => value !== undefined));
    }
    const pool = isEnumType(named)
      ? named.getValues().map((value) => value.name)
      : named.name === 'Boolean'
        ? [true, false]
        : (pools[`${path}.${name}`] ?? pools[name]);
    if (!pool?.length) return undefined;
    return isListType(inner) ? [...new Set([pick(pool), pick(pool)])] : pick(pool);
  };
  const argumentsOf = ({ name: path, args }: GraphQLField<unknown, unknown>): string => {
    const unwanted = chance(0.8) ? ['last', 'before'] : ['first', 'after'];
    const texts = args.flatMap((argument) => {
      const { name, type } = argument;
      const wanted = isNonNullType(type) || chance(name === 'first' ? 0.9 : 0.35);
      const value = wanted && !unwanted.includes(name) ? valueFor(path, argument) : undefined;
      if (value === undefined) return [];
      declared.push(`$v${declared.length}: ${type}`);
      variables[`v${declared.length - 1}`] = value;
      return [`${name}: $v${declared.length - 1}`];
    });
    return texts.length ? `(${texts.join(', ')})` : '';
  };
  const spread = (type: GraphQLNamedType, depth: number): string => {
    const body = selection(type, depth);
    if (chance(0.6)) return `... on ${type.name} ${body}`;
    fragments.push(`fragment F${fragments.length} on ${type.name} ${body}`);
    return `...F${fragments.length - 1}`;
  };
  const selection = (type: GraphQLNamedType, depth: number): string => {
    const fields = isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
    const usable = fields.filter(
      (field) => isLeafType(getNamedType(field.type)) || (depth > 0 && budget > 0),
    );
    const favourites = usable.filter(({ name }) => liked.has(`${type.name}.${name}`));
    const texts = Array.from({ length: 1 + Math.floor(next() * 4) }, () => {
      const field = favourites.length && chance(0.4) ? pick(favourites) : pick(usable);
      if (field === undefined) return '__typename';
      budget--;
      const inner = getNamedType(field.type);
      const plain = isLeafType(inner) && field.args.length === 0;
      const alias = plain && chance(0.8) ? '' : `a${aliases++}: `;
      return `${alias}${field.name}${argumentsOf(field)}${isLeafType(inner) ? '' : ` ${selection(inner, depth - 1)}`}`;
    });
    if (isAbstractType(type) && chance(0.7))
      texts.push(spread(pick([...schema.getPossibleTypes(type)]), depth - 1));
    return `{ __typename ${texts.join(' ')} }`;
  };

  const root = schema.getQueryType();
  const body = root ? selection(root, 6) : '';
  const head = declared.length ? `query (${declared.join(', ')})` : 'query';
  return { name: `generated ${seed}`, query: [`${head} ${body}`, ...fragments].join('\n'), variables };
}

/** So many operations that pass our limits, every second one of several subgraphs. The same for a same seed. */
export function operations(
  schema: GraphQLSchema,
  ownership: Ownership,
  pools: Pools,
  { count, seed, liked }: { count: number; seed: number; liked: ReadonlySet<string> },
): Operation[] {
  const found: Operation[] = [];
  for (let turn = seed; found.length < count; turn++) {
    const operation = generate(schema, pools, turn, liked);
    const document = parse(operation.query, { noLocation: true });
    if (validate(schema, document, [...specifiedRules, ...validationRules]).length) continue;
    if (ownership.soleOwner(schema, document) !== undefined && found.length % 2) continue;
    const definition = getOperationAST(document);
    try {
      if (definition) checkOperation(schema, document, definition, { ...operation.variables });
    } catch {
      continue;
    }
    found.push(operation);
  }
  return found;
}
