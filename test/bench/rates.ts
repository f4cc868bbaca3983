/** Milliseconds that each of `turns` runs took, one after the other, after a few that do not count. */
export async function times(run: () => Promise<unknown>, turns = 15): Promise<number[]> {
  const taken: number[] = [];
  for (let turn = -3; turn < turns; turn++) {
    const start = performance.now();
    await run();
    if (turn >= 0) taken.push(performance.now() - start);
  }
  return taken;
}

export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/** Runs per second with so many at a time, for `ms` milliseconds. */
async function rate(run: () => Promise<unknown>, concurrency: number, ms: number): Promise<number> {
  const start = performance.now();
  let done = 0;
  const client = async () => {
    while (performance.now() - start < ms) {
      await run();
      done++;
    }
  };
  await Promise.all(Array.from({ length: concurrency }, client));
  return (done * 1_000) / (performance.now() - start);
}

type Rates = Record<string, number>;

/** Median rates of several ways to the same answer, in interleaved rounds: what else the machine does hits all alike. */
export async function race(
  ways: Readonly<Record<string, () => Promise<unknown>>>,
  concurrency: number,
  { rounds = 5, ms = 400 } = {},
): Promise<Rates> {
  const found = new Map(Object.keys(ways).map((name) => [name, [] as number[]]));
  for (let round = -1; round < rounds; round++) {
    for (const [name, run] of Object.entries(ways)) {
      const perSecond = await rate(run, concurrency, ms);
      if (round >= 0) found.get(name)?.push(perSecond);
    }
  }
  return Object.fromEntries([...found].map(([name, rates]) => [name, median(rates)]));
}
