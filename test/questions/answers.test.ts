import { describe, expect, test } from 'vitest';
import { ask } from '../../src/domain/questions/ask.ts';
import { run, seededGraph } from '../support/seeded.ts';
import { overreach } from './grid.ts';
import { readSamples, seededScope, shortSlug } from './support.ts';

const graph = seededGraph();
const samples = readSamples();

describe('each question gets the answer that the document gives', async () => {
  const scope = await seededScope(graph);

  test.each(samples)('$question', ({ question, status, entities, values, lines }) => {
    const answer = ask(question, scope);
    expect([answer.status, answer.sentence]).toEqual([status, expect.any(String)]);
    expect(overreach(answer), 'an entity without its fact').toBe(false);
    if (entities)
      expect(answer.entities.map(({ slug }) => shortSlug(slug)).sort()).toEqual(entities.toSorted());
    if (values) expect(answer.values.toSorted()).toEqual(values.toSorted());
    const cited = new Set(answer.facts.flatMap((fact) => fact.lines));
    for (const line of lines ?? []) expect([...cited], `l. ${line}`).toContain(line);
  });
});

type Node = { slug: string } | null;
type Row = {
  id: string;
  subject?: Node;
  object?: Node;
  holder?: Node;
  target?: Node;
  actor?: Node;
  document?: Node;
  listed?: Node;
  row?: Node;
  places?: Node[];
  value?: string;
};

describe('the operation of the interpretation reads the same', async () => {
  const scope = await seededScope(graph);

  test.each(samples.filter(({ status }) => status === 'ANSWERED' || status === 'PARTLY_ANSWERED'))(
    '$question',
    async ({ question }) => {
      const { entities, facts, interpretation } = ask(question, scope);
      const { data, errors } = await run(
        graph,
        interpretation.operation,
        JSON.parse(interpretation.variables),
      );
      expect(errors).toBeUndefined();
      const rows = Object.values(data as Record<string, Row[] | { edges: { node: Row }[] }>).flatMap(
        (field) => (Array.isArray(field) ? field : field.edges.map(({ node }) => node)),
      );
      const read = new Set(
        rows.flatMap(({ subject, object, holder, target, actor, document, listed, row, places = [] }) =>
          [subject, object, holder, target, actor, document, listed, row, ...places].map(
            (node) => node?.slug,
          ),
        ),
      );
      expect(entities.map(({ slug }) => slug).filter((slug) => !read.has(slug))).toEqual([]);
      expect(new Set(rows.map(({ id }) => id))).toEqual(new Set(facts.map(({ id }) => id)));
    },
  );
});
