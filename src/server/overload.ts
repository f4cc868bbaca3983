import type { Request, RequestHandler, Response } from 'express';
import { Capacity, RateLimit } from '../front/overload.ts';
import type { Refused } from './refusal.ts';

export type OverloadOptions = {
  /** Requests a minute that one address may send; 0: as many as it likes. */
  ratePerMinute: number;
  /** Requests that are answered at a time. */
  inFlight: number;
};

/** Why a request is not answered, and after how many seconds it is worth asking again. */
export type Refusal = Refused & { status: 429 | 503; seconds: number };

/** Lets a request pass, or says on the answer that it does not; the words are its surface's own. */
export type Admit = (request: Request, response: Response) => Refusal | undefined;

export type Door = {
  /** Whether it may be read at all: not from one who asks too much, nor while the service is full. */
  check: Admit;
  /** Takes a place until its answer is sent. */
  enter: Admit;
  /** Takes a place until whoever answers has ended, even if nobody waits for it any more. */
  work: Admit;
};

/** Seconds after which a full service is worth asking again. */
const SOON = 1;

/** One door for whatever is read from the data: 429 to whoever asks too much, 503 to anyone while the service is full. */
export function door({ ratePerMinute, inFlight }: OverloadOptions): Door {
  const rate = new RateLimit(ratePerMinute);
  const capacity = new Capacity(inFlight);
  const refuse = (response: Response, refusal: Refusal): Refusal => {
    response
      .status(refusal.status)
      .set({ 'retry-after': String(refusal.seconds), connection: 'close', 'cache-control': 'no-store' });
    return refusal;
  };
  const full = (response: Response) =>
    refuse(response, {
      status: 503,
      code: 'OVERLOADED',
      message: 'Too many requests at once.',
      seconds: SOON,
    });
  return {
    check(request, response) {
      const seconds = ratePerMinute > 0 ? rate.refuse(request.ip ?? '') : undefined;
      if (seconds !== undefined) {
        const message = `At most ${ratePerMinute} requests a minute.`;
        return refuse(response, { status: 429, code: 'RATE_LIMITED', message, seconds });
      }
      return capacity.isFull ? full(response) : undefined;
    },
    enter(_request, response) {
      const leave = capacity.enter();
      if (!leave) return full(response);
      response.once('close', leave);
      return undefined;
    },
    work(_request, response) {
      const leave = capacity.enter();
      if (!leave) return full(response);
      // A client that leaves has not stopped the database: its place is free when both are done.
      let toCome = 2;
      const done = () => --toCome === 0 && leave();
      const end = response.end;
      response.end = ((...given: Parameters<typeof end>) => {
        response.end = end;
        done();
        return end.apply(response, given);
      }) as typeof end;
      response.once('close', done);
      return undefined;
    },
  };
}

/** Refuses in the words of what was asked. */
export const overload =
  (admit: Admit, say: (response: Response, refusal: Refusal) => void): RequestHandler =>
  (request, response, next) => {
    const refusal = admit(request, response);
    if (refusal) say(response, refusal);
    else next();
  };

/** As exports say it: RFC 9457, in French. */
export const sayProblem = (response: Response, { status, code }: Refusal): void => {
  const problem = { type: 'about:blank', title: TITLES[status], status, code };
  response.type('application/problem+json').send(JSON.stringify(problem));
};

const TITLES = { 429: 'Trop de demandes en peu de temps', 503: 'Trop de demandes à la fois' };
