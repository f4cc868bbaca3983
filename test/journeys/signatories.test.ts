import { expect, test } from 'vitest';
import { graphql } from '../support/generated/index.ts';
import { client, seededGraph } from '../support/seeded.ts';

const ask = client(seededGraph());

const TheSignatories = graphql(`
  query TheSignatories($contract: String!) {
    contract(officialCode: $contract) {
      label
      generation
      period { from { from printed } to { to printed } }
      documents { datePrinted amends { officialCode } }
      signatories { printedName capacity status actor { label } onBehalfOf { label } }
      counts { signatories involvements }
    }
    actors(filter: { contract: $contract, signatory: true, hasInvolvement: false }, first: 100) { totalCount }
  }
`);

test('45 signature blocks are printed, none of them dated: a printed block is not a signature', async () => {
  const { contract } = await ask(TheSignatories, { contract: 'CV169' });
  expect(contract?.signatories).toHaveLength(45);
  expect(contract?.counts.signatories).toBe(45);
  expect(new Set(contract?.signatories.map(({ status }) => status))).toEqual(new Set(['BLOCK_PRINTED']));
  expect(contract?.documents.filter(({ datePrinted }) => datePrinted)).toEqual([
    { datePrinted: 'Fait à NANCY, le', amends: { officialCode: 'CV169' } },
  ]);
});

test('misprints stay as printed while the actor is the real one', async () => {
  const { contract } = await ask(TheSignatories, { contract: 'CV169' });
  const printed = Object.fromEntries(
    contract?.signatories.map(({ printedName, actor }) => [printedName, actor.label]) ?? [],
  );
  expect(printed.Vilogiaou).toBe('Vilogia');
  expect(printed['Laneuville-devant-Nancy']).toBe('Commune de Laneuveville-devant-Nancy');
});

test('the Préfet’s block is the State’s', async () => {
  const { contract } = await ask(TheSignatories, { contract: 'CV169' });
  const prefet = contract?.signatories.find(({ actor }) => actor.label.startsWith('Préfet'));
  expect(prefet?.onBehalfOf?.label).toBe('État');
});

test('most signatories are said to do nothing in their own name', async () => {
  const { actors } = await ask(TheSignatories, { contract: 'CV169' });
  expect(actors.totalCount).toBe(35);
});

test('the contract ends on the day its document prints', async () => {
  const { contract } = await ask(TheSignatories, { contract: 'CV169' });
  expect(contract?.period?.to).toEqual({ to: '2022-12-31', printed: "jusqu'au 31 décembre 2022" });
});
