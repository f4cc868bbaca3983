import neo4j, { type Driver } from 'neo4j-driver';

export type DriverOptions = {
  uri: string;
  user: string;
  password: string;
  /** Milliseconds that a free connection is waited for. */
  patience: number;
};

/**
 * The driver's pool, renewed when the server has fallen silent. A network that swallows packets leaves every connection
 * in use until the system gives up on it (a quarter of an hour): once all 50 are, nothing answers even when the network
 * is back (test/graph/silence.test.ts).
 */
export class Pool {
  readonly #options: DriverOptions;
  #driver: Driver;
  #heard = performance.now();
  #writing = 0;

  constructor(options: DriverOptions) {
    this.#options = options;
    this.#driver = open(options);
  }

  get driver(): Driver {
    return this.#driver;
  }

  /** The server answered. */
  heard(): void {
    this.#heard = performance.now();
  }

  /** A read gave up after so many milliseconds: was nothing answered meanwhile? A write under way is left in peace. */
  gaveUp(after: number): void {
    if (this.#writing > 0 || performance.now() - this.#heard < after) return;
    const silent = this.#driver;
    this.#driver = open(this.#options);
    this.heard();
    silent.close().catch(() => undefined);
  }

  async write<T>(work: () => Promise<T>): Promise<T> {
    this.#writing++;
    try {
      return await work();
    } finally {
      this.#writing--;
    }
  }

  close(): Promise<void> {
    return this.#driver.close();
  }
}

function open({ uri, user, password, patience }: DriverOptions): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
    telemetryDisabled: true,
    connectionTimeout: 5_000,
    connectionAcquisitionTimeout: patience,
    maxConnectionPoolSize: 50,
    userAgent: 'qui-fait-quoi',
  });
}
