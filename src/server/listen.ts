import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

const LAST_PORT = 65_535;
/** Milliseconds that an idle connection is kept: longer than gateways and balancers keep theirs, or one asks on a connection that is being closed. */
const KEPT = 75_000;
/** Milliseconds in which a request must have come whole. */
const WHOLE = 10_000;

/** A server that no client holds by sending slowly: who has not sent its request in `whole` milliseconds is answered 408. */
export const openServer = (handler: RequestListener, whole = WHOLE): Server =>
  createServer(
    {
      keepAliveTimeout: KEPT,
      headersTimeout: whole,
      requestTimeout: whole,
      connectionsCheckingInterval: whole / 10,
    },
    handler,
  );

/** Takes the port and gives the address. Throws an Error that says in French what to do. */
export async function listen(
  server: Server,
  { port, host }: { port: number; host: string },
): Promise<string> {
  server.listen(port, host);
  try {
    await once(server, 'listening');
  } catch (error) {
    throw new Error(explain((error as NodeJS.ErrnoException).code, port, host), { cause: error });
  }
  const { port: actual } = server.address() as AddressInfo;
  return `http://${host.includes(':') ? `[${host}]` : host}:${actual}`;
}

function explain(code: string | undefined, port: number, host: string): string {
  const another = `par exemple PORT=${port < LAST_PORT ? port + 1 : 0} npm start`;
  if (code === 'EADDRINUSE') return `Le port ${port} est déjà pris : choisissez-en un autre, ${another}`;
  if (code === 'EACCES')
    return `Le port ${port} est réservé : choisissez-en un autre, par exemple PORT=4000 npm start`;
  return `Impossible d’écouter sur ${host} (${code}) : vérifiez HOST, par exemple HOST=127.0.0.1 npm start`;
}

/** Milliseconds between two looks at who is still there. */
const LOOK = 50;
/** Milliseconds in which who keeps a connection is told, with its next answer, that it ends. */
const NOTICE = 500;

/**
 * Ends a server without dropping anyone: who asks again on a connection is answered, and told that it ends; then no more
 * requests are taken, and those that run have so many milliseconds to finish. Resolves when all connections are closed.
 */
export async function drain(server: Server, patience: number, notice = NOTICE): Promise<void> {
  const closed = once(server, 'close');
  server.prependListener('request', (_request, response) => response.setHeader('connection', 'close'));
  const began = performance.now();
  const look = setInterval(() => {
    server.getConnections((_error, count) => {
      const waited = performance.now() - began;
      if (server.listening && (!count || waited > notice)) server.close();
      // One that was answered meanwhile is idle now.
      if (!server.listening) server.closeIdleConnections();
      if (waited > patience) server.closeAllConnections();
    });
  }, LOOK);
  await closed;
  clearInterval(look);
}
