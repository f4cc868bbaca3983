import { describe, expect, test } from 'vitest';
import { conjugate } from '../../src/domain/questions/conjugate.ts';
import { parsePath, reversed } from '../../src/domain/questions/path.ts';
import { readTables, TablesError, tables } from '../../src/domain/questions/tables.ts';

const files = (changed: Record<string, (text: string) => string>) => (name: string, text: string) =>
  changed[name]?.(text) ?? text;

describe('the tables that a steward extends', () => {
  test('are read wherever the process starts', () => {
    const here = process.cwd();
    process.chdir('/');
    try {
      expect(readTables().groups.get('LEAD')?.asked).toBe('pilote');
    } finally {
      process.chdir(here);
    }
  });

  test('refuse a word that two groups claim, and say which', () => {
    const edit = files({
      groups: (text) => text.replace('words: [president,', 'words: [pilote, president,'),
    });
    expect(() => readTables(edit)).toThrow(TablesError);
    expect(() => readTables(edit)).toThrow(
      /« pilote » est à la fois dans groups.yaml, LEAD et dans groups.yaml, CHAIR/,
    );
  });

  test('refuse a light word that asks', () => {
    const edit = files({ words: (text) => text.replace('light: >-', 'light: >-\n  pilote') });
    expect(() => readTables(edit)).toThrow(/« pilote » est léger/);
  });

  test('refuse a path that no relation has', () => {
    const edit = files({ groups: (text) => text.replace('<GOVERNS', '<GOVERNED') });
    expect(() => readTables(edit)).toThrow(/GOVERNED/);
  });

  test('refuse a kind noun of two kinds', () => {
    const edit = files({ kinds: (text) => text.replace('say: [priorite,', 'say: [objectif, priorite,') });
    expect(() => readTables(edit)).toThrow(/« objectif » nomme deux sortes/);
  });

  test('word every role and every relation that they look for', () => {
    const { groups, roles, relations } = tables();
    for (const { direct, weaker, name } of groups.values())
      for (const { steps, read } of [...direct, ...weaker])
        for (const { relation, only } of steps) {
          if (relation === 'INVOLVES') for (const role of only) expect(roles, name).toHaveProperty(role);
          else if (relation !== '*' && read === 'thing') expect(relations, name).toHaveProperty(relation);
        }
  });

  test.each([
    ['piloter', ['pilote', 'pilotent', 'pilotait', 'pilotee']],
    ['gerer', ['gere', 'gerent']],
    ['appuyer', ['appuie', 'appuient']],
    ['engager', ['engageait', 'engage']],
  ])('%s is conjugated', (verb, forms) => {
    expect(conjugate(verb, undefined)).toEqual(expect.arrayContaining(forms));
  });

  test('a path is walked from its other end', () => {
    expect(
      reversed(parsePath('<PAYS_FOR:FUNDING >FUNDED_BY')).steps.map(({ way, relation }) => way + relation),
    ).toEqual(['<FUNDED_BY', '>PAYS_FOR']);
  });
});
