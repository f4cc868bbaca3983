import { spawn } from 'node:child_process';
import { access, constants } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { createInterface } from 'node:readline';

/** Environment variables, as config hands them over: only config reads the process's own. */
export type Env = Readonly<Record<string, string | undefined>>;

const WINDOWS = process.platform === 'win32';

/**
 * The full path of a program, in `preferred` folders and then in `env.PATH`; null when it is in none.
 * Our own search: with an empty PATH the system would quietly look in /usr/bin.
 */
export async function findProgram(name: string, env: Env, preferred: string[] = []): Promise<string | null> {
  const path = env.PATH ?? env.Path ?? '';
  const names = WINDOWS ? [`${name}.exe`, `${name}.cmd`] : [name];
  for (const folder of [...preferred, ...path.split(delimiter)].filter((entry) => entry !== '')) {
    for (const file of names) {
      const candidate = join(folder, file);
      const executable = await access(candidate, constants.X_OK).then(
        () => true,
        () => false,
      );
      if (executable) return candidate;
    }
  }
  return null;
}

export type CommandOptions = {
  env: Env;
  cwd?: string;
  signal?: AbortSignal | undefined;
  onLine?: (line: string) => void;
};

/** Runs a program to its end: exit code (null when killed or not runnable), both outputs interleaved. */
export async function runCommand(
  program: string,
  args: string[],
  { env, cwd, signal, onLine }: CommandOptions,
): Promise<{ code: number | null; output: string }> {
  // Windows refuses to start a .cmd without a shell, which then wants its own quotes.
  const shell = program.endsWith('.cmd');
  const quote = (text: string) => (shell ? `"${text}"` : text);
  const child = spawn(quote(program), args.map(quote), {
    env: { ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    windowsHide: true,
    shell,
    ...(cwd === undefined ? {} : { cwd }),
    ...(signal === undefined ? {} : { signal }),
  });
  const lines: string[] = [];
  const ended = new Promise<number | null>((resolve) => {
    child.once('error', (error) => {
      lines.push(error.message);
      resolve(null);
    });
    child.once('close', resolve);
  });
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (line) => {
      lines.push(line);
      onLine?.(line);
    });
  }
  const code = await ended;
  signal?.throwIfAborted();
  return { code, output: lines.join('\n') };
}
