import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import { json } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';

export type Received = { headers: IncomingHttpHeaders; body: { query: string; variables?: unknown } };
type Reply = { status?: number; body: string } | 'silence';

/** A subgraph that says what it is told to, and notes what it was asked. Goes away with its test. */
export async function stub(reply: (received: Received) => Reply) {
  const received: Received[] = [];
  let aborted = 0;
  const server = createServer(async (request, response) => {
    response.once('close', () => {
      if (!response.writableFinished) aborted++;
    });
    const asked = { headers: request.headers, body: (await json(request)) as Received['body'] };
    received.push(asked);
    const said = reply(asked);
    if (said === 'silence') return;
    response.writeHead(said.status ?? 200, { 'content-type': 'application/json' }).end(said.body);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as { port: number };
  return { url: `http://127.0.0.1:${port}/graphql`, received, aborted: () => aborted };
}
