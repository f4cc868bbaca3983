import { expect, test } from 'vitest';
import { graphql } from '../support/generated/index.ts';
import { client, seededGraph } from '../support/seeded.ts';

const ask = client(seededGraph());

const WhatHappensInAnArea = graphql(`
  query WhatHappensInAnArea($slug: String!) {
    entity(slug: $slug) {
      label
      ... on Area {
        qpvs { label dispositifsNamed { label } dispositifsInArea { label } }
        involvements { totalCount edges { node { role holder { label } target { label } places { label } } } }
      }
    }
  }
`);

test('on the Plateau de Haye, the named area answers apart from the quarters inside it', async () => {
  const { entity } = await ask(WhatHappensInAnArea, { slug: 'grand-nancy-2015/area/plateau-de-haye' });
  const area = entity as Extract<typeof entity, { qpvs: unknown }>;
  const here = area.involvements.edges.map(
    ({ node }) => `${node.holder.label} ${node.role} ${node.target.label}`,
  );
  expect(here).toContain(
    'Centre social La Clairière FACILITATES Comité territorial de soutien à la parentalité du plateau de Haye',
  );
  expect(here).toContain('État LAUNCHES Groupes miroirs');
  expect(area.qpvs.map(({ label }) => label)).toEqual([
    'Plateau de Haye – Champ-le-Bœuf',
    'Plateau de Haye (Nancy–Maxéville)',
  ]);
});

test('a quarter keeps what names it apart from what names an area around it', async () => {
  const { entity } = await ask(WhatHappensInAnArea, { slug: 'grand-nancy-2015/area/plateau-de-haye' });
  const area = entity as Extract<typeof entity, { qpvs: unknown }>;
  const champ = area.qpvs.find(({ label }) => label.includes('Champ'));
  expect(champ?.dispositifsNamed).toEqual([]);
  expect(champ?.dispositifsInArea.map(({ label }) => label)).toContain('Cité éducative du plateau de Haye');
});
