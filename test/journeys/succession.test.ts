import { expect, test } from 'vitest';
import { graphql } from '../support/generated/index.ts';
import { client, seededGraph } from '../support/seeded.ts';

const ask = client(seededGraph());

const Succession = graphql(`
  query Succession {
    metropole: actor(slug: "actor/metropole-du-grand-nancy") { succeeds { label succeededBy { label } } }
    health: dispositif(slug: "grand-nancy-2015/dispositif/cls-1") { followedBy { label } }
    renewal: dispositif(slug: "grand-nancy-2015/dispositif/cls-2") { related { slug } }
  }
`);

test('the Métropole succeeds the Communauté urbaine, the second local health contract the first', async () => {
  const { metropole, health, renewal } = await ask(Succession);
  expect(metropole?.succeeds).toEqual([
    { label: 'Communauté urbaine', succeededBy: [{ label: 'Métropole du Grand Nancy' }] },
  ]);
  expect(health?.followedBy.map(({ label }) => label)).toEqual(['Contrat local de santé, 2e génération']);
  expect(renewal?.related.map(({ slug }) => slug)).toContain('grand-nancy-2015/dispositif/pat');
});

const Powers = graphql(`
  query Powers {
    contract(slug: "grand-nancy-2015") { competences { slug holders { label } transferredFrom { label } since { from { printed } } } }
  }
`);

test('two powers came from the Département, on a day that is not stated', async () => {
  const { contract } = await ask(Powers);
  expect(contract?.competences.filter(({ slug }) => /\/(faj|fsl)$/.test(slug))).toEqual(
    ['faj', 'fsl'].map((name) => ({
      slug: `grand-nancy-2015/competence/${name}`,
      holders: [{ label: 'Métropole du Grand Nancy' }],
      transferredFrom: [{ label: 'Conseil départemental de Meurthe-et-Moselle' }],
      since: null,
    })),
  );
});

const Promises = graphql(`
  query Promises {
    state: actor(slug: "actor/etat") { commitments { slug common } }
    committee: instance(slug: "grand-nancy-2015/instance/copil-plenier") { validates { label } }
  }
`);

test('the State promises four things of its own; that it « va réfléchir » to a fifth is no promise', async () => {
  const { state } = await ask(Promises);
  expect(state?.commitments).toHaveLength(4);
  expect(state?.commitments.map(({ slug }) => slug)).not.toContain(
    'grand-nancy-2015/commitment/conventions-pluriannuelles',
  );
});

test('the steering committee validates a strategy and a programme', async () => {
  const { committee } = await ask(Promises);
  expect(committee?.validates.map(({ label }) => label)).toEqual([
    'Programmation annuelle du contrat de ville',
    'Stratégie du contrat de ville',
  ]);
});

const ARow = graphql(`
  query ARow($first: Int!) {
    facts(filter: { relation: ["INVOLVES", "SIGNATURE"], text: "préfet" }, first: $first) {
      edges { node { relation subject { label } role capacity } }
    }
  }
`);

test('as a row, a fact says in what role one acts and in what capacity one signs', async () => {
  const { facts } = await ask(ARow, { first: 10 });
  expect(facts.edges.map(({ node }) => node)).toContainEqual({
    relation: 'SIGNATURE',
    subject: { label: 'Préfet de Meurthe-et-Moselle' },
    role: null,
    capacity: 'Le Préfet',
  });
  expect(
    new Set(facts.edges.flatMap(({ node }) => (node.relation === 'INVOLVES' ? [node.role] : []))),
  ).not.toContain(null);
});

const AQuarter = graphql(`
  query AQuarter {
    qpv(slug: "qpv/grand-nancy-les-provinces") { instances { label } figures { printed unit } }
  }
`);

test('a quarter has the bodies and the numbers that name it', async () => {
  const { qpv } = await ask(AQuarter);
  expect(qpv).toEqual({
    instances: [{ label: 'Coordinations du NPRU' }],
    figures: [
      { printed: '3 sites', unit: 'sites' },
      { printed: "2 sites d'intérêt national", unit: 'sites' },
    ],
  });
});
