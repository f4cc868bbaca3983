import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { GraphError } from './errors.ts';
import type { Graph } from './graph.ts';
import { many, statement } from './statement.ts';

export type Migration = { name: string; checksum: string; statements: string[] };

/** The numbered `.cypher` files of a folder, in order. Statements end with a semicolon at the end of a line. */
export async function readMigrations(folder: string): Promise<Migration[]> {
  const names = (await readdir(folder)).filter((name) => /^\d{4}-[a-z0-9-]+\.cypher$/.test(name)).sort();
  return Promise.all(
    names.map(async (name) => {
      const text = await readFile(join(folder, name), 'utf8');
      const bare = text.replace(/^\s*\/\/.*$/gm, '');
      const statements = bare.split(/;\s*$/m).map((part) => part.trim());
      return {
        name,
        checksum: createHash('sha256').update(bare).digest('hex'),
        statements: statements.filter(Boolean),
      };
    }),
  );
}

const applied = statement<Record<string, never>, [string, string]>(
  'migrate.applied',
  `MATCH (migration:Migration)
RETURN migration.name, migration.checksum`,
  ([name, checksum]) => [name as string, checksum as string],
);

const record = statement<{ name: string; checksum: string; appliedAt: string }>(
  'migrate.record',
  `MERGE (migration:Migration {name: $name})
SET migration.checksum = $checksum, migration.appliedAt = $appliedAt`,
);

export const STATEMENTS = [applied, record];

/**
 * Applies what has not been applied, one file after the other, and waits until indexes answer. Every statement can be
 * repeated (`IF NOT EXISTS`), so a migration cut short is simply run again. Returns the names applied now.
 */
export async function migrate(
  graph: Graph,
  migrations: readonly Migration[],
  now = new Date(),
): Promise<string[]> {
  const done = new Map(await many(graph, applied, {}));
  const ran: string[] = [];
  for (const { name, checksum, statements } of migrations) {
    const before = done.get(name);
    if (before === checksum) continue;
    if (before)
      throw new GraphError(
        'STATEMENT',
        `${name} was changed after it was applied: write a new migration instead`,
      );
    for (const text of statements) await graph.command(name, text);
    await graph.write(
      (transaction) => many(transaction, record, { name, checksum, appliedAt: now.toISOString() }),
      {
        timeout: 10_000,
      },
    );
    ran.push(name);
  }
  if (ran.length) await graph.command('awaitIndexes', 'CALL db.awaitIndexes(120)');
  return ran;
}
