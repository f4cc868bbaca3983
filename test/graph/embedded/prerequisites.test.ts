import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { expect, test } from 'vitest';
import { findProblems } from '../../../src/graph/embedded/prerequisites.ts';
import { startEmbedded } from '../../../src/graph/embedded/start.ts';
import { temporaryFolder } from './support.ts';

const EVERYTHING = { jars: true, launcher: true };

test('without Java nor Maven, both are named, each with what to type', async () => {
  const problems = await findProblems({ PATH: '' }, EVERYTHING);

  expect(problems.map(({ code }) => code)).toEqual(['JAVA_MISSING', 'MAVEN_MISSING']);
  expect(problems[0]?.message).toMatch(
    /^Il faut un JDK 17 .* javac est introuvable.*apt install.*brew install.*$/,
  );
  expect(problems[1]?.message).toMatch(
    /^Il faut Maven 3\.6 .* mvn est introuvable.*apt install.*brew install.*$/,
  );
});

test('once everything is fetched, neither Maven nor javac is asked for', async () => {
  const env = { PATH: await programs({ java: 'openjdk version "17.0.9"' }) };

  expect(await findProblems(env, { jars: false, launcher: false })).toEqual([]);
});

test('a runtime without its compiler is not a JDK', async () => {
  const env = { PATH: await programs({ java: 'openjdk version "21.0.2"', mvn: 'Apache Maven 3.8.7' }) };

  const problems = await findProblems(env, EVERYTHING);

  expect(problems.map(({ message }) => message)).toEqual([expect.stringContaining('javac est introuvable')]);
});

test.each([
  ['javac 1.8.0_392', 'Apache Maven 3.8.7', 'JAVA_MISSING', 'est en version 1.8'],
  ['javac 11.0.21', 'Apache Maven 3.8.7', 'JAVA_MISSING', 'est en version 11.0'],
  ['javac 17.0.9', 'Apache Maven 3.5.4', 'MAVEN_MISSING', 'est en version 3.5'],
  ['Unable to locate a Java Runtime.', 'Apache Maven 3.9.9', 'JAVA_MISSING', 'ne répond pas'],
])('%s with %s is refused', async (javac, mvn, code, reason) => {
  const env = { PATH: await programs({ javac, java: 'openjdk version "17.0.9"', mvn }) };

  expect(await findProblems(env, EVERYTHING)).toEqual([{ code, message: expect.stringContaining(reason) }]);
});

test('JAVA_HOME wins over the PATH', async () => {
  const home = await temporaryFolder();
  await programs({ javac: 'javac 25', java: 'openjdk version "25"' }, join(home, 'bin'));
  const old = await programs({
    javac: 'javac 11.0.21',
    java: 'openjdk version "11.0.21"',
    mvn: 'Apache Maven 3.9.9',
  });

  expect(await findProblems({ PATH: old, JAVA_HOME: home }, EVERYTHING)).toEqual([]);
});

test('a JAVA_HOME that is not a JDK does not hide the JDK of the PATH', async () => {
  const path = await programs({
    javac: 'javac 17.0.9',
    java: 'openjdk version "17.0.9"',
    mvn: 'Apache Maven 3.9.9',
  });

  expect(await findProblems({ PATH: path, JAVA_HOME: '/nowhere' }, EVERYTHING)).toEqual([]);
});

test('a start without Java says so before it touches the disk', async () => {
  const folder = join(await temporaryFolder(), 'state');
  const lines: string[] = [];
  const onProgress = (line: string) => lines.push(line);

  const start = startEmbedded({ folder, cache: `${folder}-cache`, env: { PATH: '' }, onProgress });

  await expect(start).rejects.toMatchObject({ name: 'EmbeddedError', code: 'JAVA_MISSING' });
  expect(lines).toEqual([]);
});

/** A folder of programs that only say their version, as an entry for the PATH. */
async function programs(versions: Record<string, string>, at?: string): Promise<string> {
  const folder = at ?? (await temporaryFolder());
  await mkdir(folder, { recursive: true });
  for (const [name, version] of Object.entries(versions)) {
    const file = join(folder, name);
    await writeFile(file, `#!/bin/sh\necho '${version}' >&2\n`);
    await chmod(file, 0o755);
  }
  return ['', folder].join(delimiter);
}
