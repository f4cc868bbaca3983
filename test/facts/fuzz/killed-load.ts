import { loadSeeds, readSeeds } from '../../../src/facts/load.ts';
import { type Graph, openGraph } from '../../../src/graph/graph.ts';

/** Loads seeds and dies of SIGKILL when it comes to its n-th statement that writes: `killed-load.ts <address> <seeds> <n>`. */
const [address = '', folder = '', statements = '0'] = process.argv.slice(2);
const graph = openGraph({ ...JSON.parse(address), database: 'neo4j', deadline: 30_000 });
let left = Number(statements);
const dying: Graph = {
  ...graph,
  write: (work, options) =>
    graph.write(
      (transaction) =>
        work({
          run: async (name, text, params) => {
            left -= 1;
            if (left === 0) process.kill(process.pid, 'SIGKILL');
            return transaction.run(name, text, params);
          },
        }),
      options,
    ),
};
await loadSeeds(dying, await readSeeds(folder));
await graph.close();
