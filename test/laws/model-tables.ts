import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT_ROOT } from '../../src/config.ts';

/** Rows of a table of schema/graph/model.md, cells without their backquotes. */
export function tableOf(heading: string): string[][] {
  const page = readFileSync(join(PROJECT_ROOT, 'schema', 'graph', 'model.md'), 'utf8');
  const section = page.split(/^## /m).find((part) => part.startsWith(`${heading}\n`)) ?? '';
  const lines = section.split('\n').filter((line) => line.startsWith('|'));
  return lines.slice(2).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim().replaceAll('`', '')),
  );
}

/** What stands on one side only, worded for whoever has to mend it. */
export function difference(
  left: Iterable<string>,
  leftName: string,
  right: Iterable<string>,
  rightName: string,
): string[] {
  const [ours, theirs] = [new Set(left), new Set(right)];
  return [
    ...[...ours]
      .filter((name) => !theirs.has(name))
      .map((name) => `${name}: in ${leftName}, not in ${rightName}`),
    ...[...theirs]
      .filter((name) => !ours.has(name))
      .map((name) => `${name}: in ${rightName}, not in ${leftName}`),
  ].sort();
}
