import { readConfig } from '../config.ts';
import { reportFailure } from '../failure.ts';
import { Persisted } from '../front/persisted.ts';
import { createFront } from '../front/server.ts';
import { createApp } from './app.ts';
import { readExamples } from './examples.ts';
import { openExplorer } from './explorer.ts';
import { openFederation } from './federation.ts';
import { fill, openServed } from './graph.ts';
import { observe } from './observing.ts';
import { runService, say } from './service.ts';
import { warm } from './warm.ts';
import { welcome } from './welcome.ts';

/** `npm start`: the database, the three subgraphs, the front and the editor, on one port. */
await runService(readConfig, async (service, config) => {
  const { metrics, onError, onAnswered, stop } = await observe(config, 'front');
  service.opened(stop);
  const served = config.subgraphUrls.engagements ? undefined : await openServed(service, config);
  const { schema, answer, contextOf, dataVersion, contentVersion, ping } = await openFederation(
    config,
    served,
  );
  const [examples, explorer] = await Promise.all([readExamples(), openExplorer()]);
  const persistence = {
    operations: new Persisted([...examples.map(({ query }) => query), ...(explorer?.operations ?? [])]),
    only: config.persistedOnly,
    version: contentVersion,
  };
  const front = createFront({ schema, answer, onError, onAnswered });
  await front.start();
  service.opened(() => front.stop());
  let loaded = false;
  service.serve(
    createApp({
      front,
      contextOf,
      dataVersion,
      onError,
      onRefused: onAnswered,
      ping,
      explorer,
      site: config.site,
      persistence,
      limits: config,
      proxies: config.proxies,
      metrics,
      isLoaded: () => loaded,
    }),
  );
  if (served) await fill(served, config);
  const version = await dataVersion().catch((error: unknown) => {
    // The others answer meanwhile; without a graph of our own, that is what a front is for.
    if (served) throw error;
    return 'absentes';
  });
  loaded = true;
  say(welcome(service.url, version, explorer !== undefined));
  // In the background: a service that is ready may be slow for a moment, not unreachable.
  if (config.warmUp) void warm(front, contextOf, { examples, explorer }, service.signal).catch(reportFailure);
});
