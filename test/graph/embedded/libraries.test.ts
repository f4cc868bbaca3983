import { chmod, readdir, readFile, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { expect, test } from 'vitest';
import { ensureLibraries } from '../../../src/graph/embedded/libraries.ts';
import { temporaryFolder } from './support.ts';

const VERSION = 'case "$1" in *-version) echo "Apache Maven 3.9.9"; exit;; esac\n';

test('two processes that fetch at once end with one whole copy', async () => {
  const folder = await temporaryFolder();
  const env = await toolsWithMaven(
    `${VERSION}mkdir lib\nsleep 0.2\necho jar > lib/a.jar\necho jar > lib/b.jar\n`,
  );
  const options = { cache: join(folder, 'cache'), env, onProgress: () => {} };

  const [one, two] = await Promise.all([ensureLibraries(options), ensureLibraries(options)]);

  expect(two).toEqual(one);
  const [jars = '', launcher = '', ...rest] = (await readdir(options.cache)).sort();
  expect([jars, launcher, rest]).toEqual([
    expect.stringMatching(/^jars-\w{16}$/),
    expect.stringMatching(/^launcher-\w{16}$/),
    [],
  ]);
  expect(await readdir(join(options.cache, jars, 'lib'))).toEqual(['a.jar', 'b.jar']);
});

test('a download that fails leaves its log and nothing that looks fetched', async () => {
  const cache = await temporaryFolder();
  const env = await toolsWithMaven(
    `${VERSION}mkdir lib\necho half > lib/a.jar\necho 'no route to host'\nexit 1\n`,
  );

  const fetched = ensureLibraries({ cache, env, onProgress: () => {} });

  const log = join(cache, 'download.log');
  await expect(fetched).rejects.toMatchObject({
    code: 'DOWNLOAD_FAILED',
    message: expect.stringContaining(log),
  });
  expect(await readFile(log, 'utf8')).toBe('no route to host');
  expect(await readdir(cache)).toEqual(['download.log']);
});

/** An environment whose `mvn` and `javac` are scripts: what is measured here is our side of the download. */
async function toolsWithMaven(mvn: string): Promise<Record<string, string>> {
  const folder = await temporaryFolder();
  const javac = 'case "$1" in -version) echo "javac 17.0.9"; exit;; esac\necho class > "$4/Launcher.class"\n';
  const java = 'echo "openjdk version \\"17.0.9\\""\n';
  for (const [name, body] of Object.entries({ mvn, javac, java })) {
    await writeFile(join(folder, name), `#!/bin/sh\n${body}`);
    await chmod(join(folder, name), 0o755);
  }
  return { PATH: [folder, process.env.PATH].join(delimiter) };
}
