import { type GraphQLField, type GraphQLObjectType, isObjectType } from 'graphql';
import { expect, test } from 'vitest';
import { findDataset } from '../../src/domain/engagements/dataset.graph.ts';
import type { Plan } from '../../src/graph/graph.ts';
import type { Plan as Compiled } from '../../src/read/compile.ts';
import { familiesOf } from '../../src/read/family.ts';
import { layout } from '../../src/read/layout.ts';
import { indexOf } from '../../src/read/predicate.ts';
import { listsOf } from '../../src/read/resolvers.ts';
import { createContext } from '../../src/subgraphs/engagements/context.ts';
import { buildSchema } from '../../src/subgraphs/engagements/schema.ts';
import { scansOf, sortsOf, unknownNames } from '../laws/plans.ts';
import { seededGraph } from '../support/seeded.ts';
import { allPlain, compiled, isPaged, listText, plainFields, plainText, restrictions } from './compiled.ts';

const graph = seededGraph();
const schema = buildSchema();
const context = createContext(graph, await findDataset(graph), 'law');

type Field = GraphQLField<unknown, unknown>;
type Question = { asked: string; plan: Compiled };
type Asked = { asked: string; text: string; plan: Plan };

const types = Object.values(schema.getTypeMap()).filter(isObjectType);
const isRoot = (type: GraphQLObjectType) => type === schema.getQueryType();

/** Nothing is run: every text is explained, with values for its parameters. */
const explained = (questions: readonly Question[]): Promise<Asked[]> =>
  Promise.all(
    questions.map(async ({ asked, plan: { text, bind } }) => ({
      asked,
      text,
      plan: await graph.explain(text, { ...bind({}, context), ids: [] }),
    })),
  );

/** What a law finds wrong, each with the text. */
const wrong = (plans: readonly Asked[], faults: (asked: Asked) => string[]): string[] =>
  plans.flatMap((one) => faults(one).map((fault) => `${one.asked}: ${fault}\n${layout(one.text)}`));

const hintsOf = (text: string) =>
  [...text.matchAll(/USING INDEX SEEK \w+:(\w+\([\w, ]+\))/g)].map(([, index = '']) => index);

/**
 * At the root, every restriction alone: each may open another way in. Below, the parent's pin is the way in. Every way
 * in is asked in both directions.
 */
function questionsOf(type: GraphQLObjectType, field: Field): Question[] {
  const ask = (size: string, one: string) => {
    const asked = listText(field, `${size}: 5, ${one}`);
    return { one, asked, plan: compiled(schema, type, asked) };
  };
  const questions = ['', ...(isRoot(type) ? restrictions(field) : [])].map((one) => ask('first', one));
  const known = new Set<string>();
  const ways = questions.filter(({ plan }) => known.size < known.add(`${hintsOf(plan.text)}`).size);
  return [...questions, ...ways.map(({ one }) => ask('last', one))];
}

const PAGED = types.flatMap((type) =>
  Object.values(type.getFields())
    .filter(isPaged)
    .map((field) => ({ name: `${type.name}.${field.name}`, type, field })),
);
const entered = new Set<string>();

test.for(PAGED)('the pages of $name are walked in the order of an index, nothing else is', async (paged) => {
  const plans = await explained(questionsOf(paged.type, paged.field));
  for (const { text } of plans) for (const index of hintsOf(text)) entered.add(index);
  expect(
    wrong(plans, ({ plan, text }) => [...unknownNames(plan), ...scansOf(plan), ...sortsOf(plan, text)]),
  ).toEqual([]);
});

test('every way into every list was walked', () => {
  const ways = [...listsOf(schema)].flatMap(({ access, order }) =>
    access.map((way) => `${way.label}(${indexOf(way, order).join(', ')})`),
  );
  expect([...new Set(ways)].filter((way) => !entered.has(way))).toEqual([]);
});

const READ = types.filter(
  (type) => plainFields(type).length > 0 && (isRoot(type) || familiesOf(type).length > 0),
);

test.for(READ)('every other field of $name starts from its parent or from an index', async (type) => {
  const questions = isRoot(type)
    ? plainFields(type).flatMap((field) => restrictions(field).map((one) => plainText(field, one)))
    : [allPlain(type)];
  const plans = await explained(
    questions.map((text) => ({
      asked: isRoot(type) ? text : type.name,
      plan: compiled(schema, type, text),
    })),
  );
  expect(wrong(plans, ({ plan }) => [...unknownNames(plan), ...scansOf(plan)])).toEqual([]);
});
