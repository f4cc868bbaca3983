import { installPackages } from './tools.ts';
import type { Verdict } from './verdict.ts';
import { openWorld, type World } from './world.ts';

/**
 * `npm run conformance [-- audits answers …]`: the suites that we did not write, and what no single test can show, on
 * real processes. Figures on standard output; the status is 1 when anything is not as promised.
 */
const SUITES: Readonly<Record<string, (world: World) => Promise<Verdict>>> = {
  audits: async (world) => (await import('./audits.ts')).audits(world),
  compatibility: async () => (await import('./compatibility/run.ts')).compatibility(),
  integration: async () => (await import('./integration.ts')).integration(),
  answers: async (world) => (await import('./answers.ts')).answers(world),
  away: async (world) => (await import('./away.ts')).away(world),
  hostile: async (world) => (await import('./hostile.ts')).hostile(world),
  injection: async (world) => (await import('./injection.ts')).injection(world),
  schemathesis: async (world) => (await import('./schemathesis.ts')).schemathesis(world),
  load: async (world) => (await import('./load.ts')).load(world),
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !SUITES[name]);
if (unknown.length) {
  process.stderr.write(`No suite ${unknown.join(', ')}: there are ${Object.keys(SUITES).join(', ')}.\n`);
  process.exit(2);
}
// What it has started goes with it.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
await installPackages();
const world = await openWorld();
let failed = 0;
try {
  for (const [name, run] of Object.entries(SUITES)) {
    if (asked.length && !asked.includes(name)) continue;
    const began = performance.now();
    const { suite, figures, failures } = await run(world);
    const seconds = ((performance.now() - began) / 1_000).toFixed(0);
    failed += failures.length;
    process.stdout.write(`${failures.length ? 'FAIL' : 'ok  '} ${suite} (${seconds} s): ${figures}\n`);
    for (const failure of failures.slice(0, 20)) process.stdout.write(`  - ${failure}\n`);
  }
} finally {
  await world.close();
}
process.exit(failed ? 1 : 0);
