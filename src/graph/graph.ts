import neo4j, { type Driver, type ManagedTransaction, type Transaction } from 'neo4j-driver';
import { Pool } from './driver.ts';
import { GraphError, isRetriable, translate } from './errors.ts';
import type { Runner } from './statement.ts';
import { isSupported, OLDEST } from './version.ts';

export type GraphOptions = {
  uri: string;
  user: string;
  password: string;
  database: string;
  /** Milliseconds after which a read fails with DEADLINE, retries included. */
  deadline: number;
};

export type WriteOptions = {
  /** Milliseconds the server lets the transaction live. */
  timeout: number;
};

/** The graph: reads are auto-commit READ statements under our own deadline; writes are one explicit transaction. */
export interface Graph extends Runner {
  /** Runs `work` in one transaction: committed when it resolves, rolled back when it throws. Never re-sent. */
  write<T>(work: (transaction: Runner) => Promise<T>, options: WriteOptions): Promise<T>;
  /** One auto-commit statement outside any transaction of ours: DDL. */
  command(name: string, text: string): Promise<unknown[][]>;
  /** Warnings and plan of EXPLAIN: for the laws, not for readers. */
  explain(text: string, params: Record<string, unknown>): Promise<Plan>;
  /** Resolves when the server answers and is one we support; throws UNAVAILABLE, CREDENTIALS or UNSUPPORTED. */
  verify(): Promise<ServerFacts>;
  close(): Promise<void>;
}

export type ServerFacts = { version: string; edition: string };
export type Plan = { notifications: { code: string; description: string }[]; root: Operator | undefined };
/** One step of a plan (`NodeIndexSeek`), in the server's words what it does, and the steps that feed it. */
export type Operator = { name: string; details: string; children: Operator[] };

const RETRIES = 2;

/** Opens a pool; nothing is sent before the first statement. */
export function openGraph({ uri, user, password, database, deadline }: GraphOptions): Graph {
  const pool = new Pool({ uri, user, password, patience: deadline });

  const read = async (text: string, params: Record<string, unknown>) => {
    const session = pool.driver.session({
      database,
      defaultAccessMode: neo4j.session.READ,
      // Warnings about a text are for `explain`: they would be made, sent and read again with each of its answers.
      notificationFilter: { minimumSeverityLevel: 'OFF' },
    });
    try {
      const result = await session.run(text, bind(params), { timeout: deadline });
      pool.heard();
      return result.records.map((record) => [...record.values()]);
    } finally {
      // Not awaited: a black-holed connection would hold the answer's error back for as long as the socket lives.
      session.close().catch(() => undefined);
    }
  };

  const command = (name: string, text: string) =>
    pool.write(async () => {
      const session = pool.driver.session({ database, defaultAccessMode: neo4j.session.WRITE });
      try {
        return (await session.run(text)).records.map((record) => [...record.values()]);
      } catch (error) {
        throw translate(error, name);
      } finally {
        await session.close();
      }
    });

  return {
    database: pool,
    command,
    run: (name, text, params) =>
      withDeadline(
        name,
        deadline,
        () => retrying(name, () => read(text, params)),
        () => pool.gaveUp(deadline),
      ),
    write: (work, { timeout }) =>
      pool.write(async () => {
        const session = pool.driver.session({ database, defaultAccessMode: neo4j.session.WRITE });
        let transaction: Transaction | undefined;
        try {
          transaction = await session.beginTransaction({ timeout });
          const value = await work(runnerOf(transaction));
          await transaction.commit();
          return value;
        } catch (error) {
          if (transaction?.isOpen()) await transaction.rollback().catch(() => undefined);
          throw error instanceof Error && error.name !== 'Neo4jError' ? error : translate(error);
        } finally {
          await session.close();
        }
      }),
    async explain(text, params) {
      const session = pool.driver.session({ database, defaultAccessMode: neo4j.session.READ });
      try {
        const { summary } = await session.run(`EXPLAIN ${text}`, bind(params));
        const notifications = summary.gqlStatusObjects
          .filter(({ gqlStatus }) => gqlStatus.startsWith('01'))
          .map(({ gqlStatus, statusDescription }) => ({ code: gqlStatus, description: statusDescription }));
        return { notifications, root: summary.plan ? operatorOf(summary.plan) : undefined };
      } finally {
        await session.close();
      }
    },
    verify: () => withDeadline('verify', Math.max(deadline, 10_000), () => verify(pool.driver, database)),
    close: () => pool.close(),
  };
}

function runnerOf(transaction: Transaction | ManagedTransaction): Runner {
  return {
    async run(name, text, params) {
      try {
        return (await transaction.run(text, bind(params))).records.map((record) => [...record.values()]);
      } catch (error) {
        throw translate(error, name);
      }
    },
  };
}

type Planned = { operatorType: string; arguments: Record<string, unknown>; children: Planned[] };
const operatorOf = ({ operatorType, arguments: said, children }: Planned): Operator => ({
  name: operatorType.replace(/@.*$/, ''),
  details: String(said.Details ?? ''),
  children: children.map(operatorOf),
});

/** Whole numbers leave as Neo4j integers (LIMIT refuses floats); everything else leaves as it is. */
function bind(value: Record<string, unknown>): Record<string, unknown> {
  const convert = (item: unknown): unknown => {
    if (typeof item === 'number' && Number.isInteger(item)) return neo4j.int(item);
    if (Array.isArray(item)) return item.map(convert);
    if (item !== null && typeof item === 'object') return bind(item as Record<string, unknown>);
    return item;
  };
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, convert(item)]));
}

async function retrying<T>(name: string, work: () => Promise<T>): Promise<T> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      if (attempt >= RETRIES || !isRetriable(error)) throw translate(error, name);
    }
  }
}

/** The driver's own time-outs are no deadlines (a black-holed connection outlives them): race it against ours. */
async function withDeadline<T>(
  name: string,
  deadline: number,
  work: () => Promise<T>,
  onExpiry?: () => void,
): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => {
    reject(new GraphError('DEADLINE', `${name}: no answer within ${deadline} ms`, { statement: name }));
    onExpiry?.();
  }, deadline);
  try {
    return await Promise.race([work(), promise]);
  } finally {
    clearTimeout(timer);
  }
}

async function verify(driver: Driver, database: string): Promise<ServerFacts> {
  const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
  try {
    const { records } = await session.run(
      "CALL dbms.components() YIELD name, versions, edition WHERE name = 'Neo4j Kernel' RETURN versions[0], edition",
    );
    const [version = '0', edition = 'unknown'] = (records[0]?.values() ?? []) as Iterable<string> & string[];
    if (!isSupported(version)) {
      throw new GraphError('UNSUPPORTED', `Neo4j ${version} is too old: ${OLDEST} or later is needed`);
    }
    return { version, edition };
  } catch (error) {
    throw translate(error, 'verify');
  } finally {
    session.close().catch(() => undefined);
  }
}
