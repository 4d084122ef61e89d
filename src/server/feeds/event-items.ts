import { loadEvents } from '../../events/event-query.js';
import { inChunks } from '../../ledger/in-chunks.js';
import type { Queries } from '../../ledger/schema.js';
import type { EventSummary } from '../schemas/event-summary-schema.js';
import { summarizeEvents } from '../views/summarize-events.js';
import type { FeedItem } from './feed.js';

/** Events as items of a feed, the latest changed first. */
export async function eventItems(
  queries: Queries,
  ids: readonly string[],
  origin: string,
): Promise<readonly FeedItem[]> {
  const changed = await changesOf(queries, ids);
  return (await summarizeEvents(queries, await loadEvents(queries, ids)))
    .map((event) => itemOf(event, changed.get(event.id) ?? event.learnt, origin))
    .sort((a, b) => (a.updated === b.updated ? (a.id < b.id ? -1 : 1) : a.updated < b.updated ? 1 : -1));
}

function itemOf(event: EventSummary, updated: string, origin: string): FeedItem {
  const kind = event.mode === null ? event.type : `${event.type} ${event.mode}`;
  const { quote } = event;
  const source = [quote?.source, quote?.published].filter(Boolean).join(', ');
  return {
    id: `${origin}/events/${event.id}`,
    url: `${origin}/events/${event.id}`,
    title: `${kind} · ${event.status} · ${event.day}: ${event.who}`,
    text:
      quote === null
        ? event.standing
        : `“${quote.sentence}” (${source}; report ${quote.report}). ${event.standing}.`,
    published: event.learnt,
    updated,
  };
}

/** When each event last heard something new: a report came or was taken back. */
async function changesOf(queries: Queries, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await inChunks(new Set(ids), (chunk) =>
    queries
      .selectFrom('event_reports')
      .innerJoin('reports', 'reports.id', 'event_reports.report_id')
      .select(({ fn }) => [
        'event_reports.event_id',
        fn.max('reports.learnt').as('learnt'),
        fn.max('reports.retired').as('retired'),
      ])
      .where('event_reports.event_id', 'in', chunk)
      .groupBy('event_reports.event_id')
      .execute(),
  );
  return new Map(
    rows.map(({ event_id, learnt, retired }) => [
      event_id,
      retired !== null && retired > learnt ? retired : learnt,
    ]),
  );
}
