import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { MiddlewareHandler } from 'hono';
import type { ServerEnv } from '../server-env.js';

const compress = promisify(gzip);
/** Bytes of all answers that are kept, and of one. */
const room = 64_000_000;
const largest = 8_000_000;
const worthCompressing = 1024;

interface KeptAnswer {
  readonly headers: readonly (readonly [string, string])[];
  readonly body: Buffer;
  readonly compressed: Buffer | null;
  readonly etag: string;
}

/**
 * Answers to questions that do not change the ledger: with an ETag, compressed, and kept until the ledger changes, so that
 * a question that many ask is worked out once. Streams pass through.
 * @param mark changes whenever the ledger does
 */
export function keptAnswers(mark: () => Promise<string>): MiddlewareHandler<ServerEnv> {
  let kept = new Map<string, KeptAnswer>();
  let size = 0;
  let keptFor = '';
  return async (c, next) => {
    if (c.req.method !== 'GET' && c.req.method !== 'HEAD') return next();
    const now = await mark();
    if (now !== keptFor) {
      kept = new Map();
      size = 0;
      keptFor = now;
    }
    // What is shown may depend on who asks, and on the address in feeds.
    const who = c.get('who');
    const key = `${who.role} ${who.name} ${c.req.header('host')} ${c.req.header('accept')} ${c.req.url}`;
    let answer = kept.get(key);
    if (answer === undefined) {
      await next();
      if (c.res.status !== 200 || c.get('isStream') === true) return;
      answer = await keep(c.res);
      if (answer.body.length <= largest && now === keptFor) {
        kept.set(key, answer);
        size += answer.body.length;
        for (const [oldest, one] of kept) {
          if (size <= room) break;
          kept.delete(oldest);
          size -= one.body.length;
        }
      }
    }
    c.res = give(answer, c.req.header('if-none-match') ?? '', c.req.header('accept-encoding') ?? '');
  };
}

async function keep(response: Response): Promise<KeptAnswer> {
  const body = Buffer.from(await response.arrayBuffer());
  const digest = createHash('sha256').update(body).digest('base64url').slice(0, 22);
  return {
    headers: [...response.headers],
    body,
    compressed: body.length < worthCompressing ? null : await compress(body, { level: 5 }),
    etag: `W/"${digest}"`,
  };
}

function give({ headers, body, compressed, etag }: KeptAnswer, known: string, accepted: string): Response {
  const answer = new Headers(headers.map(([name, value]): [string, string] => [name, value]));
  answer.set('etag', etag);
  answer.set('vary', 'accept, accept-encoding, cookie, authorization');
  if (!answer.has('cache-control')) answer.set('cache-control', 'private, no-cache');
  if (known === '*' || known.split(',').some((one) => one.trim() === etag)) {
    answer.delete('content-type');
    return new Response(null, { status: 304, headers: answer });
  }
  if (compressed === null || !/\bgzip\b/.test(accepted))
    return new Response(new Uint8Array(body), { headers: answer });
  answer.set('content-encoding', 'gzip');
  return new Response(new Uint8Array(compressed), { headers: answer });
}
