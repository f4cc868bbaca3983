import neo4j from 'neo4j-driver';

/** What a statement cost: exact and repeatable, where milliseconds are neither. */
export type Profile = {
  /** Accesses to the store that the whole plan made. */
  dbHits: number;
  /** Operators of the plan, root first, without `@neo4j`. */
  operators: string[];
  rows: unknown[][];
};
export type Profiler = (text: string, params?: Record<string, unknown>) => Promise<Profile>;

type Operator = { operatorType: string; dbHits: number; children: Operator[] };

/** Runs statements under PROFILE, through a driver of its own. */
export function openProfiler({ uri, user, password }: { uri: string; user: string; password: string }) {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  const profile: Profiler = async (text, params = {}) => {
    const session = driver.session({ defaultAccessMode: neo4j.session.READ });
    try {
      const { records, summary } = await session.run(`PROFILE ${text}`, whole(params));
      const operators: string[] = [];
      let dbHits = 0;
      const walk = (operator: Operator) => {
        operators.push(operator.operatorType.replace(/@.*$/, ''));
        dbHits += Number(operator.dbHits);
        operator.children.forEach(walk);
      };
      walk(summary.profile as unknown as Operator);
      return { dbHits, operators, rows: records.map((record) => [...record.values()]) };
    } finally {
      await session.close();
    }
  };
  return { profile, close: () => driver.close() };
}

/** Whole numbers as the integers that LIMIT wants. */
const whole = (params: Record<string, unknown>): Record<string, unknown> =>
  JSON.parse(JSON.stringify(params), (_key, value) =>
    typeof value === 'number' && Number.isInteger(value) ? neo4j.int(value) : value,
  );
