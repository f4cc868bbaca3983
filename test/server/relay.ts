import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';

/** A TCP address that stays while what is behind it goes, comes back elsewhere, or falls silent. */
export class Relay {
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();
  #target: number | undefined;
  #silent = false;
  port = 0;
  /** Connections accepted so far. */
  accepted = 0;

  constructor() {
    this.#server = createServer((client) => this.#join(client));
  }

  async listen(): Promise<void> {
    this.#server.listen(0, '127.0.0.1');
    await once(this.#server, 'listening');
    this.port = (this.#server.address() as { port: number }).port;
  }

  /** From now on, to this port of this machine; what was joined to another is cut. */
  forwardTo(uri: string): void {
    this.#silent = false;
    this.#target = Number(new URL(uri).port);
    this.#cut();
  }

  /** Connections stay, new ones are accepted, and nothing passes any more: a network that swallows packets. */
  fallSilent(): void {
    this.#silent = true;
    this.swallowOpen();
  }

  /** Nothing passes any more on the connections that are open, for ever; new ones work. */
  swallowOpen(): void {
    for (const socket of this.#sockets) socket.pause();
  }

  async close(): Promise<void> {
    this.#server.close();
    this.#cut();
    await once(this.#server, 'close');
  }

  #join(client: Socket): void {
    this.accepted++;
    this.#keep(client);
    if (this.#silent) return void client.pause();
    const upstream = connect({ port: this.#target ?? 0, host: '127.0.0.1' });
    this.#keep(upstream);
    for (const [from, to] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      from.on('data', (bytes) => void (this.#silent || to.write(bytes)));
      from.on('close', () => to.destroy());
    }
  }

  #keep(socket: Socket): void {
    this.#sockets.add(socket);
    socket.on('error', () => undefined);
    socket.on('close', () => this.#sockets.delete(socket));
  }

  #cut(): void {
    for (const socket of this.#sockets) socket.destroy();
  }
}
