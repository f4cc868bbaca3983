import { expect, test } from 'vitest';
import { graphql } from '../support/generated/index.ts';
import { client, seededGraph } from '../support/seeded.ts';

const ask = client(seededGraph());

const Means = graphql(`
  query Means {
    dpv: dispositif(slug: "grand-nancy-2015/dispositif/dpv") {
      funding { amount funders { label } eligiblePlaces { label } }
    }
    abatement: dispositif(slug: "grand-nancy-2015/dispositif/abattement-tfpb") {
      funding { form amount funders { label } }
      figures { number unit about { slug } facts(first: 5) { edges { node { citations { firstLine quote } } } } }
    }
    contract(slug: "grand-nancy-2015") { figures { number unit printed approximate citations { firstLine } about { label } } }
  }
`);

test('three communes are eligible to the DPV, whose amount the document does not give', async () => {
  const { dpv } = await ask(Means);
  expect(dpv?.funding[0]).toMatchObject({
    funders: [{ label: 'État' }],
    eligiblePlaces: [
      { label: 'Jarville-la-Malgrange' },
      { label: 'Maxéville' },
      { label: 'Vandœuvre-lès-Nancy' },
    ],
  });
});

test('the abatement is of 30 %; the State compensates 40 %: two rates, two funders', async () => {
  const { abatement } = await ask(Means);
  const rates = abatement?.funding.map(({ form, amount, funders }) => [form, amount, funders.length]);
  expect(rates).toEqual([
    ['TAX_RELIEF', '30 %', 0],
    ['COMPENSATION', '40%', 1],
  ]);
});

test('a number never goes without its unit and what it counts', async () => {
  const { contract } = await ask(Means);
  const figures = contract?.figures ?? [];
  expect(figures.length).toBeGreaterThan(35);
  for (const { unit, about, number } of figures) {
    expect(unit).not.toBe('');
    expect(about.length).toBeGreaterThan(0);
    expect(number).toMatch(/^-?\d+(\.\d+)?$/);
  }
  const inhabitants = figures.find(({ number }) => number === '34131');
  expect(inhabitants).toMatchObject({ unit: 'habitants', approximate: false });
});
