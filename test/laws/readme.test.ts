import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PROJECT_ROOT, VARIABLES } from '../../src/config.ts';

/** Rows of README.md's tables that open with a variable: their cells, by its name, in their order. */
const rows = new Map(
  readFileSync(join(PROJECT_ROOT, 'README.md'), 'utf8')
    .split('\n')
    .flatMap((line) => {
      const [, name, cells] = /^\|\s*`([A-Z][A-Z0-9_]+)`\s*\|(.*)\|\s*$/.exec(line) ?? [];
      return name && cells !== undefined ? [[name, cells] as const] : [];
    }),
);

test('the README has one row per variable that we read, in the same order, and no other', () => {
  expect([...rows.keys()]).toEqual(Object.keys(VARIABLES));
});

test.each(Object.entries(VARIABLES))('the row of %s gives its default', (name, variable) => {
  const { data } = variable.safeParse(undefined);

  if (data !== undefined) expect(rows.get(name)).toContain(`\`${data}\``);
  else expect(rows.get(name)).toBeDefined();
});
