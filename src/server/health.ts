import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Router } from 'express';
import { PROJECT_ROOT } from '../config.ts';

const { version } = JSON.parse(readFileSync(join(PROJECT_ROOT, 'package.json'), 'utf8')) as {
  version: string;
};

/** `/healthz` while the process lives, `/readyz` when the data is loaded and what we answer from answers, `/version`. */
export function health(
  ping: () => Promise<unknown>,
  isLoaded: () => boolean,
  dataVersion: () => Promise<string>,
): Router {
  const router = Router();
  let asking: Promise<unknown> | undefined;
  /** One at a time, whoever asks how often. */
  const asked = () => {
    asking ??= ping().finally(() => {
      asking = undefined;
    });
    return asking;
  };
  router.get('/healthz', (_request, response) => {
    response.json({ status: 'ok' });
  });
  router.get('/readyz', async (_request, response) => {
    if (!isLoaded()) return void response.status(503).json({ status: 'loading' });
    try {
      await asked();
      response.json({ status: 'ready' });
    } catch {
      response.status(503).json({ status: 'database unavailable' });
    }
  });
  router.get('/version', async (_request, response) => {
    const data = await dataVersion().catch(() => null);
    response.json({ version, dataVersion: data, node: process.versions.node });
  });
  return router;
}
