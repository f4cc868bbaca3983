import { execFile } from 'node:child_process';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { PROJECT_ROOT } from '../../src/config.ts';
import { FORMATS } from '../../src/exports/export.ts';
import { loadSeeds, readSeeds } from '../../src/facts/load.ts';
import { migrate, readMigrations } from '../../src/graph/migrate.ts';
import { SEEDS } from '../facts/made-up.ts';
import { ownServer } from '../support/own-server.ts';

/**
 * `npm run bench:exports`: exports a generated contract, and one four times larger, by the command line under a small
 * heap, in each format. What each took of memory must not follow the size; a heap too small ends it with an error.
 */
const SIZES = [1_250, 5_000];
const HEAP = 64;
const SAYS_MEMORY =
  'data:text/javascript,process.on("exit",()=>process.stderr.write("peak "+process.resourceUsage().maxRSS))';

const run = promisify(execFile);
const { graph, address, stop } = await ownServer();
const folder = await mkdtemp(join(tmpdir(), 'qfq-exports-'));
try {
  await migrate(graph, await readMigrations(join(PROJECT_ROOT, 'schema', 'graph')));
  console.log(`heap of ${HEAP} MiB\ninvolvements  format     seconds  file MB  peak MB (resident)`);
  for (const size of SIZES) {
    const seeds = await readSeeds(SEEDS);
    const unit = seeds.units.at(-1);
    const pattern = unit?.facts.find(({ relation }) => relation === 'INVOLVES');
    if (!unit || !pattern) throw new Error('the made-up seeds have no involvement');
    const more = Array.from({ length: size }, (_, index) => ({ ...pattern, key: `${pattern.key}-${index}` }));
    unit.facts.push(...more);
    await loadSeeds(graph, seeds, { timeout: 600_000 });
    for (const { extension } of FORMATS) {
      const file = join(folder, `export.${extension}`);
      const began = performance.now();
      const { stderr } = await run(
        process.execPath,
        [
          `--max-old-space-size=${HEAP}`,
          `--import=${SAYS_MEMORY}`,
          join(PROJECT_ROOT, 'src', 'cli', 'main.ts'),
          'export',
          'whoDoesWhat',
          '--format',
          extension,
          '--out',
          file,
        ],
        {
          env: {
            PATH: process.env.PATH,
            NEO4J_URI: address.uri,
            NEO4J_USER: address.user,
            NEO4J_PASSWORD: address.password,
          },
        },
      );
      const seconds = (performance.now() - began) / 1000;
      const peak = Number(/peak (\d+)/.exec(stderr)?.[1]) / 1024;
      const bytes = (await stat(file)).size / 1e6;
      console.log(
        `${String(size).padStart(12)}  ${extension.padEnd(9)} ${seconds.toFixed(1).padStart(8)} ${bytes.toFixed(1).padStart(8)} ${peak.toFixed(0).padStart(8)}`,
      );
    }
  }
} finally {
  await rm(folder, { recursive: true, force: true });
  await stop();
}
