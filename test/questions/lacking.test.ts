import { expect, test } from 'vitest';
import { ask } from '../../src/domain/questions/ask.ts';
import { seededGraph } from '../support/seeded.ts';
import { seededScope } from './support.ts';

const graph = seededGraph();

test('« sans pilote » is proved by the other roles that are written, and counts those of which none is', async () => {
  const { status, facts, entities, sentence } = ask(
    'Quels dispositifs sans pilote ?',
    await seededScope(graph),
  );
  expect(status).toBe('PARTLY_ANSWERED');
  expect(facts.filter(({ relation }) => relation !== 'INVOLVES')).toEqual([]);
  const said = new Set(facts.map(({ object }) => object));
  expect(entities.filter((thing) => !said.has(thing))).toEqual([]);
  expect(sentence).toMatch(
    /n’indique pas de pilote pour \d+ dispositifs\. Pour \d+ d’entre eux, il dit un autre rôle/,
  );
  expect(sentence).toMatch(/Pour les \d+ autres, rien/);
});

test('« sans lieu »: what is said of all quarters has its place, and what is only planned is told apart', async () => {
  const { facts, entities } = ask('Quels dispositifs n’ont pas de lieu ?', await seededScope(graph));
  expect(entities.map(({ slug }) => slug)).not.toContain('grand-nancy-2015/dispositif/abattement-tfpb');
  expect(new Set(facts.map(({ relation }) => relation))).toEqual(new Set(['DEPLOYED']));
});

test('nothing is said of the matter for any of them: not stated, and the sentence says of how many', async () => {
  const { status, facts, sentence } = ask(
    'Quels dispositifs n’ont pas de régime ?',
    await seededScope(graph),
  );
  expect([status, facts]).toEqual(['NOT_STATED', []]);
  expect(sentence).toMatch(
    /n’indique pas de régime pour \d+ dispositifs\s: un silence n’a pas de passage à citer/,
  );
});

test('a sign without a meaning is proved by where it is printed', async () => {
  const { status, facts, entities } = ask('Quels sigles ne sont pas définis ?', await seededScope(graph));
  expect(status).toBe('ANSWERED');
  expect(facts.length).toBe(entities.length);
});
