import { describe, expect, test } from 'vitest';
import { ask } from '../../src/domain/questions/ask.ts';
import { seededGraph } from '../support/seeded.ts';
import { seededScope } from './support.ts';

const graph = seededGraph();

describe('public reference data answers only where the document is silent, and says so', async () => {
  const scope = await seededScope(graph);

  test.each([
    ['Quel est le code INSEE de Laxou ?', '54304'],
    ['Quel est le SIREN de la Métropole du Grand Nancy ?', '245400676'],
  ])('%s', (question, code) => {
    const { status, sentence, values, facts } = ask(question, scope);
    expect([status, values]).toEqual(['PARTLY_ANSWERED', [code]]);
    expect(sentence).toMatch(/^Le document ne le dit pas\s; d’après une source publique de référence, /);
    expect(new Set(facts.map(({ basis }) => basis))).toEqual(new Set(['REFERENCE']));
  });

  test('a code that no source gives is not stated', () => {
    expect(ask('Quel est le numéro SIREN de la CAF ?', scope).status).toBe('NOT_STATED');
  });
});
