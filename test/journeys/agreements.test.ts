import { expect, test } from 'vitest';
import { graphql } from '../support/generated/index.ts';
import { client, seededGraph } from '../support/seeded.ts';

const ask = client(seededGraph());

const AnAgreement = graphql(`
  query AnAgreement($slug: String!, $on: Date!) {
    dispositif(slug: $slug) {
      agreement {
        parties { holder { label } status }
        terms { period { to { from printed } } holds(on: $on) }
        signedOn { date { from { from } } agents { label } }
        extensions { label }
        annexedTo { label }
      }
    }
  }
`);

test('the TFPB conventions: signed in 2016, extended to 2020, then aligned on the contract', async () => {
  const { dispositif } = await ask(AnAgreement, {
    slug: 'grand-nancy-2015/dispositif/conventions-tfpb',
    on: '2021-06-01',
  });
  const agreement = dispositif?.agreement;
  expect(agreement?.signedOn.map(({ date }) => date?.from?.from)).toEqual(['2016-12-16']);
  expect(agreement?.extensions).toHaveLength(2);
  // On 1 June 2021 the first extension is over; the alignment holds.
  expect(agreement?.terms.map(({ period, holds }) => [period?.to?.printed, holds])).toEqual([
    ["jusqu'en 2020", 'NOT'],
    ['alignée sur la durée du contrat de ville', 'CERTAINLY'],
  ]);
  expect(agreement?.parties.map(({ holder }) => holder.label)).toContain('Union et Solidarité');
});

test('what is being signed is not signed', async () => {
  const { dispositif } = await ask(AnAgreement, {
    slug: 'grand-nancy-2015/dispositif/convention-tranquillite',
    on: '2019-12-31',
  });
  expect(new Set(dispositif?.agreement?.parties.map(({ status }) => status))).toEqual(
    new Set(['BEING_SIGNED']),
  );
});

test('what nobody signs is no agreement', async () => {
  const { dispositif } = await ask(AnAgreement, {
    slug: 'grand-nancy-2015/dispositif/keolis',
    on: '2019-12-31',
  });
  expect(dispositif).toEqual({ agreement: null });
});

const PartiesThen = graphql(`
  query PartiesThen($slug: String!) {
    dispositif(slug: $slug) {
      agreement {
        before: parties(asOf: "2018-05-27") { holder { label } }
        after: parties(asOf: "2018-05-28") { holder { label } }
      }
    }
  }
`);

test('nobody is a party to the charter on the eve of its signature, three are on the day', async () => {
  const { dispositif } = await ask(PartiesThen, {
    slug: 'grand-nancy-2015/dispositif/charte-entreprises-quartiers',
  });
  expect(dispositif?.agreement?.before).toEqual([]);
  expect(dispositif?.agreement?.after.map(({ holder }) => holder.label)).toEqual([
    '27 entreprises',
    'État',
    'Métropole du Grand Nancy',
  ]);
});

const InForce = graphql(`
  query InForce($on: Date!, $soon: Date!) {
    on: dispositifs(filter: { inForceOn: $on }, first: 50) { edges { node { slug } } }
    ending: dispositifs(filter: { inForceOn: $on, endsBefore: $soon }, first: 50) { edges { node { slug agreement { terms { period { to { printed } } } } } } }
    possible: dispositifs(asOf: "2030-01-01", first: 1) { totalCount }
    all: dispositifs(first: 1) { totalCount }
  }
`);

test('agreements in force on a day, and those that end soon after', async () => {
  const { on, ending, possible, all } = await ask(InForce, { on: '2020-06-30', soon: '2020-12-31' });
  const slugs = on.edges.map(({ node }) => node.slug);
  expect(slugs).toContain('grand-nancy-2015/dispositif/contrat-local-de-securite');
  expect(slugs).not.toContain('grand-nancy-2015/dispositif/cls-1');
  expect(ending.edges.map(({ node }) => node.slug)).toContain(
    'grand-nancy-2015/dispositif/contrat-local-de-securite',
  );
  // In 2030 what has no stated term still may be: only stated ends take away.
  expect(possible.totalCount).toBeLessThan(all.totalCount);
});

const Then = graphql(`
  query Then($cpei: String!, $fsl: ID!) {
    before: instance(slug: $cpei) { leadStatus(asOf: "2016-01-01") }
    stated: instance(slug: $cpei) { leadStatus }
    facts(filter: { subject: $fsl }, first: 1) { totalCount }
    whoDoesWhat(filter: { target: "grand-nancy-2015", roles: [LEADS] }) {
      edges { node { holder { label } before: holds(on: "1999-12-31") in: holds(on: "2010-01-01") after: holds(on: "2022-06-01") } }
    }
  }
`);

test('nothing is assumed to have lasted: the pilot since 2000 is certain in 2010, not stated after the document', async () => {
  const { whoDoesWhat } = await ask(Then, {
    cpei: 'grand-nancy-2015/instance/cpei',
    fsl: 'grand-nancy-2015/competence/fsl',
  });
  const pilot = whoDoesWhat.edges.map(({ node }) => node).find((node) => node.before === 'NOT');
  expect(pilot).toMatchObject({ before: 'NOT', in: 'CERTAINLY', after: 'NOT_STATED' });
});
