import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

/**
 * `npm run fuzz:reads [-- --seed 7 --documents 1000]`: random valid documents, answered alike by rows in memory, by
 * graphql-js and by graphql-jit. The title of the test prints the seed; the status is that of the test.
 */
const { seed, documents } = parseArgs({
  options: {
    seed: { type: 'string', default: String(Math.floor(Math.random() * 1e9)) },
    documents: { type: 'string', default: '1000' },
  },
}).values;

const root = join(import.meta.dirname, '../..');
const vitest = join(root, 'node_modules/vitest/vitest.mjs');
const { status } = spawnSync(process.execPath, [vitest, 'run', 'test/read/oracle.test.ts', '-t', 'random'], {
  cwd: root,
  env: { ...process.env, READ_SEED: seed, READ_DOCUMENTS: documents },
  stdio: 'inherit',
});
process.exit(status ?? 1);
