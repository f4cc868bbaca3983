import { pino } from 'pino';
import type { Config } from '../config.ts';
import type { Answered } from '../front/context.ts';
import { Metrics } from './metrics.ts';
import { openTracing } from './tracing.ts';

export type Observing = {
  metrics: Metrics;
  /** Logs what a client may not see. */
  onError(requestId: string, error: unknown): void;
  onAnswered(answered: Answered): void;
  stop(): Promise<void>;
};

const rounded = (milliseconds: number) => Math.round(milliseconds * 10) / 10;

/**
 * What an operator sees of a service: a log in JSON on standard error, figures, and traces when a collector is named.
 * Neither variables nor addresses are written: a variable may hold someone's name.
 */
export async function observe({ logLevel, tracesUrl }: Config, service: string): Promise<Observing> {
  const log = pino({ level: logLevel, base: null }, pino.destination(2));
  const metrics = new Metrics();
  const tracing = tracesUrl ? await openTracing(tracesUrl, service) : undefined;
  return {
    metrics,
    onError: (requestId, error) => log.error({ requestId, err: error }, 'refused'),
    onAnswered(answered) {
      const { requestId, operation, status, codes, start, end, meter } = answered;
      metrics.count(answered);
      tracing?.record(answered);
      const database = meter?.statements.reduce((sum, statement) => sum + statement.end - statement.start, 0);
      log.info(
        {
          requestId,
          operation,
          status,
          ...(codes.length && { codes }),
          ms: rounded(end - start),
          ...(meter && { statements: meter.statements.length, databaseMs: rounded(database ?? 0) }),
        },
        'answered',
      );
    },
    stop: async () => tracing?.stop(),
  };
}
