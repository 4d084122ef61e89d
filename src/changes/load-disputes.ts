import { sql } from 'kysely';
import type { JoinedEvent } from '../events/joined-event.js';
import { inChunks } from '../ledger/in-chunks.js';
import type { Queries } from '../ledger/schema.js';
import type { LineView } from '../lines/line.js';
import type { Dispute } from './change-input.js';

/** Fields in which accounts contradict each other, rather than tell more or less. */
const fields: ReadonlySet<string> = new Set(['date', 'status', 'place', 'level', 'initiative']);

/** Those of some events whose accounts exclude each other in a field that matters. */
export async function loadDisputes(
  queries: Queries,
  events: ReadonlySet<string>,
  { asOf, known }: LineView,
): Promise<readonly Dispute[]> {
  const rows = await inChunks(events, (chunk) => {
    const told = queries
      .selectFrom('events')
      .innerJoin('event_tellings', 'event_tellings.event_id', 'events.id')
      .select(['events.id', sql<string>`json_extract(events.record, '$.rivals')`.as('rivals')])
      .where('events.id', 'in', chunk)
      .where(sql<number>`json_array_length(events.record, '$.rivals')`, '>', 0)
      .where('event_tellings.first_told', '<=', asOf);
    // What was told later may be what contradicts.
    return (known === 'now' ? told : told.where('event_tellings.last_told', '<=', asOf)).execute();
  });
  return rows.flatMap(({ id, rivals }) =>
    (JSON.parse(rivals) as JoinedEvent['rivals'])
      .filter(({ field }) => fields.has(field))
      .map(({ field, values }) => ({
        event: id,
        field,
        values: values.map(({ value, reports }) => ({ value, reports: reports.length })),
      })),
  );
}
