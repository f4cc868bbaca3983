import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { printSubgraphSchema } from '@apollo/subgraph';
import type { RequestHandler } from 'express';
import { overHttp } from '../../../src/front/caller.ts';
import { compose } from '../../../src/front/compose.ts';
import { frontContext } from '../../../src/front/context.ts';
import { federate } from '../../../src/front/gateway.ts';
import { run } from '../processes.ts';
import { THEIRS } from '../tools.ts';
import { type Verdict, verdict } from '../verdict.ts';
import { buildProducts } from './products.ts';
import { readReport } from './report.ts';
import { serve } from './serve.ts';

const SUITE = join(THEIRS, 'node_modules/@apollo/federation-subgraph-compatibility-tests');
/** Where the suite looks for each. */
const PORTS = { router: 4000, products: 4001, users: 4002, inventory: 4003 };
const TESTS = 23;

/** The suite asks its router at the root; ours answers at /graphql. */
const atTheRoot: RequestHandler = (request, _response, next) => {
  if (request.url === '/') request.url = '/graphql';
  next();
};

/** Apollo's federation compatibility tests: our servers give the products, and are the router. */
export async function compatibility(): Promise<Verdict> {
  const theirs = (['users', 'inventory'] as const).map((name) =>
    spawn(process.execPath, ['index.js'], { cwd: join(SUITE, 'dist/subgraphs', name), stdio: 'ignore' }),
  );
  const schema = buildProducts();
  const stops = [
    await serve(PORTS.products, { schema, behind: 'gateway' }, (requestId) => ({
      requestId,
      dataVersion: undefined,
    })),
  ];
  try {
    const sdl = async (name: 'users' | 'inventory') =>
      readFile(join(SUITE, 'dist/subgraphs', name, `${name}.graphql`), 'utf8');
    const { supergraph } = compose([
      {
        name: 'products',
        url: `http://localhost:${PORTS.products}/graphql`,
        sdl: printSubgraphSchema(schema),
      },
      { name: 'users', url: `http://localhost:${PORTS.users}/`, sdl: await sdl('users') },
      { name: 'inventory', url: `http://localhost:${PORTS.inventory}/`, sdl: await sdl('inventory') },
    ]);
    const federated = await federate(supergraph, (name, url) => overHttp(name, url, 15_000));
    stops.push(
      await serve(PORTS.router, federated, (requestId) => frontContext(requestId, undefined), atTheRoot),
    );
    return await test();
  } finally {
    for (const stop of stops) stop();
    for (const child of theirs) {
      child.kill();
      if (child.exitCode === null) await once(child, 'exit');
    }
  }
}

async function test(): Promise<Verdict> {
  const config = {
    testEnvironment: 'node',
    rootDir: join(SUITE, 'dist/tests'),
    haste: { retainAllFiles: true },
    testPathIgnorePatterns: [],
    transform: {},
  };
  const jest = join(THEIRS, 'node_modules/jest/bin/jest.js');
  const args = [jest, '--ci', '--json', '--silent', '--config', JSON.stringify(config)];
  const env = { PRODUCTS_URL: `http://localhost:${PORTS.products}/graphql` };
  const said = await run(process.execPath, args, { cwd: THEIRS, env, failing: true });
  const { passed, count, failures } = readReport(said, TESTS);
  return verdict('Apollo’s federation compatibility', `${passed}/${count}`, failures);
}
