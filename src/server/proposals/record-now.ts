import { listJudgementsOn } from '../../ledger/list-judgements.js';
import type { Queries } from '../../ledger/schema.js';
import { eventById } from '../reading/event-by-id.js';
import { eventVersion } from '../reading/event-version.js';

/** The record that an id of an event or report stands for, as it is now. @throws as `eventById` does */
export async function recordNow(
  queries: Queries,
  id: string,
): Promise<{ readonly record: string; readonly type: string; readonly version: string }> {
  const event = await eventById(queries, id);
  const version = eventVersion(event, await listJudgementsOn(queries, event.reports));
  return { record: event.id, type: event.type, version };
}
