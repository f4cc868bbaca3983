import { expect, test } from 'vitest';
import { graphql } from '../support/generated/index.ts';
import { client, run, seededGraph } from '../support/seeded.ts';

const graph = seededGraph();
const ask = client(graph);

const HowRelated = graphql(`
  query HowRelated($from: ID!, $to: ID!, $maxHops: Int) {
    paths(from: $from, to: $to, maxHops: $maxHops) {
      hops
      complete
      sentence
      steps { sentence from { label } to { label } fact { relation } }
      missing { shared sentence through { label } between { label } }
      citations { quote }
    }
  }
`);
const related = (from: string, to: string) =>
  ask(HowRelated, { from: `grand-nancy-2015/${from}`, to: to.includes('/') ? to : `grand-nancy-2015/${to}` });

test('the DRE and Laxou are one fact apart, told whole with its proof', async () => {
  const { paths } = await related('dispositif/dre', 'commune/54304');
  expect(paths.map(({ sentence }) => sentence)).toContain(
    '« Dispositifs de réussite éducative » est présent à Laxou.'
      .replaceAll('« ', '«\u00a0')
      .replaceAll(' »', '\u00a0»'),
  );
  for (const { hops, complete, citations } of paths) {
    expect([hops, complete]).toEqual([1, true]);
    expect(citations).not.toEqual([]);
  }
});

test('a path of several facts is one French sentence, and starts and ends where it was asked', async () => {
  const { paths } = await ask(HowRelated, {
    from: 'actor/caf-54',
    to: 'grand-nancy-2015/dispositif/popac',
  });
  const [first] = paths;
  expect(first?.hops).toBe(3);
  expect(first?.sentence).toMatch(/^Caisse d’allocations familiales .*; .*; .*\.$/);
  expect([first?.steps[0]?.from.label, first?.steps.at(-1)?.to.label]).toEqual([
    'Caisse d’allocations familiales de Meurthe-et-Moselle',
    'Programme opérationnel de prévention et d’accompagnement en copropriété',
  ]);
});

test('no path goes over an annex row: two things that share one are said to, and the hop is missing', async () => {
  const { paths } = await related('dispositif/savoir', 'grand-nancy-2015/dispositif/mds');
  const [only, ...others] = paths;
  expect(others).toEqual([]);
  expect([only?.complete, only?.missing?.shared, only?.missing?.through?.label]).toEqual([
    false,
    'ROW',
    'Annexe éducation jeunesse',
  ]);
  expect(only?.sentence).toContain('ce qui n’est pas un lien');
});

test('a thing that is not there has no path, and more than six hops are refused', async () => {
  expect(await ask(HowRelated, { from: 'actor/nobody', to: 'commune/54304' })).toEqual({ paths: [] });
  const { errors } = await run(graph, '{ paths(from: "a", to: "b", maxHops: 7) { hops } }');
  expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
});
