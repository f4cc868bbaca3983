import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PROJECT_ROOT } from '../../src/config.ts';
import { ERROR_CODES } from '../../src/front/errors.ts';
import { LIMITS } from '../../src/front/limits.ts';

const page = readFileSync(join(PROJECT_ROOT, 'docs', 'api.md'), 'utf8');
const [, limits = '', codes = ''] = page.split(/^## (?:Limits|Error codes).*$/m);
const spelled = (count: number) => String(count).replace(/\B(?=(\d{3})+$)/g, ' ');

test('docs/api.md lists every error code that we answer, and no other', () => {
  const rows = codes.split('\n').filter((line) => line.startsWith('| `'));
  const listed = rows.flatMap((row) =>
    [...(row.split('|')[1] ?? '').matchAll(/`([A-Z_]+)`/g)].map(([, code]) => code),
  );
  expect(listed.toSorted()).toEqual(ERROR_CODES.toSorted());
});

test.each(Object.entries(LIMITS))('docs/api.md gives the limit of %s', (name, limit) => {
  const cells = limits.split('\n').map((line) => line.split('|')[2]?.trim() ?? '');
  expect(
    cells.some((cell) => cell.startsWith(spelled(limit))),
    `${name}: ${spelled(limit)}`,
  ).toBe(true);
});
