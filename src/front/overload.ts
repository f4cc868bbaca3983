/** Clients that are remembered; whoever asked longest ago is forgotten, which is to say forgiven. */
const CLIENTS = 10_000;
const MINUTE = 60_000;

/** How much one client may ask: so many requests at once, given back evenly over a minute. */
export class RateLimit {
  readonly #perMinute: number;
  readonly #clients = new Map<string, { left: number; at: number }>();

  constructor(perMinute: number) {
    this.#perMinute = perMinute;
  }

  /** Counts a request; the seconds to wait before the next one when there are too many, undefined when it may pass. */
  refuse(client: string, now = Date.now()): number | undefined {
    const { left, at } = this.#clients.get(client) ?? { left: this.#perMinute, at: now };
    const regained = Math.min(this.#perMinute, left + ((now - at) * this.#perMinute) / MINUTE);
    const passes = regained >= 1;
    this.#clients.delete(client);
    this.#clients.set(client, { left: passes ? regained - 1 : regained, at: now });
    const [oldest] = this.#clients.keys();
    if (this.#clients.size > CLIENTS && oldest !== undefined) this.#clients.delete(oldest);
    return passes ? undefined : Math.ceil(((1 - regained) * MINUTE) / this.#perMinute / 1_000);
  }
}

/** How many requests are answered at a time: one more is refused at once, which costs less than to let it wait. */
export class Capacity {
  readonly #most: number;
  #running = 0;

  constructor(most: number) {
    this.#most = most;
  }

  get isFull(): boolean {
    return this.#running >= this.#most;
  }

  /** How to leave, or undefined when it is full. */
  enter(): (() => void) | undefined {
    if (this.isFull) return undefined;
    this.#running++;
    let inside = true;
    return () => {
      if (inside) this.#running--;
      inside = false;
    };
  }
}
