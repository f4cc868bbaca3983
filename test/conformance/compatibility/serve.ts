import { createServer } from 'node:http';
import type { RequestHandler } from 'express';
import express from 'express';
import type { RequestContext } from '../../../src/front/context.ts';
import { createFront, type FrontOptions } from '../../../src/front/server.ts';
import { createApp } from '../../../src/server/app.ts';

/** A schema behind our front and our application, hardened as they are served. Gives how to stop. */
export async function serve<Context extends RequestContext>(
  port: number,
  options: Omit<FrontOptions<Context>, 'onError'>,
  contextOf: (requestId: string) => Context,
  before?: RequestHandler,
): Promise<() => void> {
  const onError = (_requestId: string, error: unknown) => console.error(error);
  const front = createFront<Context>({ ...options, onError });
  await front.start();
  const app = createApp<Context>({
    front,
    contextOf: async (requestId) => contextOf(requestId),
    isLoaded: () => true,
    ping: async () => undefined,
    dataVersion: async () => 'none',
    onError,
    ...(options.behind && { behind: options.behind }),
  });
  const server = createServer(before ? express().use(before, app) : app).listen(port);
  await new Promise((resolve) => server.once('listening', resolve));
  return () => {
    server.closeAllConnections();
    server.close();
  };
}
