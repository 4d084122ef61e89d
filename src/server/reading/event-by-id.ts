import { ParleyError } from '../../errors.js';
import { loadEvents } from '../../events/event-query.js';
import type { JoinedEvent } from '../../events/joined-event.js';
import { type Found, findById } from '../../ledger/find-by-id.js';
import type { Queries } from '../../ledger/schema.js';
import { requireNotRefused } from './require-not-refused.js';

/** The event of an id, or that of a report. @throws RefusedEventError; ParleyError `no-such-id`, `no-event` */
export async function eventById(queries: Queries, id: string): Promise<JoinedEvent> {
  const found = await findOrRefused(queries, id);
  const eventId =
    found.kind === 'event'
      ? found.id
      : found.kind === 'report'
        ? (
            await queries
              .selectFrom('event_reports')
              .select('event_id')
              .where('report_id', '=', found.rowId)
              .executeTakeFirst()
          )?.event_id
        : undefined;
  const [event] = eventId === undefined ? [] : await loadEvents(queries, [eventId]);
  if (event !== undefined) return event;
  if (found.kind === 'report') await requireNotRefused(queries, found.rowId, id);
  throw new ParleyError(
    'no-event',
    found.kind === 'report'
      ? `report ${id} tells of no event: it was rejected or replaced`
      : `${id} is no event`,
  );
}

/** An event that a person refused is no more, but its id is that of its founding report with another letter. */
async function findOrRefused(queries: Queries, id: string): Promise<Found> {
  try {
    return await findById(queries, id);
  } catch (error) {
    if (!(error instanceof ParleyError) || error.code !== 'no-such-id' || !id.startsWith('e')) throw error;
    const founder = await queries
      .selectFrom('reports')
      .select('id')
      .where('uid', '=', `r${id.slice(1)}`)
      .executeTakeFirst();
    if (founder !== undefined) await requireNotRefused(queries, founder.id, id);
    throw error;
  }
}
