import type { Rate, Rates } from './rounds.ts';
import { ratio } from './rounds.ts';

/** What a contender costs, however fast the machine is. */
export type Cost = { statements: number; first: number; deep: number };

const shown = (value: number | undefined, digits: number) =>
  value === undefined || Number.isNaN(value) ? '–' : value.toFixed(digits);

/** One line a contender: its costs, then its rates at each concurrency, beside those of `mine`. */
export function table(
  costs: ReadonlyMap<string, Cost | undefined>,
  rates: ReadonlyMap<number, Rates>,
  mine: string,
): string[] {
  const perRate = ['req/s', 'ours/it', 'cpu ms', 'db ms'];
  const heads = ['', 'stmts', 'hits p.1', 'hits p.100'];
  const titles = [...rates.keys()].flatMap((concurrency) => perRate.map((head) => `${head}@${concurrency}`));
  const lines = [...costs].map(([name, cost]) => [
    name,
    shown(cost?.statements, 0),
    shown(cost?.first, 0),
    shown(cost?.deep, 0),
    ...[...rates.values()].flatMap((at) => cells(at, name, mine)),
  ]);
  const all = [[...heads, ...titles], ...lines];
  const widths = all[0]?.map((_head, n) => Math.max(...all.map((line) => line[n]?.length ?? 0))) ?? [];
  return all.map((line) =>
    line.map((cell, n) => (n ? cell.padStart(widths[n] ?? 0) : cell.padEnd(widths[0] ?? 0))).join('  '),
  );
}

function cells(rates: Rates, name: string, mine: string): string[] {
  const rate: Rate | undefined = rates.get(name);
  const failed = rate?.failed ? ` (${(rate.failed * 100).toFixed(0)} % fail)` : '';
  return [
    `${shown(rate?.perSecond, 1)}${failed}`,
    shown(ratio(rates, mine, name), 2),
    shown(rate?.client, 2),
    shown(rate?.database, 2),
  ];
}
