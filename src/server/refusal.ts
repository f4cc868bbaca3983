import { createHash, randomUUID, timingSafeEqual } from 'node:crypto';
import type { Request, RequestHandler, Response } from 'express';
import { KEY } from '../front/caller.ts';
import type { Answered } from '../front/context.ts';
import type { ErrorCode } from '../front/errors.ts';

/** Why a request is not answered. */
export type Refused = { code: ErrorCode; message: string };

/** As the API says it; the line of the log has the code. */
export function sayError(response: Response, { code, message }: Refused): void {
  response.locals.code = code;
  response.json({ errors: [{ message, extensions: { code } }] });
}

/** The id that a front gave the request, or one of our own. */
function requestIdOf(request: Request): string {
  const given = request.get('x-request-id') ?? '';
  return /^[\w-]{8,64}$/.test(given) ? given : randomUUID();
}

const now = () => performance.timeOrigin + performance.now();

/** Every answer carries the id of its request; one that never came to be asked is told as refused. */
export const identified =
  (onRefused?: (answered: Answered) => void): RequestHandler =>
  (request, response, next) => {
    const [requestId, start] = [requestIdOf(request), now()];
    response.locals.requestId = requestId;
    response.set('x-request-id', requestId);
    response.once('close', () => {
      const { isAsked, code } = response.locals;
      if (isAsked) return;
      const codes = code ? [String(code)] : [];
      const answered = {
        requestId,
        operation: undefined,
        status: response.statusCode,
        codes,
        meter: undefined,
      };
      onRefused?.({ ...answered, start, end: now(), passed: {} });
    });
    next();
  };

const hash = (text: string) => createHash('sha256').update(text).digest();

/** Answers only who holds the key. */
export function keyed(key: string): RequestHandler {
  const expected = hash(key);
  return (request, response, next) => {
    if (timingSafeEqual(hash(request.get(KEY) ?? ''), expected)) return next();
    response.status(401);
    sayError(response, { code: 'UNAUTHENTICATED', message: `The header ${KEY} is not the one expected.` });
  };
}
