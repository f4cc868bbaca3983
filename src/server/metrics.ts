import type { RequestHandler } from 'express';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Answered } from '../front/context.ts';

const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** What Prometheus reads. Nothing of a client is a label: neither its address nor the words of its operation. */
export class Metrics {
  readonly #registry = new Registry();
  readonly #requests: Histogram<'status'>;
  readonly #inFlight: Gauge;
  readonly #errors: Counter<'code'>;
  readonly #statements: Counter;
  readonly #database: Counter;

  constructor() {
    const registers = [this.#registry];
    collectDefaultMetrics({ register: this.#registry });
    this.#requests = new Histogram({
      name: 'qfq_request_seconds',
      help: 'Time to answer a GraphQL request, by HTTP status.',
      labelNames: ['status'],
      buckets: SECONDS,
      registers,
    });
    this.#inFlight = new Gauge({
      name: 'qfq_requests_in_flight',
      help: 'Requests being answered.',
      registers,
    });
    this.#errors = new Counter({
      name: 'qfq_errors_total',
      help: 'Errors in answers, by extensions.code.',
      labelNames: ['code'],
      registers,
    });
    this.#statements = new Counter({
      name: 'qfq_statements_total',
      help: 'Cypher statements run.',
      registers,
    });
    this.#database = new Counter({
      name: 'qfq_database_seconds_total',
      help: 'Time that statements took, waiting included.',
      registers,
    });
  }

  /** Times whatever comes after it, refusals included. */
  readonly time: RequestHandler = (_request, response, next) => {
    const began = performance.now();
    this.#inFlight.inc();
    response.once('close', () => {
      this.#inFlight.dec();
      this.#requests.observe({ status: response.statusCode }, (performance.now() - began) / 1_000);
    });
    next();
  };

  readonly page: RequestHandler = async (_request, response) => {
    response.type(this.#registry.contentType).send(await this.#registry.metrics());
  };

  count({ codes, meter }: Answered): void {
    for (const code of codes) this.#errors.inc({ code });
    if (!meter) return;
    this.#statements.inc(meter.statements.length);
    for (const { start, end } of meter.statements) this.#database.inc((end - start) / 1_000);
  }
}
