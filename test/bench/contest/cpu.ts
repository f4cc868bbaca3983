import { readFileSync } from 'node:fs';

/** Milliseconds of processor spent so far; NaN where the system does not say. */
export type Clock = () => { client: number; database: number };

/** Linux counts the time of processes in hundredths of a second. */
const TICK = 10;

/** Of the process that does a contender's work (this one, unless told) and of the database. */
export const cpuOf =
  (pid: number | undefined, database: number): Clock =>
  () => ({ client: pid === undefined ? own() : spentBy(pid), database: spentBy(database) });

function own(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

function spentBy(pid: number): number {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // Behind the name, which may hold spaces: user and system time are the 12th and 13th fields.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return (Number(fields[11]) + Number(fields[12])) * TICK;
  } catch {
    return Number.NaN;
  }
}
