import { chmod, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ensureClasses } from '../../../src/graph/embedded/classes.ts';
import { temporaryFolder } from './support.ts';

/** A java that counts its starts, and does what it is told when one is asked to keep its classes. */
async function javaThat(does: string) {
  const folder = await temporaryFolder();
  const [java, starts, cache] = [join(folder, 'java'), join(folder, 'starts'), join(folder, 'cache')];
  const kept =
    'for word in "$@"; do case $word in -XX:ArchiveClassesAtExit=*) kept=$' + '{word#*=};; esac; done';
  await writeFile(java, `#!/bin/sh\necho start >> ${starts}\n${kept}\n${does}\n`);
  await chmod(java, 0o755);
  const options = {
    libraries: { java, classpath: 'none' },
    flags: [],
    cache,
    env: { PATH: process.env.PATH },
    onProgress: () => {},
  };
  return { ask: () => ensureClasses(options), starts: () => readFile(starts, 'utf8'), cache };
}

test('what a start loads is kept once for all later ones', async () => {
  const { ask, starts, cache } = await javaThat('echo ready 1; read line; echo classes > "$kept"');
  const [one, two] = [await ask(), await ask()];
  expect(two).toBe(one);
  expect(await readFile(String(one), 'utf8')).toBe('classes\n');
  expect(await starts()).toBe('start\n');
  expect(await readdir(cache)).toEqual([expect.stringMatching(/^classes-\w{16}$/)]);
});

test('a Java that cannot keep them is asked once: starts are only slower', async () => {
  const { ask, starts } = await javaThat('exit 1');
  expect([await ask(), await ask()]).toEqual([undefined, undefined]);
  expect(await starts()).toBe('start\n');
});
