import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generate } from '@graphql-codegen/cli';
import { expect, test } from 'vitest';
import config from '../../codegen.ts';
import { PROJECT_ROOT } from '../../src/config.ts';

test('typed operations are those of the committed SDL: run `npm run codegen` when they are not', async () => {
  const files = (await generate({ ...config, cwd: PROJECT_ROOT, silent: true }, false)) as {
    filename: string;
    content: string;
  }[];
  expect(files.length).toBeGreaterThan(0);
  for (const { filename, content } of files) {
    const committed = await readFile(join(PROJECT_ROOT, filename), 'utf8');
    expect(committed, `${filename} is stale: npm run codegen`).toBe(content);
  }
});
