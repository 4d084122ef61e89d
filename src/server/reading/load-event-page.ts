import { type EventAccount, eventAccounts } from '../../events/event-accounts.js';
import { loadEvents } from '../../events/event-query.js';
import type { JoinedEvent } from '../../events/joined-event.js';
import { type ListedJudgement, listJudgementsOn } from '../../ledger/list-judgements.js';
import { loadDocuments } from '../../ledger/load-documents.js';
import type { Queries } from '../../ledger/schema.js';
import type { StoredDocument } from '../../ledger/stored-document.js';
import type { EventLink } from '../../threads/event-link.js';
import { linksOf } from '../../threads/thread-query.js';
import type { EventSummary } from '../schemas/event-summary-schema.js';
import { summarizeEvents } from '../views/summarize-events.js';
import { eventById } from './event-by-id.js';
import { threadsOfEvents } from './threads-of-events.js';

/** Everything that a ledger knows of one event. */
export interface EventFacts {
  readonly event: JoinedEvent;
  readonly summary: EventSummary;
  readonly accounts: readonly EventAccount[];
  /** The documents of the accounts, and those that stand for their origins, by row id. */
  readonly documents: ReadonlyMap<number, StoredDocument>;
  readonly links: readonly EventLink[];
  readonly linked: readonly EventSummary[];
  readonly threads: readonly string[];
  readonly lines: readonly string[];
  readonly judgements: readonly ListedJudgement[];
}

/** Loads one event by its id or that of one of its reports. @throws ParleyError `no-such-id`, `no-event` */
export async function loadEventPage(queries: Queries, id: string): Promise<EventFacts> {
  const event = await eventById(queries, id);
  const links = await linksOf(queries, [event.id]);
  const others = [...new Set(links.flatMap(({ from, to }) => [from, to]))].filter((one) => one !== event.id);
  const [summary, ...linked] = await summarizeEvents(queries, [
    event,
    ...(await loadEvents(queries, others)),
  ]);
  const accounts = await eventAccounts(queries, event);
  const documents = await loadDocuments(
    queries,
    accounts.flatMap(({ report }) => [report.document.id, report.document.origin]),
  );
  if (summary === undefined) throw new Error(`event ${event.id} has no summary`);
  return {
    event,
    summary,
    accounts,
    documents: new Map(documents.map((document) => [document.id, document])),
    links,
    linked,
    threads: await threadsOfEvents(queries, [event.id]),
    lines: await linesOf(queries, event.id),
    judgements: await listJudgementsOn(queries, event.reports),
  };
}

async function linesOf(queries: Queries, event: string): Promise<readonly string[]> {
  const rows = await queries
    .selectFrom('line_acts')
    .select(['line', 'from_party', 'to_party'])
    .distinct()
    .where('event_id', '=', event)
    .orderBy('line')
    .execute();
  return [...new Set(rows.filter((row) => row.from_party !== row.to_party).map((row) => row.line))];
}
