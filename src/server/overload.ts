import type { RequestHandler } from 'express';
import type { ErrorCode } from '../front/errors.ts';
import { Capacity, RateLimit } from '../front/overload.ts';

export type OverloadOptions = {
  /** Requests a minute that one address may send; 0: as many as it likes. */
  ratePerMinute: number;
  /** Requests that are answered at a time. */
  inFlight: number;
};

/** Seconds after which a full service is worth asking again. */
const SOON = 1;

/** Refuses early, before a body is read: 429 to whoever asks too much, 503 to anyone while the service is full. */
export function overload({ ratePerMinute, inFlight }: OverloadOptions): RequestHandler {
  const rate = new RateLimit(ratePerMinute);
  const capacity = new Capacity(inFlight);
  return (request, response, next) => {
    const refuse = (status: number, code: ErrorCode, message: string, seconds: number) =>
      void response
        .status(status)
        .set({ 'retry-after': String(seconds), connection: 'close' })
        .json({ errors: [{ message, extensions: { code } }] });
    const seconds = ratePerMinute > 0 ? rate.refuse(request.ip ?? '') : undefined;
    if (seconds !== undefined) {
      return refuse(429, 'RATE_LIMITED', `At most ${ratePerMinute} requests a minute.`, seconds);
    }
    const leave = capacity.enter();
    if (!leave) return refuse(503, 'OVERLOADED', 'Too many requests at once.', SOON);
    response.once('close', leave);
    next();
  };
}
