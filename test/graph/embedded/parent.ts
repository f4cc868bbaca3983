// Run by orphan.test.ts, to be killed: starts a server in the given folder, prints its pid, stays.
import { startEmbedded } from '../../../src/graph/embedded/start.ts';

const [folder = '', cache = ''] = process.argv.slice(2);
const { pid } = await startEmbedded({ folder, cache, env: process.env, onProgress: () => {} });
process.stdout.write(`${pid}\n`);
setInterval(() => {}, 60_000);
