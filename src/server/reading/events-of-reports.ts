import { loadEvents } from '../../events/event-query.js';
import type { JoinedEvent } from '../../events/joined-event.js';
import { eventIdsOf } from '../../ledger/event-ids-of.js';
import { listJudgementsOn } from '../../ledger/list-judgements.js';
import type { Queries } from '../../ledger/schema.js';
import { eventVersion } from './event-version.js';

export interface VersionedEvent {
  readonly event: JoinedEvent;
  readonly version: string;
}

/** The events that some reports belong to, each with its version, by id. */
export async function eventsOfReports(
  queries: Queries,
  reports: readonly number[],
): Promise<readonly VersionedEvent[]> {
  const ids = [...(await eventIdsOf(queries, reports))].sort();
  const found: VersionedEvent[] = [];
  for (const event of await loadEvents(queries, ids)) {
    found.push({ event, version: eventVersion(event, await listJudgementsOn(queries, event.reports)) });
  }
  return found;
}
