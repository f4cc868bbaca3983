import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

/**
 * `npm run fuzz:facts [-- --seed 7 --mutations 10000 --applied 200 --kills 20]`: the facts format under attack. The
 * titles of the tests print the seed; the status is theirs.
 */
const { seed, mutations, applied, kills } = parseArgs({
  options: {
    seed: { type: 'string', default: String(Math.floor(Math.random() * 1e9)) },
    mutations: { type: 'string', default: '10000' },
    applied: { type: 'string', default: '200' },
    kills: { type: 'string', default: '20' },
  },
}).values;

const root = join(import.meta.dirname, '../../..');
const vitest = join(root, 'node_modules/vitest/vitest.mjs');
const { status } = spawnSync(
  process.execPath,
  [vitest, 'run', 'test/facts/mutations.test.ts', '--reporter=verbose'],
  {
    cwd: root,
    env: {
      ...process.env,
      ...{ FACTS_SEED: seed, FACTS_MUTATIONS: mutations, FACTS_APPLIED: applied, FACTS_KILLS: kills },
    },
    stdio: 'inherit',
  },
);
process.exit(status ?? 1);
