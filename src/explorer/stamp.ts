import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Everything that a build puts in or is told by, from the root of the project. */
const READ = [
  'src/explorer/**/*.{ts,tsx,css,svg,graphql}',
  'src/explorer/tsconfig.json',
  'src/values/words.ts',
  'src/subgraphs/engagements/examples/*',
  'schema/api.graphql',
  'CHANGELOG.md',
  'package-lock.json',
  'tsconfig.json',
];

/** Where a build keeps what it was made from. */
export const STAMP = 'stamp';

/** What the explorer would be built from: it depends on what files hold, never on when or where they were written. */
export function stampOf(project: string): string {
  const hash = createHash('sha256');
  for (const path of globSync(READ, { cwd: project }).sort()) {
    const bytes = readFileSync(join(project, path));
    hash.update(`${path} ${bytes.length}\n`).update(bytes);
  }
  return hash.digest('hex');
}

/** Whether what is built was built from this. */
export function isBuiltFrom(out: string, stamp: string): boolean {
  const path = join(out, STAMP);
  return existsSync(path) && readFileSync(path, 'utf8') === stamp;
}

/**
 * Puts a finished build where it is looked for. What was there is first moved away, then deleted: of several that
 * build at once the last stays, and none deletes a file of another's.
 */
export function place(next: string, out: string): void {
  const before = `${next}.before`;
  while (!isMoved(next, out, SOMETHING_IS_THERE)) {
    isMoved(out, before, NOTHING_IS_THERE);
    rmSync(before, { recursive: true, force: true });
  }
}

const SOMETHING_IS_THERE = ['ENOTEMPTY', 'EEXIST'];
/** Another process has taken it away; by the time we look it may have put its own there. */
const NOTHING_IS_THERE = ['ENOENT'];

/** False when it was refused for a reason that is expected. */
function isMoved(from: string, to: string, expected: readonly string[]): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch (error) {
    if (expected.includes((error as NodeJS.ErrnoException).code ?? '')) return false;
    throw error;
  }
}
