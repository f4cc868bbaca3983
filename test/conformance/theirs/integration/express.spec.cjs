const { createServer } = require('node:http');
const { ApolloServer } = require('@apollo/server');
const { defineIntegrationTestSuite } = require('@apollo/server-integration-testsuite');
const { createApp } = require('../../../../src/server/app.ts');

/** Any Apollo Server in our express application, as the suite configures it. */
defineIntegrationTestSuite(async (config, options) => {
  const server = new ApolloServer(config);
  await server.start();
  const app = createApp({
    front: server,
    contextOf: async () => (await options?.context?.()) ?? {},
    isLoaded: () => true,
    ping: async () => undefined,
    dataVersion: async () => '',
    onError: () => undefined,
  });
  const http = createServer(app).listen(0, '127.0.0.1');
  await new Promise((resolve) => http.once('listening', resolve));
  return {
    server,
    url: `http://127.0.0.1:${http.address().port}/graphql`,
    extraCleanup: async () => {
      http.closeAllConnections();
      await new Promise((resolve) => http.close(resolve));
    },
  };
});
