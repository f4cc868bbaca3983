import setup from '../support/global-setup.ts';
import { servedAt } from './served.ts';

/** For scripts: the service with its explorer, on the database that tests read; `stop` ends both. */
export async function serveForScripts(): Promise<{ url: string; stop(): Promise<void> }> {
  const provided: Record<string, unknown> = {};
  const provide = (key: string, value: unknown) => {
    provided[key] = value;
  };
  const stop = await setup({ provide } as never);
  return { url: await servedAt(String(provided.explorer)), stop };
}
