import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

export type Started = {
  process: ChildProcess;
  /** Where it answers GraphQL. */
  url: string;
  /** What it said on both outputs. */
  said(): string;
  /** Asks it to end; gives its status. */
  stop(): Promise<number | null>;
};

const children = new Set<ChildProcess>();
process.once('exit', () => {
  for (const child of children) child.kill('SIGKILL');
});

const SAYS_WHERE = /GraphQL +(http:\S+)/;

/** A process of Node that says « GraphQL http://… » once it answers; nothing of our own environment reaches it. */
export async function start(
  script: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  cwd?: string,
): Promise<Started> {
  const { PATH, HOME } = process.env;
  const child = spawn(process.execPath, [script, ...args], {
    env: { PATH, HOME, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(cwd && { cwd }),
  });
  children.add(child);
  let text = '';
  const ended = once(child, 'close').then(([status]) => status as number | null);
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const hear = (more: string) => {
    text += more;
    const url = SAYS_WHERE.exec(text)?.[1];
    if (url) resolve(url);
  };
  child.stdout.setEncoding('utf8').on('data', hear);
  child.stderr.setEncoding('utf8').on('data', hear);
  void ended.then((status) => reject(new Error(`${script} ended (${status}): ${text.slice(-2_000)}`)));
  const url = await promise;
  return {
    process: child,
    url,
    said: () => text,
    stop() {
      child.kill('SIGTERM');
      // Some of theirs do not hear.
      setTimeout(() => child.kill('SIGKILL'), 10_000).unref();
      return ended;
    },
  };
}

/** Runs a command to its end, its output with ours or taken. @throws Error with the end of what it said */
export async function run(
  command: string,
  args: readonly string[],
  { cwd, env, failing = false }: { cwd?: string; env?: Record<string, string>; failing?: boolean } = {},
): Promise<string> {
  const child = spawn(command, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
    ...(cwd && { cwd }),
  });
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  const [status] = await once(child, 'close');
  if (status === 0 || failing) return said;
  throw new Error(`${command} ${args.join(' ')} ended with ${status}:\n${said.slice(-4_000)}`);
}
