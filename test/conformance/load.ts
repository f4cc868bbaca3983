import { type Verdict, verdict } from './verdict.ts';
import type { World } from './world.ts';

const CAPACITY = 8;
const CLIENTS = 4 * CAPACITY;
/** Requests of each client in a round: enough for a median. */
const TURNS = 25;
const ROUNDS = 6;
/** How much more of its heap a process may hold after the last round than after the second. */
const GROWTH = 1.25;

const QUESTION = JSON.stringify({
  query: '{ facts(first: 50) { totalCount edges { node { id citations { quote } } } } }',
});
type Timed = { status: number; ms: number };

async function ask(url: string): Promise<Timed> {
  const began = performance.now();
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(url, { method: 'POST', headers, body: QUESTION });
  await response.arrayBuffer();
  return { status: response.status, ms: performance.now() - began };
}

async function crowd(url: string, clients: number): Promise<Timed[]> {
  const one = async () => {
    const answers: Timed[] = [];
    for (let turn = 0; turn < TURNS; turn++) answers.push(await ask(url));
    return answers;
  };
  return (await Promise.all(Array.from({ length: clients }, one))).flat();
}

const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Megabytes of heap in use, the least of several readings: what the collector could not take. */
async function heap(url: string): Promise<number> {
  const readings: number[] = [];
  for (let turn = 0; turn < 8; turn++) {
    for (let light = 0; light < 5; light++) await ask(url);
    const page = await (await fetch(new URL('/metrics', url))).text();
    readings.push(Number(/^nodejs_heap_size_used_bytes (\S+)/m.exec(page)?.[1]) / 1e6);
  }
  return Math.min(...readings);
}

/** At four times what it takes, a front refuses early and recovers; it keeps nothing; told to stop, it finishes. */
export async function load(world: World): Promise<Verdict> {
  const front = await world.startFront({ MAX_IN_FLIGHT: String(CAPACITY) });
  const failures: string[] = [];
  const heaps: number[] = [];
  const at = { full: [] as Timed[], crowded: [] as Timed[] };
  for (let round = 0; round < ROUNDS; round++) {
    at.full.push(...(await crowd(front.url, CAPACITY - 1)));
    at.crowded.push(...(await crowd(front.url, CLIENTS)));
    const after = await ask(front.url);
    if (after.status !== 200) failures.push(`after round ${round}: ${after.status}`);
    heaps.push(await heap(front.url));
  }
  const of = (answers: readonly Timed[], status: number) =>
    answers.filter((answer) => answer.status === status).map(({ ms }) => ms);
  const others = [...at.full, ...at.crowded].filter(({ status }) => status !== 200 && status !== 503);
  if (others.length) failures.push(`${others.length} answers of status ${others[0]?.status}`);
  if (of(at.full, 503).length) failures.push('refused below its capacity');
  const [served, refused] = [of(at.crowded, 200), of(at.crowded, 503)];
  if (!refused.length) failures.push('nothing was refused');
  if (median(refused) > median(served)) failures.push('a refusal takes longer than an answer');
  const growth = (heaps.at(-1) ?? 0) / (heaps[1] ?? 1);
  if (growth > GROWTH) failures.push(`the heap grows: ${heaps.map((mb) => mb.toFixed(0)).join(', ')} MB`);

  // In flight when it is told to stop: answered all the same, and the process ends by itself.
  const last = Array.from({ length: CAPACITY - 1 }, () => ask(front.url));
  await Promise.race(last);
  const rest = Array.from({ length: CAPACITY - 1 }, () => ask(front.url));
  const status = await front.stop();
  const drained = await Promise.allSettled([...last, ...rest]);
  const heard = drained.filter((one) => one.status === 'fulfilled').map(({ value }) => value.status);
  if (heard.length < drained.length)
    failures.push(`${drained.length - heard.length} requests in flight were dropped`);
  if (heard.some((code) => code !== 200 && code !== 503)) failures.push(`at the stop: ${heard}`);
  if (status !== 0) failures.push(`it stopped with status ${status}`);

  const ms = (values: readonly number[]) => `${median(values).toFixed(0)} ms`;
  return verdict(
    'load',
    `${CLIENTS} clients on ${CAPACITY} places: ${served.length} answered (median ${ms(served)}; ${ms(of(at.full, 200))} below capacity), ${refused.length} refused (median ${ms(refused)}); heap after each round ${heaps.map((mb) => mb.toFixed(0)).join(', ')} MB; stopped with ${drained.length} in flight, ${heard.filter((code) => code === 200).length} answered and the others refused`,
    failures,
  );
}
