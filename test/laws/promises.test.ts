import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { promises } from '../../src/cli/print.ts';
import { PROJECT_ROOT } from '../../src/config.ts';

test.for([...promises()])('%s is committed byte for byte as the code prints it', async ([path, printed]) => {
  const committed = await readFile(join(PROJECT_ROOT, path), 'utf8');
  const changed = committed !== printed;
  expect(changed, `${path} is not what the code prints: run \`npm run codegen\` and review the change`).toBe(
    false,
  );
});
