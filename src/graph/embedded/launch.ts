import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { open } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';
import type { Env } from './command.ts';

/** A stop takes 300 ms. */
const STOP_PATIENCE = 5_000;

export type Launched = {
  /** Undefined when the program could not even be run. */
  pid: number | undefined;
  /** The launcher's one line; null when it ended without a word. */
  firstLine: Promise<string | null>;
  exited: Promise<void>;
  /** Closes its standard input, then kills. Idempotent; resolves when the process is gone. */
  stop(): Promise<void>;
};

/** `patience`: milliseconds between the polite request to stop and SIGKILL. */
export type LaunchOptions = {
  java: string;
  args: string[];
  cwd: string;
  env: Env;
  logFile: string;
  patience?: number;
};

/** Starts the launcher; whatever the JVM says besides its one line goes to the log. */
export async function launch({
  java,
  args,
  cwd,
  env,
  logFile,
  patience = STOP_PATIENCE,
}: LaunchOptions): Promise<Launched> {
  // Appended to, never truncated: it may be the log of a server already running in this folder.
  const log = await open(logFile, 'a');
  const child = spawn(java, args, {
    cwd,
    env: { ...env },
    stdio: ['pipe', 'pipe', log.fd],
    windowsHide: true,
    // Its own process group: Ctrl-C reaches us alone, who close the server after our last answer. If we are
    // killed first, the end of its standard input stops it all the same.
    detached: true,
  }) as ChildProcessByStdio<Writable, Readable, null>;
  const exited = new Promise<void>((resolve) => {
    child.once('error', () => resolve());
    child.once('close', () => resolve());
  });
  // Closing the pipe of a server that has just died is no error.
  child.stdin.on('error', () => {});
  await log.close();

  const output = createInterface({ input: child.stdout });
  const firstLine = Promise.race([
    once(output, 'line').then(([line]) => String(line)),
    exited.then(() => null),
  ]);

  let stopping: Promise<void> | undefined;
  const stop = async () => {
    child.stdin.end();
    const waiting = new AbortController();
    const kill = delay(patience, undefined, { signal: waiting.signal }).then(
      () => child.kill('SIGKILL'),
      () => false,
    );
    await exited;
    waiting.abort();
    await kill;
  };
  return {
    pid: child.pid,
    firstLine,
    exited,
    stop() {
      stopping ??= stop();
      return stopping;
    },
  };
}
