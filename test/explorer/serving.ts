import { type Service, spawnService, stopService } from '../server/service.ts';
import setup from '../support/global-setup.ts';

/** For scripts: the service with its explorer, on the database that tests read; `stop` ends both. */
export async function serveForScripts(): Promise<{ service: Service; stop(): Promise<void> }> {
  const provided: Record<string, { uri: string; user: string; password: string }> = {};
  const provide = (key: string, value: never) => {
    provided[key] = value;
  };
  const stopDatabase = await setup({ provide } as never);
  const { uri = '', user = '', password = '' } = provided.seeded ?? {};
  const service = spawnService({
    NEO4J_URI: uri,
    NEO4J_USER: user,
    NEO4J_PASSWORD: password,
    READ_DEADLINE_MS: '60000',
    SUBGRAPH_TIMEOUT_MS: '60000',
  });
  const stop = async () => {
    await stopService(service);
    await stopDatabase();
  };
  let ended = false;
  void service.exited.then(() => {
    ended = true;
  });
  while (!service.url() || !service.out().includes('Ctrl-C')) {
    if (ended) throw new Error(`${service.out()}\n${service.err()}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return { service, stop };
}
