import { createRequire } from 'node:module';
import type parseRobots from 'robots-parser';
import { ParleyError } from '../errors.js';
import type { ServerAnswer } from './request-page.js';
import { ROBOT_NAME } from './user-agent.js';

// robots-parser is CommonJS whose types claim a default export that Node's ESM loader does not unwrap.
const parse: typeof parseRobots.default = createRequire(import.meta.url)('robots-parser');

/** What one host's robots.txt says. */
export interface RobotsRules {
  isAllowed(url: URL): boolean;
  readonly crawlDelayMs: number;
}

const ALLOW_ALL: RobotsRules = { isAllowed: () => true, crawlDelayMs: 0 };

/**
 * The rules in a server's answer to `/robots.txt` (RFC 9309, 2.3.1): 4xx means that there are none, anything else
 * that is no success means that nobody can tell, so nothing may be fetched.
 */
export function readRobotsRules(robotsUrl: URL, answer: ServerAnswer): RobotsRules {
  if (answer.status >= 400 && answer.status < 500 && answer.status !== 429) return ALLOW_ALL;
  if (answer.status < 200 || answer.status >= 300) {
    throw new ParleyError(
      'robots-unreadable',
      `the server answered ${answer.status} for its robots.txt, so the page was not fetched: try later`,
    );
  }
  const robots = parse(robotsUrl.href, answer.body.toString('utf8'));
  return {
    isAllowed: (url) => robots.isAllowed(url.href, ROBOT_NAME) ?? true,
    crawlDelayMs: (robots.getCrawlDelay(ROBOT_NAME) ?? 0) * 1000,
  };
}
