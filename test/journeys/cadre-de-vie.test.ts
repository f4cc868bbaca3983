import { expect, test } from 'vitest';
import { graphql } from '../support/generated/index.ts';
import { client, seededGraph } from '../support/seeded.ts';

const ask = client(seededGraph());

const DispositifsOfATheme = graphql(`
  query DispositifsOfATheme($contract: String!) {
    themes(contract: $contract) {
      slug
      parent { label }
      dispositifs(first: 100) { totalCount edges { node { slug label leadStatus } } }
    }
  }
`);

test('every dispositif of « cadre de vie » says what is known of its lead', async () => {
  const { themes } = await ask(DispositifsOfATheme, { contract: 'CV169' });
  const theme = themes.find(({ slug }) => slug.endsWith('/theme/cadre-de-vie'));
  const status = Object.fromEntries(
    theme?.dispositifs.edges.map(({ node }) => [node.slug.split('/').at(-1), node.leadStatus]) ?? [],
  );
  expect(status).toMatchObject({
    'conventions-tfpb': 'STATED',
    'conventions-gup': 'STATED',
    gup: 'STATED',
    'demarche-inter-bailleurs': 'OTHER_STEERING',
    popac: 'NOT_STATED',
    'charte-de-proximite': 'NOT_STATED',
    'convention-encombrants': 'NOT_STATED',
  });
});

test('a heading holds what its parts hold', async () => {
  const { themes } = await ask(DispositifsOfATheme, { contract: 'grand-nancy-2015' });
  const of = (id: string) => themes.find(({ slug }) => slug.endsWith(`/theme/${id}`));
  const whole = new Set(of('cadre-de-vie-npru-habitat')?.dispositifs.edges.map(({ node }) => node.slug));
  for (const part of ['cadre-de-vie', 'npru', 'habitat']) {
    expect(of(part)?.parent?.label).toBe('Cadre de vie, NPRU, habitat');
    for (const { node } of of(part)?.dispositifs.edges ?? []) expect(whole).toContain(node.slug);
  }
});
