import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PROJECT_ROOT } from '../../src/config.ts';
import { loadSeeds, readSeeds, type Seeds } from '../../src/facts/load.ts';
import { planUnit } from '../../src/facts/plan.ts';
import { listUnitNames, readUnitFromGraph } from '../../src/facts/store.graph.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { contentHash } from '../../src/values/identity.ts';
import { emptyServer } from '../support/empty-server.ts';
import type { OwnServer } from '../support/own-server.ts';
import { filesOf } from './fuzz/files.ts';
import { canonicalOf, type Outcome, Target } from './fuzz/law.ts';
import { permute } from './fuzz/mutations.ts';
import { Random } from './fuzz/random.ts';
import { SEEDS } from './made-up.ts';
import { dump, empty } from './store.ts';

const SEED = Number(process.env.FACTS_SEED ?? Math.floor(Math.random() * 1e9));
const MUTATIONS = Number(process.env.FACTS_MUTATIONS ?? 120);
const APPLIED = Number(process.env.FACTS_APPLIED ?? 4);
const KILLS = Number(process.env.FACTS_KILLS ?? 1);
/** One mutation in so many is of the committed contract: the made-up ones say more in fewer lines. */
const COMMITTED = 40;
/** The whole takes half an hour, and hours on a machine that has other things to do; a portion of it runs among the other tests. */
const LONG = { timeout: 12 * 3_600_000 };

const random = new Random(SEED);
const now = () => new Date('2026-01-01');
let folder: string;
let madeUp: Target;
let committed: Target;
let server: OwnServer | undefined;
const graph = (): Graph => {
  if (!server) throw new Error('the graph is there once the tests run');
  return server.graph;
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'qfq-mutations-'));
  await cp(SEEDS, join(folder, 'made-up'), { recursive: true });
  await cp(join(PROJECT_ROOT, 'seeds'), join(folder, 'committed'), { recursive: true });
  madeUp = await Target.of(join(folder, 'made-up'));
  committed = await Target.of(join(folder, 'committed'));
  server = await emptyServer();
});
afterAll(async () => {
  await server?.stop();
  await rm(folder, { recursive: true, force: true });
});

const outcomes: { target: Target; outcome: Outcome }[] = [];

test(
  `${MUTATIONS} mutations are refused at their place, or change exactly what they touch (FACTS_SEED=${SEED})`,
  LONG,
  async () => {
    const broken: string[] = [];
    for (let count = 0; count < MUTATIONS; count++) {
      const target = count % COMMITTED === 0 ? committed : madeUp;
      const outcome = await target.attack(random);
      broken.push(...outcome.broken.map((law) => `${outcome.said}\n  ${law}`));
      outcomes.push({ target, outcome });
    }
    const accepted = outcomes.filter(({ outcome }) => outcome.seeds).length;
    console.log(
      `FACTS_SEED=${SEED}: ${accepted} accepted, ${MUTATIONS - accepted} refused, ${broken.length} broken laws`,
    );

    expect(broken).toEqual([]);
    expect(accepted).toBeGreaterThan(0);
    expect(accepted).toBeLessThan(MUTATIONS);
  },
);

test(`entries and keys in any order are the same data (FACTS_SEED=${SEED})`, LONG, async () => {
  const plans = ({ units }: Seeds) => units.map((unit) => planUnit(unit, units[0]).hash);
  for (const [name, target] of Object.entries({ madeUp, committed })) {
    const files = await filesOf(join(folder, name === 'madeUp' ? 'made-up' : name));
    for (let count = 0; count < Math.max(name === 'madeUp' ? 3 : 1, MUTATIONS / 500); count++) {
      const seeds = await target.read(permute(files, random));
      expect(plans(seeds), name).toEqual(plans(target.seeds));
      expect(canonicalOf(seeds.units), name).toEqual(canonicalOf(target.seeds.units));
    }
  }
});

const load = (seeds: Seeds) => loadSeeds(graph(), seeds, { now });
const hashOf = async () => contentHash(await dump(graph()));
const undated = async () => (await dump(graph())).filter((line) => !line.startsWith('[["Unit"]'));
const said = async () => {
  const units = await Promise.all(
    (await listUnitNames(graph())).map((name) => readUnitFromGraph(graph(), name)),
  );
  return canonicalText(canonicalOf(units));
};
const canonicalText = (files: ReadonlyMap<string, string>) => [...files].sort(([a], [b]) => (a < b ? -1 : 1));

/** Some of a target's outcomes, evenly taken, accepted and refused in turn. */
function some(target: Target, count: number): Outcome[] {
  const own = outcomes
    .filter((one) => one.target === target && !one.outcome.broken.length)
    .map(({ outcome }) => outcome);
  const even = (list: Outcome[], wanted: number) =>
    Array.from(
      { length: Math.min(wanted, list.length) },
      (_, n) => list[Math.floor((n * list.length) / wanted)] as Outcome,
    );
  const accepted = even(
    own.filter(({ seeds }) => seeds),
    Math.ceil(count / 2),
  );
  return [
    ...accepted,
    ...even(
      own.filter(({ seeds }) => !seeds),
      count - accepted.length,
    ),
  ];
}

// To load the committed facts takes longer than all the rest: the whole attack does, its portion here does not.
test.each(APPLIED < COMMITTED ? ['made-up'] : ['made-up', 'committed'])(
  `applied to the graph that holds the %s facts, mutations leave it as the files say, and go without a trace (FACTS_SEED=${SEED})`,
  LONG,
  async (which) => {
    const target = which === 'committed' ? committed : madeUp;
    const count = Math.max(
      2,
      Math.round(which === 'committed' ? APPLIED / COMMITTED : APPLIED - APPLIED / COMMITTED),
    );
    await empty(graph());
    await load(target.seeds);
    const before = await hashOf();
    let accepted = 0;
    for (const { said: what, files, seeds } of some(target, count)) {
      if (!seeds) {
        await expect(target.read(files).then(load), what).rejects.toThrow();
        expect(await hashOf(), what).toBe(before);
        continue;
      }
      accepted += 1;
      await load(seeds);
      expect(await said(), what).toEqual(canonicalText(canonicalOf(seeds.units)));
      expect(
        (await load(seeds)).some(({ written }) => written),
        what,
      ).toBe(false);
      await load(target.seeds);
      expect(await hashOf(), what).toBe(before);
    }
    console.log(
      `FACTS_SEED=${SEED}, ${which}: ${accepted} accepted ones applied and undone, ${count - accepted} refused`,
    );
  },
);

test(
  `${KILLS} loads killed by the system at some statement are taken up to the same graph (FACTS_SEED=${SEED})`,
  LONG,
  async () => {
    await empty(graph());
    let statements = 0;
    const counting: Graph = {
      ...graph(),
      write: (work, options) =>
        graph().write(
          (transaction) =>
            work({
              run: (...statement) => {
                statements += 1;
                return transaction.run(...statement);
              },
            }),
          options,
        ),
    };
    await loadSeeds(counting, madeUp.seeds, { now });
    const whole = await undated();
    const seeds = await readSeeds(SEEDS);
    const halves = new Set<string>();

    for (let kill = 0; kill < KILLS; kill++) {
      await empty(graph());
      const at = 1 + random.below(statements);
      const script = join(import.meta.dirname, 'fuzz', 'killed-load.ts');
      const child = spawn(process.execPath, [script, JSON.stringify(server?.address), SEEDS, String(at)]);
      const [, signal] = await once(child, 'exit');
      expect(signal, `at statement ${at}`).toBe('SIGKILL');
      halves.add((await listUnitNames(graph())).join());

      await load(seeds);
      // Units that the killed load had finished keep the day on which it did.
      expect(await said(), `at statement ${at}`).toEqual(canonicalText(canonicalOf(seeds.units)));
      expect(contentHash(await undated()), `at statement ${at}`).toBe(contentHash(whole));
    }
    console.log(
      `FACTS_SEED=${SEED}: ${KILLS} loads killed among ${statements} statements, leaving ${halves.size} different halves`,
    );
  },
);
