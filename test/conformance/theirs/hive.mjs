/** Hive Gateway on a supergraph: `node hive.mjs <supergraph file>`. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createGatewayRuntime } from '@graphql-hive/gateway-runtime';

const gateway = createGatewayRuntime({
  supergraph: readFileSync(process.argv[2], 'utf8'),
  logging: false,
  maskedErrors: false,
});
const server = createServer(gateway).listen(0, '127.0.0.1', () => {
  process.stdout.write(`GraphQL http://127.0.0.1:${server.address().port}/graphql\n`);
});
