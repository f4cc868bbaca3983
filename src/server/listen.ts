import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Milliseconds that running requests get to finish; with the database's own stop, all is over within five seconds. */
const DRAIN = 2_500;
const LAST_PORT = 65_535;
/** Milliseconds that an idle connection is kept: longer than gateways and balancers keep theirs, or one asks on a connection that is being closed. */
const KEPT = 75_000;

/** Takes the port and gives the address. Throws an Error that says in French what to do. */
export async function listen(
  server: Server,
  { port, host }: { port: number; host: string },
): Promise<string> {
  server.keepAliveTimeout = KEPT;
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

/** Takes no more requests, lets those that run finish, resolves when all connections are closed. */
export function drain(server: Server): Promise<void> {
  const done = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  const timer = setTimeout(() => server.closeAllConnections(), DRAIN);
  return done.finally(() => clearTimeout(timer));
}
