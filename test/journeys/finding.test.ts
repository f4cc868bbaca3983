import { expect, test } from 'vitest';
import { graphql } from '../support/generated/index.ts';
import { client, run, seededGraph } from '../support/seeded.ts';

const graph = seededGraph();
const ask = client(graph);

const Find = graphql(`
  query Find($text: String!) {
    dispositifs(filter: { text: $text }, first: 10) { edges { node { label } } }
    actors(filter: { text: $text }, first: 10) { edges { node { label } } }
    communes(filter: { text: $text }, first: 10) { edges { node { label } } }
  }
`);

const labels = (list: { edges: { node: { label: string } }[] }) => list.edges.map(({ node }) => node.label);

test('a thing is found by its acronym, and the dots tell two acronyms apart', async () => {
  expect(labels((await ask(Find, { text: 'popac' })).dispositifs)).toContain(
    'Programme opérationnel de prévention et d’accompagnement en copropriété',
  );
  expect(labels((await ask(Find, { text: 'C.L.S' })).dispositifs)).toEqual(['Contrat local de sécurité']);
  expect(labels((await ask(Find, { text: 'CLS' })).dispositifs)).toEqual([
    'Contrat local de santé 2013-2018',
    'Contrat local de santé, 2e génération',
  ]);
  expect(labels((await ask(Find, { text: 'MGN' })).actors)).toContain('Métropole du Grand Nancy');
});

test('words are beginnings, in any order, without accents', async () => {
  expect(labels((await ask(Find, { text: 'meurthe prefet' })).actors)).toEqual([
    'Préfet de Meurthe-et-Moselle',
  ]);
  expect(labels((await ask(Find, { text: 'vandoeuvre' })).communes)).toEqual(['Vandœuvre-lès-Nancy']);
});

test('a text without a letter or digit is refused, not answered with everything', async () => {
  const { errors } = await run(graph, '{ dispositifs(filter: { text: ".*" }) { totalCount } }');
  expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
});

test('a filter takes a slug as well as an id', async () => {
  const { data } = await run(
    graph,
    `{
      theme: dispositifs(filter: { theme: "grand-nancy-2015/theme/cadre-de-vie" }) { totalCount }
      holder: whoDoesWhat(filter: { holder: "actor/anah" }) { totalCount }
      target: whoDoesWhat(filter: { target: "grand-nancy-2015/dispositif/popac" }) { totalCount }
      place: whoDoesWhat(filter: { place: "grand-nancy-2015/area/plateau-de-haye" }) { totalCount }
    }`,
  );
  expect(data).toEqual({
    theme: { totalCount: 16 },
    holder: { totalCount: 2 },
    target: { totalCount: 8 },
    place: { totalCount: 15 },
  });
});

test('an unknown contract or relation is refused: nothing would look like a known none', async () => {
  const contract = await run(
    graph,
    '{ dispositifs(filter: { contract: "grand-nancy-2051" }) { totalCount } }',
  );
  expect(contract.errors?.[0]?.message).toContain('did you mean "grand-nancy-2015"');
  const relation = await run(graph, '{ facts(filter: { relation: ["INVOLVE"] }) { totalCount } }');
  expect(relation.errors?.[0]?.message).toContain('did you mean "INVOLVES"');
});

test('a page that is too large is refused even when only its total is asked', async () => {
  const { errors } = await run(graph, '{ whoDoesWhat(first: 101) { totalCount } }');
  expect(errors?.[0]?.extensions.code).toBe('PAGE_SIZE');
  const cursor = await run(graph, '{ whoDoesWhat(after: "xx") { totalCount } }');
  expect(cursor.errors?.[0]?.extensions.code).toBe('BAD_CURSOR');
});
