import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject, onTestFinished, vi } from 'vitest';
import { PROJECT_ROOT } from '../../src/config.ts';

const MAIN = join(PROJECT_ROOT, 'src/server/main.ts');
/** What it says once it answers. */
export const READY = 'Ctrl-C arrête tout';
const ADDRESS = /GraphQL +(http:\S+)\/graphql/;

/** The service in a process of its own, as `npm start` runs it. */
export type Service = {
  process: ChildProcess;
  /** What it said so far, on each output. */
  out(): string;
  err(): string;
  /** `http://127.0.0.1:<port>`, once it is ready. */
  url(): string;
  /** Resolves with the exit status; null when a signal ended it. */
  exited: Promise<number | null>;
};

/** Only what a shell gives anyone, plus `env`: no variable of the machine's own reaches the service. Nobody waits for its examples. */
export function spawnService(env: Record<string, string>): Service {
  const { PATH, HOME, JAVA_HOME, NODE_COMPILE_CACHE } = process.env;
  const child = spawn(process.execPath, [MAIN], {
    env: {
      PATH,
      HOME,
      NODE_COMPILE_CACHE,
      ...(JAVA_HOME && { JAVA_HOME }),
      PORT: '0',
      WARM_UP: 'false',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said.out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said.err += text;
  });
  const exited = once(child, 'close').then(([code]) => code as number | null);
  process.once('exit', () => child.kill('SIGKILL'));
  return {
    process: child,
    out: () => said.out,
    err: () => said.err,
    url: () => ADDRESS.exec(said.out)?.[1] ?? '',
    exited,
  };
}

/** Waits until the service says something; an end before that fails with what it said. */
export async function says(service: Service, words: string): Promise<void> {
  let ended = false;
  service.exited.then(() => {
    ended = true;
  });
  await vi.waitUntil(() => service.out().includes(words) || ended, { timeout: 120_000, interval: 50 });
  if (!service.out().includes(words)) throw new Error(`${service.out()}\n${service.err()}`);
}

export async function startService(env: Record<string, string>): Promise<Service> {
  const service = spawnService(env);
  await says(service, READY);
  return service;
}

/** A service in front of the database that all tests read: up to date, so that it writes nothing. */
export async function startOnSeeded(env: Record<string, string> = {}): Promise<Service> {
  const { uri, user, password } = inject('seeded');
  return startService({ NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, ...env });
}

/** Asks politely, whatever state it is in; resolves with the exit status. */
export function stopService({ process: child, exited }: Service): Promise<number | null> {
  child.kill('SIGTERM');
  return exited;
}

/** The pid of the database that a service started. */
export function databaseOf({ process: { pid } }: Service): number {
  const children =
    process.platform === 'linux'
      ? readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8')
      : execFileSync('pgrep', ['-P', String(pid)], { encoding: 'utf8' });
  return Number(children.trim().split(/\s+/)[0]);
}

export const isGone = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return false;
  } catch {
    return true;
  }
};

/** Resolves when a process is gone. */
export const gone = (pid: number) => vi.waitUntil(() => isGone(pid), { timeout: 30_000, interval: 50 });

/** Facts that load in a second: the shared things, and no contract. Gives the folder. */
export function fewSeeds(path: string): string {
  const seeds = join(path, 'seeds');
  cpSync(join(PROJECT_ROOT, 'seeds', 'reference'), join(seeds, 'reference'), { recursive: true });
  mkdirSync(join(seeds, 'contracts'));
  return seeds;
}

/** A folder for a test, or for a file when `keep` is told; whoever keeps it removes it. */
export function folder(keep?: 'keep'): string {
  const path = mkdtempSync(join(tmpdir(), 'qfq-service-'));
  if (!keep) onTestFinished(() => remove(path));
  return path;
}

export const remove = (path: string) => rmSync(path, { recursive: true, force: true });
