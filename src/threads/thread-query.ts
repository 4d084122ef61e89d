import { eventsOfParty, loadEvents } from '../events/event-query.js';
import type { JoinedEvent } from '../events/joined-event.js';
import { inChunks } from '../ledger/in-chunks.js';
import type { Queries } from '../ledger/schema.js';
import type { EventLink } from './event-link.js';
import type { EventThread } from './event-thread.js';

/** Which threads are asked for; null leaves a choice open. */
export interface ThreadFilter {
  /** A code, or part of the name of a person or body. */
  readonly party: string | null;
  readonly outcome: string | null;
  /** ISO day: threads in which something happened on it or later. */
  readonly since: string | null;
  /** Only threads that hold an answer, or that still wait for one. */
  readonly answered: boolean | null;
  /** Only threads that had ended by a day, or that had begun by then and went on after it. */
  readonly at?: { readonly day: string; readonly is: 'ended' | 'going on' };
  readonly limit: number;
  /** The last thread of the page before, with its last day; none for the first page. */
  readonly after?: { readonly day: string | null; readonly id: string } | null;
}

/** A thread with its events in order and the links between them. */
export interface WholeThread {
  readonly thread: EventThread;
  readonly events: readonly JoinedEvent[];
  readonly links: readonly EventLink[];
}

/** Threads, those with the latest event first. */
export async function listThreads(queries: Queries, filter: ThreadFilter): Promise<readonly WholeThread[]> {
  const { party, outcome, since, answered, at, limit, after = null } = filter;
  let query = queries.selectFrom('threads').select('threads.record');
  if (outcome !== null) query = query.where('outcome', '=', outcome);
  if (since !== null) query = query.where('last_day', '>=', since);
  if (answered !== null) query = query.where('outcome', answered ? '!=' : '=', 'silent so far');
  if (at?.is === 'ended') query = query.where('last_day', '<=', at.day);
  if (at?.is === 'going on') query = query.where('first_day', '<=', at.day).where('last_day', '>', at.day);
  if (party !== null) {
    query = query.where('id', 'in', (inner) =>
      inner
        .selectFrom('thread_events')
        .select('thread_events.thread_id')
        .where('thread_events.event_id', 'in', eventsOfParty(queries, party)),
    );
  }
  if (after !== null) {
    const { day, id } = after;
    query = query.where((where) => {
      const isLaterId = where('id', '>', id);
      if (day === null) return where.and([where('last_day', 'is', null), isLaterId]);
      return where.or([
        where('last_day', '<', day),
        where('last_day', 'is', null),
        where.and([where('last_day', '=', day), isLaterId]),
      ]);
    });
  }
  const rows = await query.orderBy('last_day', 'desc').orderBy('id').limit(limit).execute();
  return withEvents(
    queries,
    rows.map(({ record }): EventThread => JSON.parse(record)),
  );
}

/** One thread by its id; null when there is none. */
export async function loadThread(queries: Queries, id: string): Promise<WholeThread | null> {
  const row = await queries.selectFrom('threads').select('record').where('id', '=', id).executeTakeFirst();
  if (row === undefined) return null;
  const thread: EventThread = JSON.parse(row.record);
  const [whole] = await withEvents(queries, [thread]);
  return whole ?? null;
}

/** Links from or to some events. */
export async function linksOf(queries: Queries, ids: readonly string[]): Promise<readonly EventLink[]> {
  const rows = await inChunks(ids, (chunk) =>
    queries
      .selectFrom('links')
      .select(['from_event', 'to_event', 'record'])
      .where((where) => where.or([where('from_event', 'in', chunk), where('to_event', 'in', chunk)]))
      .orderBy('from_event')
      .orderBy('to_event')
      .execute(),
  );
  return [...new Set(rows.map(({ record }) => record))].map((record): EventLink => JSON.parse(record));
}

async function withEvents(
  queries: Queries,
  threads: readonly EventThread[],
): Promise<readonly WholeThread[]> {
  const ids = threads.flatMap((thread) => thread.events);
  const events = new Map((await loadEvents(queries, ids)).map((event) => [event.id, event]));
  const links = await linksOf(queries, ids);
  return threads.map((thread) => {
    const own = new Set(thread.events);
    return {
      thread,
      events: thread.events.flatMap((id) => events.get(id) ?? []),
      links: links.filter(({ from }) => own.has(from)),
    };
  });
}
