import type { Request, RequestHandler, Response } from 'express';
import type { ErrorCode } from '../front/errors.ts';
import { Capacity, RateLimit } from '../front/overload.ts';

export type OverloadOptions = {
  /** Requests a minute that one address may send; 0: as many as it likes. */
  ratePerMinute: number;
  /** Requests that are answered at a time. */
  inFlight: number;
};

/** Why a request is not answered, and after how many seconds it is worth asking again. */
export type Refusal = { status: 429 | 503; code: ErrorCode; message: string; seconds: number };

/** Counts a request in until its answer is sent; a refusal says so on the answer, whose words are its surface's own. */
export type Admit = (request: Request, response: Response) => Refusal | undefined;

/** Seconds after which a full service is worth asking again. */
const SOON = 1;

/** One door for whatever is read from the data: 429 to whoever asks too much, 503 to anyone while the service is full. */
export function door({ ratePerMinute, inFlight }: OverloadOptions): Admit {
  const rate = new RateLimit(ratePerMinute);
  const capacity = new Capacity(inFlight);
  return (request, response) => {
    const refuse = (refusal: Refusal): Refusal => {
      response
        .status(refusal.status)
        .set({ 'retry-after': String(refusal.seconds), connection: 'close', 'cache-control': 'no-store' });
      return refusal;
    };
    const seconds = ratePerMinute > 0 ? rate.refuse(request.ip ?? '') : undefined;
    if (seconds !== undefined) {
      const message = `At most ${ratePerMinute} requests a minute.`;
      return refuse({ status: 429, code: 'RATE_LIMITED', message, seconds });
    }
    const leave = capacity.enter();
    if (!leave) {
      return refuse({
        status: 503,
        code: 'OVERLOADED',
        message: 'Too many requests at once.',
        seconds: SOON,
      });
    }
    response.once('close', leave);
    return undefined;
  };
}

/** Refuses early, before a body is read, in the words of what was asked. */
export const overload =
  (admit: Admit, say: (response: Response, refusal: Refusal) => void): RequestHandler =>
  (request, response, next) => {
    const refusal = admit(request, response);
    if (refusal) say(response, refusal);
    else next();
  };

/** As the API says it. */
export const sayError = (response: Response, { code, message }: Refusal): void =>
  void response.json({ errors: [{ message, extensions: { code } }] });

/** As exports say it: RFC 9457, in French. */
export const sayProblem = (response: Response, { status, code }: Refusal): void => {
  const problem = { type: 'about:blank', title: TITLES[status], status, code };
  response.type('application/problem+json').send(JSON.stringify(problem));
};

const TITLES = { 429: 'Trop de demandes en peu de temps', 503: 'Trop de demandes à la fois' };
