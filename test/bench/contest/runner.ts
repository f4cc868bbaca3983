import neo4j, { type QueryResult } from 'neo4j-driver';
import type { Address } from './server.ts';

/** One statement as it went out. */
export type Sent = { text: string; params: Record<string, unknown> };
/** Runs one auto-commit READ statement on a session of its own: the cheapest way to ask that the driver has. */
export type Run = (text: string, params: Record<string, unknown>) => Promise<QueryResult>;
export type Running = {
  run: Run;
  /** What went out since it was last emptied. */
  sent: Sent[];
  close(): Promise<void>;
};

/** The driver alone, with the settings of the service; `lossless` for those who expect its own integers. */
export function running({ uri, user, password }: Address, { lossless = false } = {}): Running {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
    disableLosslessIntegers: !lossless,
    telemetryDisabled: true,
    maxConnectionPoolSize: 50,
  });
  const sent: Sent[] = [];
  return {
    sent,
    async run(text, params) {
      sent.push({ text, params });
      const session = driver.session({
        database: 'neo4j',
        defaultAccessMode: neo4j.session.READ,
        notificationFilter: { minimumSeverityLevel: 'OFF' },
      });
      try {
        return await session.run(text, params);
      } finally {
        session.close().catch(() => undefined);
      }
    },
    close: () => driver.close(),
  };
}

/** Whole numbers as the integers that LIMIT wants; those of the driver stay. */
export function integers(params: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      typeof value === 'number' && Number.isInteger(value) ? neo4j.int(value) : value,
    ]),
  );
}

type Operator = { dbHits: unknown; children: Operator[] };
const hitsUnder = ({ dbHits, children }: Operator): number =>
  children.reduce((sum, child) => sum + hitsUnder(child), Number(dbHits));

/** Database hits of statements, each run once more under PROFILE. */
export async function hitsOf(run: Run, sent: readonly Sent[]): Promise<number> {
  let hits = 0;
  for (const { text, params } of sent) {
    const { summary } = await run(`PROFILE ${text.replace(/^CYPHER 5\s/, '')}`, integers(params));
    if (summary.profile) hits += hitsUnder(summary.profile as unknown as Operator);
  }
  return hits;
}
