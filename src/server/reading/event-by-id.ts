import { ParleyError } from '../../errors.js';
import { loadEvents } from '../../events/event-query.js';
import type { JoinedEvent } from '../../events/joined-event.js';
import { findById } from '../../ledger/find-by-id.js';
import type { Queries } from '../../ledger/schema.js';

/** The event of an id, or that of a report. @throws ParleyError `no-such-id`, `no-event` */
export async function eventById(queries: Queries, id: string): Promise<JoinedEvent> {
  const found = await findById(queries, id);
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
  throw new ParleyError(
    'no-event',
    found.kind === 'report'
      ? `report ${id} tells of no event: it was rejected or replaced`
      : `${id} is no event`,
  );
}
