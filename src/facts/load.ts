import { access, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { addressOf } from '../domain/noun.ts';
import type { Graph } from '../graph/graph.ts';
import type { Runner } from '../graph/statement.ts';
import { refreshStatistics } from '../graph/statistics.ts';
import { type Change, type Diff, diffUnit, planUnit, type UnitPlan } from './plan.ts';
import { FactsError, type Position, type Problem } from './problem.ts';
import { readUnit } from './read.ts';
import { recordLoad } from './record.graph.ts';
import { folderOf, type Known, nothingKnown, REFERENCE } from './reference.ts';
import {
  applyAliases,
  applyEntities,
  applyFacts,
  applyProjections,
  applyRemovals,
  applyUnit,
  applyUnitRemoval,
  findStored,
  findUnitHash,
  listUnitNames,
} from './store.graph.ts';
import type { Unit } from './unit.ts';

/** Seeds as read: reference first, then contracts by name. */
export type Seeds = { units: Unit[]; positions: Map<string, Position> };

/**
 * Reads every unit of a seeds folder.
 * @throws FactsError with every problem of every file
 */
export async function readSeeds(folder: string): Promise<Seeds> {
  const problems: Problem[] = [];
  const positions = new Map<string, Position>();
  const units: Unit[] = [];
  const contracts = await contractsOf(folder, problems);
  const add = async (name: string, shared: Known) => {
    const reading = await readUnit(join(folder, folderOf(name)), name, shared);
    problems.push(...reading.problems);
    for (const [key, position] of reading.positions) positions.set(key, position);
    units.push(reading.unit);
    return reading.known;
  };
  const shared = await add(REFERENCE, nothingKnown());
  for (const name of contracts) await add(name, shared);
  problems.push(...sharedAddresses(units, positions));
  if (problems.length) throw new FactsError(problems);
  return { units, positions };
}

/** Names of the contracts' folders, in order; whatever else stands among them is a problem. */
async function contractsOf(folder: string, problems: Problem[]): Promise<string[]> {
  const [found] = await Promise.all([
    readdir(join(folder, 'contracts'), { withFileTypes: true }),
    access(join(folder, REFERENCE)),
  ]).catch(() => {
    throw new Error(`Dossier des faits introuvable : ${folder} doit contenir reference/ et contracts/.`);
  });
  const refuse = (name: string, message: string) =>
    problems.push({ file: `contracts/${name}`, line: 1, column: 1, message });
  return found
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const { name } = entry;
      if (!entry.isDirectory()) {
        if (/\.ya?ml$/.test(name)) refuse(name, 'un fichier de faits va dans le dossier de son contrat');
        return [];
      }
      if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name) || name === REFERENCE) {
        refuse(name, 'le dossier d’un contrat se nomme en minuscules, chiffres et tirets simples');
        return [];
      }
      return [name];
    });
}

/** Two things at one address: an old address keeps leading to the thing that left it. */
function sharedAddresses(units: readonly Unit[], positions: ReadonlyMap<string, Position>): Problem[] {
  const entities = units.flatMap((unit) => unit.entities);
  const taken = new Set(entities.map(({ key }) => key));
  return entities.flatMap((entity): Problem[] => {
    const address = addressOf(entity);
    const at = positions.get(entity.key);
    if (address === entity.key || !at) return [];
    if (taken.has(address)) return [{ ...at, message: `adresse déjà prise : « ${entity.slug} »` }];
    taken.add(address);
    return [];
  });
}

export type LoadOptions = {
  /** Computes and returns the changes without writing any. */
  dryRun?: boolean;
  /** Milliseconds that the server lets one unit's transaction live. */
  timeout?: number;
  /** Called once per unit, when it is done. */
  onUnit?: (unit: string, changes: readonly Change[]) => void;
  now?: () => Date;
};

/** From here on the planner counts again, and plans every statement anew: seconds, after each load. */
const MANY_CHANGES = 1_000;

export type Loaded = { unit: string; changes: Change[]; written: boolean };

/**
 * Makes the graph hold exactly these seeds: one transaction per unit, nothing written for a unit that is already
 * there. Shared things that went away are removed last, when no contract speaks of them any more.
 */
export async function loadSeeds(
  graph: Graph,
  { units }: Seeds,
  options: LoadOptions = {},
): Promise<Loaded[]> {
  const { dryRun = false, timeout = 120_000, onUnit, now = () => new Date() } = options;
  const [reference, ...contracts] = units;
  const plans = [
    planUnit(reference ?? emptyUnit(REFERENCE), undefined),
    ...contracts.map((unit) => planUnit(unit, reference)),
  ];
  const gone = (await listUnitNames(graph)).filter((name) => !plans.some(({ unit }) => unit === name));
  const work = [...plans, ...gone.map((name) => planUnit(emptyUnit(name), reference))];
  const loaded: Loaded[] = [];
  const last: (() => Promise<unknown>)[] = [];
  for (const plan of work) {
    const stored = await findUnitHash(graph, plan.unit);
    const upToDate = stored === plan.hash;
    const diff = upToDate ? undefined : diffUnit(plan, await findStored(graph, plan.unit));
    if (diff && !dryRun) {
      const finish = async (runner: Runner) => {
        await applyRemovals(runner, diff);
        if (gone.includes(plan.unit)) await applyUnitRemoval(runner, plan.unit);
        else await applyUnit(runner, plan.unit, plan.hash, now().toISOString());
        await recordLoad(runner, diff, stored === undefined, now().toISOString());
      };
      // A shared thing may go only once no contract speaks of it any more.
      const later = plan.unit === REFERENCE && diff.removals.entities.length > 0;
      const work = async (transaction: Runner) => {
        await applyUpserts(transaction, plan, diff);
        if (!later) await finish(transaction);
      };
      await graph.write(work, { timeout });
      if (later) last.push(() => graph.write(finish, { timeout }));
    }
    loaded.push({ unit: plan.unit, changes: diff?.changes ?? [], written: diff !== undefined && !dryRun });
    onUnit?.(plan.unit, diff?.changes ?? []);
  }
  for (const finish of last) await finish();
  const written = loaded.filter((unit) => unit.written).flatMap(({ changes }) => changes);
  if (written.length >= MANY_CHANGES) await refreshStatistics(graph);
  return loaded;
}

async function applyUpserts(transaction: Runner, plan: UnitPlan, diff: Diff): Promise<void> {
  await applyEntities(transaction, diff);
  await applyFacts(transaction, diff);
  await applyProjections(transaction, plan);
  await applyAliases(transaction, diff.named);
}

const emptyUnit = (name: string): Unit => ({ name, entities: [], facts: [] });
