import { setTimeout as sleep } from 'node:timers/promises';
import { ParleyError } from '../errors.js';
import { createGuardedAgent, type GuardOptions } from './guarded-agent.js';
import { DEFAULT_MAX_BYTES } from './read-bounded.js';
import { type RequestOptions, requestPage, type ServerAnswer } from './request-page.js';
import { type RetryOptions, retryRequest } from './retry-request.js';
import { type RobotsRules, readRobotsRules } from './robots-rules.js';
import { userAgent } from './user-agent.js';

export interface FetchOptions extends Partial<Pick<GuardOptions, 'allowPrivate' | 'lookup' | 'isPrivate'>> {
  readonly maxBytes?: number;
  /** For one request with its whole body. */
  readonly timeoutMs?: number;
  /** Least time between two pages of one host. */
  readonly pauseMs?: number;
  readonly retry?: RetryOptions;
}

/** A page as the server sent it; `url` is where the last redirect led. */
export interface FetchedPage {
  readonly url: string;
  readonly contentType: string | null;
  readonly bytes: Buffer;
}

export interface PageFetcher {
  fetch(address: string): Promise<FetchedPage>;
  close(): Promise<void>;
}

const MAX_REDIRECTS = 5;
const MAX_ROBOTS_BYTES = 1_000_000;
/** A longer crawl delay is a host's way to say no. */
const MAX_CRAWL_DELAY_MS = 60_000;
const DEFAULT_RETRY: RetryOptions = { attempts: 3, firstWaitMs: 500, maxWaitMs: 30_000 };

/** Fetches single pages politely and never from a private address; see docs/documents.md for what it promises. */
export function createPageFetcher(options: FetchOptions = {}): PageFetcher {
  const agent = createGuardedAgent({
    ...options,
    allowPrivate: options.allowPrivate ?? false,
    connectTimeoutMs: Math.min(options.timeoutMs ?? 10_000, 10_000),
  });
  const request: RequestOptions = {
    agent,
    userAgent: userAgent(),
    timeoutMs: options.timeoutMs ?? 30_000,
    maxBytes: options.maxBytes ?? DEFAULT_MAX_BYTES,
  };
  const retry = options.retry ?? DEFAULT_RETRY;
  const rulesByOrigin = new Map<string, Promise<RobotsRules>>();
  const nextTurn = new Map<string, number>();

  const rulesOf = (url: URL): Promise<RobotsRules> => {
    const known = rulesByOrigin.get(url.origin);
    if (known !== undefined) return known;
    const robotsUrl = new URL('/robots.txt', url);
    const rules = followRedirects(robotsUrl, (hop) =>
      retryRequest(() => requestPage(hop, { ...request, maxBytes: MAX_ROBOTS_BYTES }), retry),
    ).then(({ answer }) => readRobotsRules(robotsUrl, answer));
    rulesByOrigin.set(url.origin, rules);
    return rules;
  };

  const awaitTurn = async (url: URL, rules: RobotsRules): Promise<void> => {
    const now = Date.now();
    const turn = Math.max(now, nextTurn.get(url.host) ?? 0);
    nextTurn.set(url.host, turn + Math.max(options.pauseMs ?? 1000, rules.crawlDelayMs));
    if (turn > now) await sleep(turn - now);
  };

  const visit = async (url: URL): Promise<ServerAnswer> => {
    const rules = await rulesOf(url);
    if (!rules.isAllowed(url) || rules.crawlDelayMs > MAX_CRAWL_DELAY_MS) {
      throw new ParleyError('robots-disallowed', 'the site asks robots not to read this page (robots.txt)');
    }
    await awaitTurn(url, rules);
    return retryRequest(() => requestPage(url, request), retry);
  };

  return {
    async fetch(address) {
      const { url, answer } = await followRedirects(parseAddress(address), visit);
      if (answer.status < 200 || answer.status >= 300) {
        throw new ParleyError('http-status', `the server answered ${answer.status}: no page to read`);
      }
      return { url: url.href, contentType: answer.contentType, bytes: answer.body };
    },
    close: () => agent.destroy(),
  };
}

async function followRedirects(
  start: URL,
  visit: (url: URL) => Promise<ServerAnswer>,
): Promise<{ readonly url: URL; readonly answer: ServerAnswer }> {
  let url = start;
  for (let hop = 0; hop <= MAX_REDIRECTS; hop += 1) {
    const answer = await visit(url);
    if (answer.location === null) return { url, answer };
    url = parseAddress(answer.location.href);
  }
  throw new ParleyError('too-many-redirects', `redirects more than ${MAX_REDIRECTS} times`);
}

function parseAddress(address: string): URL {
  if (!URL.canParse(address)) throw new ParleyError('bad-url', 'is not a valid address');
  const url = new URL(address);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new ParleyError('bad-url', `leads to ${url.protocol} but only http and https are read`);
  }
  if (url.username !== '' || url.password !== '') {
    throw new ParleyError('bad-url', 'carries a user name or password: leave them out');
  }
  url.hash = '';
  return url;
}
