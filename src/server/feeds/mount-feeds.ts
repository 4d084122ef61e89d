import { type OpenAPIHono, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { Queries } from '../../ledger/schema.js';
import { searchLedger } from '../../ledger/search-ledger.js';
import { describeAction } from '../actions/describe-action.js';
import { parseAsked } from '../safety/parse-asked.js';
import { lineKeySchema, partyKeySchema } from '../schemas/party-key-schema.js';
import type { ServerContext } from '../server-context.js';
import type { ServerEnv } from '../server-env.js';
import { atomFeed } from './atom-feed.js';
import { changeItems } from './change-items.js';
import { eventItems } from './event-items.js';
import type { Feed, FeedItem } from './feed.js';
import { jsonFeed } from './json-feed.js';

/** Items of a feed. */
const most = 50;
const formats = ['atom', 'json'] as const;
type FeedFormat = (typeof formats)[number];

/** What a feed is about, before its items are looked up. */
interface FeedPlan {
  readonly title: string;
  /** Path of the page that shows the same. */
  readonly home: string;
  readonly items: (origin: string) => Promise<readonly FeedItem[]>;
}

/** Feeds of a line, a party, a search, of all events and of changes, as Atom and JSON Feed. */
export function mountFeeds(app: OpenAPIHono<ServerEnv>, context: ServerContext, origin: string | null): void {
  const { read } = context;
  const events = (find: (queries: Queries) => Promise<readonly string[]>) => (at: string) =>
    read(async ({ queries }) => eventItems(queries, await find(queries), at));
  const feed = (c: Context<ServerEnv>, format: FeedFormat, plan: FeedPlan) =>
    giveFeed(c, format, plan, origin);
  for (const format of formats) {
    describeFeeds(app, format);
    app.get(`/feeds/lines/:key{.+\\.${format}}`, (c) => {
      const key = parseAsked(lineKeySchema, withoutSuffix(c.req.param('key'), format));
      return feed(c, format, {
        title: `Line ${key}`,
        home: `/lines/${key}`,
        items: events((q) => onLine(q, key)),
      });
    });
    app.get(`/feeds/parties/:key{.+\\.${format}}`, (c) => {
      const key = parseAsked(partyKeySchema, withoutSuffix(c.req.param('key'), format));
      return feed(c, format, {
        title: `Party ${key}`,
        home: `/?party=${key}`,
        items: events((q) => ofParty(q, key)),
      });
    });
    app.get(`/feeds/search.${format}`, (c) => {
      const { q } = parseAsked(searchQuery, c.req.query());
      const home = `/search?q=${encodeURIComponent(q)}`;
      const items = (at: string) =>
        read(async (ledger) => {
          const hits = await searchLedger(ledger, q, most);
          const ids = [...new Set(hits.flatMap((hit) => hit.events))].slice(0, most);
          return eventItems(ledger.queries, ids, at);
        });
      return feed(c, format, { title: `Search: ${q}`, home, items });
    });
    app.get(`/feeds/changes.${format}`, (c) =>
      feed(c, format, { title: 'Changes', home: '/changes', items: (at) => changeItems(context, at) }),
    );
    app.get(`/feeds/events.${format}`, (c) =>
      feed(c, format, { title: 'Events', home: '/events', items: events(latestLearnt) }),
    );
  }
}

const searchQuery = z.strictObject({ q: z.string().min(1).max(300) });

async function giveFeed(
  c: Context<ServerEnv>,
  format: FeedFormat,
  { title, home, items }: FeedPlan,
  ownOrigin: string | null,
): Promise<Response> {
  const url = new URL(c.req.url);
  const origin = ownOrigin ?? url.origin;
  const found = await items(origin);
  const feed: Feed = {
    title: `Parley · ${title}`,
    home: origin + home,
    self: `${origin}${url.pathname}${url.search}`,
    updated: found[0]?.updated ?? '1970-01-01T00:00:00.000Z',
    items: found,
  };
  return format === 'atom'
    ? c.body(atomFeed(feed), 200, { 'content-type': 'application/atom+xml; charset=utf-8' })
    : c.body(jsonFeed(feed), 200, { 'content-type': 'application/feed+json; charset=utf-8' });
}

function withoutSuffix(key: string, format: FeedFormat): string {
  return key.slice(0, -format.length - 1);
}

function onLine(queries: Queries, key: string): Promise<readonly string[]> {
  return latest(queries.selectFrom('line_acts').where('line', '=', key));
}

function ofParty(queries: Queries, key: string): Promise<readonly string[]> {
  return latest(
    queries
      .selectFrom('line_acts')
      .where((where) => where.or([where('from_party', '=', key), where('to_party', '=', key)])),
  );
}

async function latest(acts: ReturnType<typeof lineActs>): Promise<readonly string[]> {
  const rows = await acts
    .select(({ fn }) => ['event_id', fn.max('learnt').as('at')])
    .groupBy('event_id')
    .orderBy('at', 'desc')
    .orderBy('event_id')
    .limit(most)
    .execute();
  return rows.map((row) => row.event_id);
}

function lineActs(queries: Queries) {
  return queries.selectFrom('line_acts');
}

async function latestLearnt(queries: Queries): Promise<readonly string[]> {
  const rows = await queries
    .selectFrom('events')
    .select('id')
    .orderBy('learnt', 'desc')
    .orderBy('id')
    .limit(most)
    .execute();
  return rows.map((row) => row.id);
}

function describeFeeds(app: OpenAPIHono<ServerEnv>, format: FeedFormat): void {
  const media = format === 'atom' ? 'application/atom+xml' : 'application/feed+json';
  const kind = format === 'atom' ? 'Atom' : 'JSON Feed';
  const add = (path: string, name: string, about: string, asked: object) =>
    describeAction(app, {
      method: 'get',
      path: `/feeds/${path}.${format}`,
      name: `${name}${format === 'atom' ? 'Atom' : 'JsonFeed'}`,
      summary: `${about} as ${kind}, the latest changed first`,
      answer: z.string(),
      media,
      ...asked,
    });
  add('lines/{key}', 'line', 'Events of a line', { params: z.object({ key: lineKeySchema }) });
  add('parties/{key}', 'party', 'Events of a party', { params: z.object({ key: partyKeySchema }) });
  add('search', 'search', 'Events that documents with some words report', { query: searchQuery });
  add('changes', 'changes', 'Changes of the last weeks', {});
  add('events', 'events', 'Events', {});
}
