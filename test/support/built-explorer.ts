import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { PROJECT_ROOT } from '../../src/config.ts';

/** Builds the explorer when it is older than its sources, as `npm start` does. */
export async function buildExplorer(): Promise<void> {
  await promisify(execFile)(process.execPath, [join(PROJECT_ROOT, 'src/explorer/build.ts')], {
    env: { ...process.env, NODE_ENV: 'production' },
  });
}
