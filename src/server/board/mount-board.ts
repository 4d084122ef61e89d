import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { getCookie } from 'hono/cookie';
import { ParleyError } from '../../errors.js';
import type { Access } from '../access/access.js';
import { schemaOrg } from '../citation/schema-org.js';
import { loadEventPage } from '../reading/load-event-page.js';
import { RefusedEventError } from '../reading/refused-event-error.js';
import { statusOf } from '../safety/error-answer.js';
import { cookieName } from '../safety/session-cookie.js';
import type { ServerContext } from '../server-context.js';
import type { ServerEnv } from '../server-env.js';
import { eventPageValue } from '../views/event-page-value.js';
import { type BoardFile, type BoardFiles, startPage } from './board-files.js';
import { dataOf } from './data-of.js';
import { pageHead, refusedHead } from './page-head.js';

/** Paths of screens: the board itself finds out which, by the address. */
const screens =
  /^\/(?:(?:lines|events|threads|documents|parties)(?:\/[^/]*)?|changes|read|sources|search|about|review|login)?$/;
const year = 31_536_000;

/** What the head of a page is made from. */
export interface BoardSettings {
  readonly access: Access;
  readonly context: ServerContext;
  readonly origin: string | null;
}

/** Serves the built board: its files, and its start page at the address of every screen. */
export function mountBoard(app: OpenAPIHono<ServerEnv>, files: BoardFiles, settings: BoardSettings): void {
  const start = files.get(startPage);
  if (start === undefined)
    throw new ParleyError('board-not-built', 'the board has no start page: npm run build');
  app.get('/events/:id', async (c) => {
    const told = await eventHead(c, c.req.param('id'), settings);
    if (told === null) return giveFile(c, start, false);
    const page = start.body.toString('utf8').replace('</head>', () => `${told.head}</head>`);
    return c.html(page, told.status, { 'cache-control': 'private, no-cache' });
  });
  app.get('*', (c) => {
    const { pathname } = new URL(c.req.url);
    const file = pathname === startPage ? undefined : files.get(pathname);
    const twin = file === undefined ? dataOf(new URL(c.req.url)) : null;
    if (twin !== null) return c.redirect(twin, 307);
    if (file !== undefined) return giveFile(c, file, pathname.startsWith('/assets/'));
    if (screens.test(pathname)) return giveFile(c, start, false);
    throw new ParleyError('not-found', `there is nothing at ${pathname}`);
  });
}

/** Names in `/assets/` change with what is in them, so that browsers may keep those for good. */
function giveFile(
  c: Context<ServerEnv>,
  { body, compressed, type, etag }: BoardFile,
  isLasting: boolean,
): Response {
  const headers: Record<string, string> = {
    'content-type': type,
    'cache-control': isLasting ? `public, max-age=${year}, immutable` : 'no-cache',
    etag,
    vary: 'accept-encoding',
  };
  if (c.req.header('if-none-match') === etag) return c.body(null, 304, headers);
  if (compressed === null || !/\bgzip\b/.test(c.req.header('accept-encoding') ?? '')) {
    return c.body(new Uint8Array(body), 200, headers);
  }
  return c.body(new Uint8Array(compressed), 200, { ...headers, 'content-encoding': 'gzip' });
}

/** What programs read of an event's page. */
interface EventHead {
  readonly status: 200 | 404 | 410;
  readonly head: string;
}

/** Nothing for whoever may not read the ledger, or when it cannot be read: the screen tells what is the matter. */
async function eventHead(
  c: Context<ServerEnv>,
  id: string,
  { access, context, origin }: BoardSettings,
): Promise<EventHead | null> {
  const who = access.identify({ session: getCookie(c, cookieName(c)) ?? null, token: null });
  if (who === null || !/^[er][a-z2-7]{11}$/.test(id)) return null;
  try {
    const page = eventPageValue(await context.read(({ queries }) => loadEventPage(queries, id)), new Map());
    const at = origin ?? new URL(c.req.url).origin;
    return { status: 200, head: pageHead(page, schemaOrg(page, at), at) };
  } catch (error) {
    if (!(error instanceof ParleyError)) throw error;
    const status = statusOf(error);
    if (status !== 404 && status !== 410) return null;
    return { status, head: error instanceof RefusedEventError ? refusedHead(error) : '' };
  }
}
