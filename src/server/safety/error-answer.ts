import type { Context } from 'hono';
import { ParleyError } from '../../errors.js';
import { RefusedEventError } from '../reading/refused-event-error.js';
import type { ServerEnv } from '../server-env.js';

type Status = 400 | 401 | 403 | 404 | 409 | 410 | 413 | 415 | 422 | 428 | 429 | 500 | 503;

/** What each error of Parley is in HTTP; others are faults of the server's. */
const statuses: Readonly<Record<string, Status>> = {
  'bad-request': 400,
  'bad-line': 400,
  'bad-search': 400,
  'bad-correction': 400,
  'bad-date': 400,
  'bad-url': 400,
  'ambiguous-id': 400,
  'not-logged-in': 401,
  'wrong-password': 401,
  forbidden: 403,
  'foreign-origin': 403,
  'foreign-host': 403,
  'no-such-id': 404,
  'no-event': 404,
  'no-thread': 404,
  'no-table': 404,
  'not-found': 404,
  'no-such-judgement': 404,
  'undone-already': 409,
  'judged-meanwhile': 409,
  'proposals-closed': 409,
  'not-both-given': 409,
  'not-agreed': 409,
  'refused-event': 410,
  'too-large': 413,
  'not-json': 415,
  'not-in-event': 422,
  'nothing-left': 422,
  'same-event': 422,
  'several-reports': 422,
  'empty-document': 422,
  'unread-language': 422,
  'private-address': 422,
  'robots-disallowed': 422,
  'http-status': 422,
  'too-many-redirects': 422,
  'no-address': 422,
  'no-version': 428,
  'too-many-tries': 429,
  'ledger-locked': 503,
  'ledger-busy': 503,
  'read-only-ledger': 503,
  'disk-full': 503,
  'lines-not-derived': 503,
  'took-too-long': 503,
  'too-busy': 503,
  ending: 503,
};

/** What an error of Parley is in HTTP. */
export function statusOf({ code }: ParleyError): Status {
  return statuses[code] ?? 422;
}

/** An error as a stable code with a message; of what nobody foresaw the message stays in the log. */
export function errorAnswer(c: Context<ServerEnv>, error: unknown, log: (error: unknown) => void): Response {
  if (error instanceof ParleyError) {
    const status = statusOf(error);
    if (status === 503) c.header('retry-after', '5');
    const told = { code: error.code, message: error.message };
    if (error instanceof RefusedEventError) return c.json({ error: told, refusal: error.refusal }, status);
    return c.json({ error: told }, status);
  }
  log(error);
  return c.json(
    { error: { code: 'internal', message: 'something went wrong in Parley; its log tells what' } },
    500,
  );
}
