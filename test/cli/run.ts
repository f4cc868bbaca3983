import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { PROJECT_ROOT } from '../../src/config.ts';

export type Ran = { status: number; stdout: string; stderr: string[] };

/** Runs `qfq` as a person would, in a process of its own, with this environment and what a shell needs. */
export function qfq(args: readonly string[], env: Record<string, string> = {}): Promise<Ran> {
  const { PATH = '', HOME = '', JAVA_HOME = '' } = process.env;
  const main = join(PROJECT_ROOT, 'src', 'cli', 'main.ts');
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [main, ...args],
      { env: { PATH, HOME, JAVA_HOME, ...env } },
      (error, stdout, stderr) => {
        const status = error ? Number(error.code ?? 1) : 0;
        resolve({ status, stdout, stderr: stderr.split('\n').filter(Boolean) });
      },
    );
  });
}
