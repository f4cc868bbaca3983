import type { RequestListener } from 'node:http';
import type { Config } from '../config.ts';
import { reportFailure } from '../failure.ts';
import { drain, listen, openServer } from './listen.ts';

const NODE = 24;
/** Milliseconds after its last read in which an answer is written. */
const GRACE = 1_000;

export const say = (line: string) => void process.stdout.write(`${line}\n`);

/** A process that serves: what it opens is let go of in reverse, once the requests that run are answered. */
export type Service = {
  url: string;
  /** Aborted when the service is told to stop before it has started. */
  signal: AbortSignal;
  /** Notes how to let go of something. */
  opened(close: () => Promise<unknown>): void;
  /** Answers from now on; before, `/healthz` is 200 and everything else 503. */
  serve(handler: RequestListener): void;
  /** Stops because of something that ended by itself; silent when the service is stopping anyway. */
  fail(line: string): void;
};

/** Takes the port first (a second start must fail before it writes anything), then runs `start`. Ends on signals. */
export async function runService(
  configure: () => Config,
  start: (service: Service, config: Config) => Promise<void>,
): Promise<void> {
  const [major = 0] = process.versions.node.split('.').map(Number);
  if (major < NODE) {
    process.stderr.write(
      `Node ${NODE} est nécessaire (ici ${process.versions.node}) : lancez « npm ci » puis « npm start ».\n`,
    );
    process.exit(1);
  }
  const open: (() => Promise<unknown>)[] = [];
  let answered = async (): Promise<unknown> => undefined;
  const starting = new AbortController();
  let stopping: Promise<void> | undefined;
  const stop = (status: number): Promise<void> => {
    stopping ??= (async () => {
      starting.abort(new Error('Arrêt demandé.'));
      for (const close of [answered, ...open.reverse()]) await close().catch(reportFailure);
      process.exit(status);
    })();
    return stopping;
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop(0));
  try {
    const config = configure();
    let handler: RequestListener | undefined;
    const server = openServer((request, response) => {
      if (handler) return void handler(request, response);
      const isAlive = request.url === '/healthz';
      response.writeHead(isAlive ? 200 : 503, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ status: isAlive ? 'ok' : 'loading' }));
    });
    const url = await listen(server, config);
    answered = () => drain(server, config.readDeadline + GRACE);
    const service: Service = {
      url,
      signal: starting.signal,
      opened: (close) => void open.push(close),
      serve(next) {
        handler = next;
      },
      fail(line) {
        if (stopping) return;
        process.stderr.write(`${line}\n`);
        void stop(1);
      },
    };
    await start(service, config);
  } catch (error) {
    if (stopping) return;
    reportFailure(error);
    await stop(1);
  }
}
