import { expect, test } from 'vitest';
import { findDataset } from '../../../src/domain/engagements/dataset.graph.ts';
import { idOf } from '../../../src/values/identity.ts';
import { BRUME, type Edits } from '../made-up.ts';
import { column, empty, load, ownGraph } from '../store.ts';

const graph = ownGraph();

test('a renamed thing keeps its id, and its old address still leads to it', async () => {
  await empty(graph());
  await load(graph());

  await load(graph(), {
    [`${BRUME}/dispositifs.yaml`]: [['label: Café des parents', 'label: Café des parents\n    slug: cafe']],
  });

  const id = idOf('entity', 'val-de-brume-2015/dispositif/cafe-des-parents');
  expect(
    await column(graph(), 'MATCH (it:Dispositif {id: $id}) RETURN [it.slug, it.formerSlugs]', { id }),
  ).toEqual([['val-de-brume-2015/dispositif/cafe', ['val-de-brume-2015/dispositif/cafe-des-parents']]]);
  expect((await findDataset(graph())).renamed.get('val-de-brume-2015/dispositif/cafe')).toBe(id);
});

test('two things may exchange their addresses', async () => {
  const renamed = (one: string, other: string): Edits => ({
    [`${BRUME}/dispositifs.yaml`]: [
      ['label: Café des parents', `label: Café des parents\n    slug: ${one}`],
      ['label: Ferme urbaine', `label: Ferme urbaine\n    slug: ${other}`],
    ],
  });
  await load(graph(), renamed('un', 'deux'));

  await load(graph(), renamed('deux', 'un'));

  const slugs = 'MATCH (it:Dispositif) WHERE it.formerSlugs IS NOT NULL RETURN it.slug ORDER BY it.label';
  expect(await column(graph(), slugs)).toEqual(
    ['deux', 'un'].map((slug) => `val-de-brume-2015/dispositif/${slug}`),
  );
});
