import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, test, vi } from 'vitest';
import { ensureLibraries } from '../../../src/graph/embedded/libraries.ts';
import { cache, temporaryFolder } from './support.ts';

test('the server ends when the process that started it is killed', { timeout: 300_000 }, async () => {
  const folder = await temporaryFolder();
  await ensureLibraries({ cache, env: process.env, onProgress: () => {} });
  const parent = spawn(process.execPath, [join(import.meta.dirname, 'parent.ts'), folder, cache], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = await once(createInterface({ input: parent.stdout }), 'line');
  const pid = Number(line);
  expect(isAlive(pid)).toBe(true);

  parent.kill('SIGKILL');

  await vi.waitUntil(() => !isAlive(pid), { timeout: 30_000, interval: 50 });
});

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
