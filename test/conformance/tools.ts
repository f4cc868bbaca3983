import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT_ROOT } from '../../src/config.ts';
import { run } from './processes.ts';

/** The suites that we did not write, with packages of their own: nobody else needs to install them. */
export const THEIRS = join(import.meta.dirname, 'theirs');

const VENV = join(PROJECT_ROOT, 'node_modules/.cache/qui-fait-quoi/schemathesis');
const SCHEMATHESIS = 'schemathesis==4.32.5';

/** Installs what the suites need from npm, once. */
export async function installPackages(): Promise<void> {
  if (existsSync(join(THEIRS, 'node_modules', '.package-lock.json'))) return;
  process.stdout.write('Installing the suites (test/conformance/theirs/package.json)…\n');
  await run('npm', ['ci'], { cwd: THEIRS });
}

/** Installs schemathesis in an environment of its own, once; gives the command. */
export async function installSchemathesis(): Promise<string> {
  const command = join(VENV, 'bin', 'schemathesis');
  if (!existsSync(command)) {
    process.stdout.write(`Installing ${SCHEMATHESIS}…\n`);
    await run('python3', ['-m', 'venv', VENV]);
    await run(join(VENV, 'bin', 'pip'), ['install', '--quiet', SCHEMATHESIS]);
  }
  return command;
}
