import { type Agent, fetch, type Response } from 'undici';
import { ParleyError } from '../errors.js';
import { readBounded, tooLargeError } from './read-bounded.js';

export interface RequestOptions {
  readonly agent: Agent;
  readonly userAgent: string;
  readonly timeoutMs: number;
  readonly maxBytes: number;
}

/** One answer of a server; `location` is set on a redirect, `body` only on success. */
export interface ServerAnswer {
  readonly status: number;
  readonly contentType: string | null;
  readonly retryAfter: string | null;
  readonly location: URL | null;
  readonly body: Buffer;
}

const ACCEPT =
  'text/html,application/xhtml+xml,text/plain;q=0.9,text/markdown;q=0.9,application/x-ndjson;q=0.8';

/** One request, no redirect followed, its body counted (after decompression) while it comes. */
export async function requestPage(url: URL, options: RequestOptions): Promise<ServerAnswer> {
  try {
    const response = await fetch(url, {
      dispatcher: options.agent,
      redirect: 'manual',
      signal: AbortSignal.timeout(options.timeoutMs),
      headers: { 'user-agent': options.userAgent, accept: ACCEPT, 'accept-language': 'en,*;q=0.5' },
    });
    const location = response.headers.get('location');
    const isRedirect = response.status >= 300 && response.status < 400 && location !== null;
    const body = response.ok ? await readBody(response, options.maxBytes) : await discardBody(response);
    return {
      status: response.status,
      contentType: response.headers.get('content-type'),
      retryAfter: response.headers.get('retry-after'),
      location: isRedirect && URL.canParse(location, url.href) ? new URL(location, url) : null,
      body,
    };
  } catch (error) {
    throw explainNetworkError(error, options.timeoutMs);
  }
}

async function readBody(response: Response, maxBytes: number): Promise<Buffer> {
  if (Number(response.headers.get('content-length') ?? 0) > maxBytes) {
    await discardBody(response);
    throw tooLargeError(maxBytes);
  }
  return response.body === null ? Buffer.alloc(0) : readBounded(response.body, maxBytes);
}

async function discardBody(response: Response): Promise<Buffer> {
  await response.body?.cancel();
  return Buffer.alloc(0);
}

/** Codes that may pass when one tries again. */
const PASSING: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'refuses connections',
  ECONNRESET: 'broke the connection off',
  EPIPE: 'broke the connection off',
  ETIMEDOUT: 'does not answer',
  EHOSTUNREACH: 'cannot be reached',
  ENETUNREACH: 'cannot be reached',
  EAI_AGAIN: 'cannot be looked up now',
  UND_ERR_SOCKET: 'broke the connection off',
  UND_ERR_CONNECT_TIMEOUT: 'does not answer',
  UND_ERR_HEADERS_TIMEOUT: 'does not answer',
  UND_ERR_BODY_TIMEOUT: 'stopped answering',
};

/** undici wraps what went wrong: the first of ours, or the first with a code, is the cause to tell. */
function explainNetworkError(error: unknown, timeoutMs: number): unknown {
  const chain = causes(error);
  const ours = chain.find((one) => one instanceof ParleyError);
  if (ours !== undefined) return ours;
  if (chain.some((one) => one.name === 'TimeoutError')) {
    return new ParleyError('timeout', `gave no full answer within ${timeoutMs / 1000} s`, { cause: error });
  }
  const code = chain.map((one) => ('code' in one ? String(one.code) : '')).find((one) => /^[A-Z]/.test(one));
  if (code === undefined && !(error instanceof TypeError)) return error;
  if (code === 'ENOTFOUND') {
    return new ParleyError('unknown-host', 'no such host: check the address', { cause: error });
  }
  const passing = PASSING[code ?? ''];
  if (passing !== undefined)
    return new ParleyError('unreachable', `the server ${passing} (${code})`, { cause: error });
  // The fetch standard makes a TypeError of all else: a forbidden port, a broken header.
  return new ParleyError('fetch-failed', `cannot be fetched (${code ?? chain.at(-1)?.message})`, {
    cause: error,
  });
}

function causes(error: unknown): readonly Error[] {
  const chain: Error[] = [];
  for (let one = error; one instanceof Error && chain.length < 8; one = one.cause) {
    chain.push(one);
    // Both address families failed: the last attempt speaks for both.
    if (one instanceof AggregateError) chain.push(...one.errors.filter((inner) => inner instanceof Error));
  }
  return chain;
}
