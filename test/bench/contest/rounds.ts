import { median } from '../rates.ts';
import type { Contender } from './contender.ts';
import { type Clock, cpuOf } from './cpu.ts';
import type { Page } from './question.ts';

/** Medians of one contender at one concurrency; milliseconds of processor per request, where they can be known. */
export type Rate = Turn & { rounds: number[] };
export type Rates = ReadonlyMap<string, Rate>;
/** `warm`: rounds before those that count. A turn lasts so many `ms`, and `least` requests: of four answers, one more is a quarter. */
type Length = { ms: number; least: number };
type Options = Length & { concurrency: number; warm: number; rounds: number; database: number };

/** Interleaved rounds, every contender in each: what else the machine does hits all alike. */
export async function race(
  contenders: readonly Contender[],
  pages: readonly Page[],
  { concurrency, warm, rounds, database, ...length }: Options,
): Promise<Rates> {
  const found = new Map(contenders.map(({ name }) => [name, [] as Turn[]]));
  for (let round = -warm; round < rounds; round++) {
    for (const contender of contenders) {
      const turn = await take(contender, pages, concurrency, length, cpuOf(contender.pid, database));
      if (round >= 0) found.get(contender.name)?.push(turn);
    }
  }
  const middle = (turns: readonly Turn[], of: keyof Turn) => median(turns.map((turn) => turn[of]));
  return new Map(
    [...found].map(([name, turns]) => [
      name,
      {
        perSecond: middle(turns, 'perSecond'),
        client: middle(turns, 'client'),
        database: middle(turns, 'database'),
        failed: Math.max(...turns.map(({ failed }) => failed)),
        rounds: turns.map(({ perSecond }) => perSecond),
      },
    ]),
  );
}

type Turn = {
  /** Answers, not failures. */
  perSecond: number;
  client: number;
  database: number;
  /** Share of requests that ended in an error. */
  failed: number;
};

async function take(
  contender: Contender,
  pages: readonly Page[],
  concurrency: number,
  { ms, least }: Length,
  clock: Clock,
): Promise<Turn> {
  const before = clock();
  const start = performance.now();
  let [asked, done, failed] = [0, 0, 0];
  const client = async () => {
    while (performance.now() - start < ms || asked < least) {
      try {
        await contender.ask(pages[asked++ % pages.length] as Page);
        done++;
      } catch {
        failed++;
      }
    }
  };
  await Promise.all(Array.from({ length: concurrency }, client));
  const taken = performance.now() - start;
  contender.sent.length = 0;
  const after = clock();
  return {
    perSecond: (done * 1_000) / taken,
    client: (after.client - before.client) / done,
    database: (after.database - before.database) / done,
    failed: failed / (done + failed),
  };
}

/** How many times faster: the median over rounds of what both did in the same round. */
export function ratio(rates: Rates, fast: string, slow: string): number {
  const others = rates.get(slow)?.rounds ?? [];
  return median((rates.get(fast)?.rounds ?? []).map((rate, round) => rate / (others[round] ?? Number.NaN)));
}
