import { expect, test } from 'vitest';
import { documentsCited } from '../../src/explorer/sheets/cited.ts';

const contract = { slug: 'contrat', label: 'Le contrat' };
const rider = { slug: 'avenant', label: 'Son avenant' };
const register = { slug: 'registre', label: 'Un registre public' };
const cites = (document: object, quote: string | null) => ({
  citations: [{ section: null, quote, document }],
});

test('the source of a page is the document that it quotes most, whatever public data it rests on', () => {
  const page = {
    entity: cites(register, null),
    facts: [cites(contract, 'un'), cites(rider, 'deux'), cites(rider, 'trois'), cites(register, null)],
  };
  expect(documentsCited(page)).toEqual([rider, contract]);
});

test('a page that quotes nothing rests on public data; one that cites nothing has no source of its own', () => {
  expect(documentsCited({ facts: [cites(register, null)] })).toEqual([register]);
  expect(documentsCited({ edges: [{ node: { label: 'rien' } }] })).toEqual([]);
  expect(documentsCited(undefined)).toEqual([]);
});
