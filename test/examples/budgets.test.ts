import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, inject, test } from 'vitest';
import { readExamples } from '../../src/server/examples.ts';
import { engagements } from '../read/engagements.ts';
import { openProfiler } from '../support/profile.ts';
import { seededGraph } from '../support/seeded.ts';
import { printJson } from './print.ts';

/**
 * What an example may cost: its statements by name (one per root field, one more per type that an abstract field opens
 * beyond the common ones; a count beside a list, or below, costs none), and a bound of their database hits together.
 */
type Budget = { statements: string[]; dbHits: number };
const FILE = join(import.meta.dirname, 'budgets.json');

const { ask } = await engagements(seededGraph());
const { profile, close } = openProfiler(inject('seeded'));
afterAll(close);

/** A fifth more than it takes, in two figures. */
function bound(hits: number): number {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(hits * 1.2)) - 1);
  return Math.ceil((hits * 1.2) / unit) * unit;
}
/** A budget stays as it is while it holds, and while it is not twice what is needed. */
const holds = (budget: number | undefined, hits: number) =>
  budget !== undefined && hits <= budget && budget <= Math.max(20, 2 * bound(hits));

test('every example takes its statements, and no more database hits than its budget', async () => {
  const budgets: Record<string, Budget> = JSON.parse(readFileSync(FILE, 'utf8'));
  const now: Record<string, Budget> = {};
  for (const { name, query, variables } of await readExamples()) {
    const { answer, sent } = await ask(query, variables);
    expect(answer.errors, name).toBeUndefined();
    let hits = 0;
    for (const { text, params } of sent) hits += (await profile(text, params)).dbHits;
    const known = budgets[name]?.dbHits;
    const statements = sent.map((statement) => statement.name).sort();
    now[name] = { statements, dbHits: known !== undefined && holds(known, hits) ? known : bound(hits) };
  }
  await expect(
    printJson(now),
    'an example costs something else; when that is right, renew its budget: npm run renew',
  ).toMatchFileSnapshot(FILE);
});
