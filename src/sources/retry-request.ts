import { setTimeout as sleep } from 'node:timers/promises';
import { ParleyError } from '../errors.js';
import type { ServerAnswer } from './request-page.js';

export interface RetryOptions {
  readonly attempts: number;
  /** Wait before the second attempt; doubled before each later one. */
  readonly firstWaitMs: number;
  /** The longest wait that a server's Retry-After can ask for; a longer one ends the attempts. */
  readonly maxWaitMs: number;
}

/** Repeats a request that was answered 429 or 5xx, or found no server, with doubled waits. */
export async function retryRequest(
  request: () => Promise<ServerAnswer>,
  options: RetryOptions,
): Promise<ServerAnswer> {
  for (let attempt = 1; ; attempt += 1) {
    const isLast = attempt >= options.attempts;
    const backoff = options.firstWaitMs * 2 ** (attempt - 1);
    try {
      const answer = await request();
      if (isLast || (answer.status !== 429 && answer.status < 500)) return answer;
      const wait = retryAfterMs(answer.retryAfter) ?? backoff;
      if (wait > options.maxWaitMs) return answer;
      await sleep(wait);
    } catch (error) {
      if (isLast || !(error instanceof ParleyError) || error.code !== 'unreachable') throw error;
      await sleep(Math.min(backoff, options.maxWaitMs));
    }
  }
}

/** Retry-After is a number of seconds or an HTTP date (RFC 9110, 10.2.3). */
function retryAfterMs(header: string | null): number | null {
  if (header === null) return null;
  if (/^\d+$/.test(header.trim())) return Number(header) * 1000;
  const until = Date.parse(header);
  return Number.isNaN(until) ? null : Math.max(0, until - Date.now());
}
