import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';

/** Under node_modules, so that CI's cache keeps the 116 MB between runs. */
export const cache = resolve(import.meta.dirname, '../../../node_modules/.cache/qui-fait-quoi/neo4j');

/** A folder that goes away with the test that asked for it. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'qfq-embedded-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}
