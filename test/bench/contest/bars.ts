/** What must hold, and what was found. */
export type Bar = { what: string; found: number; atLeast?: number; atMost?: number };

const holds = ({ found, atLeast = -Infinity, atMost = Infinity }: Bar) => found >= atLeast && found <= atMost;

/** One line a bar: met, or why it is missed. */
export function told(bar: Bar): string {
  const { what, found, atLeast, atMost } = bar;
  const wanted = atLeast === undefined ? `at most ${atMost}` : `at least ${Number(atLeast.toFixed(2))}`;
  return `${holds(bar) ? 'met   ' : 'MISSED'} ${what}: ${found.toFixed(2)}, must be ${wanted}`;
}

export const missed = (bars: readonly Bar[]): Bar[] => bars.filter((bar) => !holds(bar));
