import type { Queries } from '../ledger/schema.js';
import type { LineView } from '../lines/line.js';
import type { Withdrawal } from './change-input.js';

/** Acts that were taken back by the day of the view, as far as that was known, by the event taken back. */
export async function loadWithdrawals(
  queries: Queries,
  { asOf, known }: LineView,
): Promise<ReadonlyMap<string, Withdrawal>> {
  const rows = await queries
    .selectFrom('links')
    .innerJoin('events', 'events.id', 'links.from_event')
    .innerJoin('event_tellings', 'event_tellings.event_id', 'links.from_event')
    .select(['links.to_event', 'links.from_event', 'events.happened_end', 'event_tellings.first_told'])
    .where('links.kind', '=', 'withdraws')
    .execute();
  const found = new Map<string, Withdrawal>();
  for (const { to_event, from_event, happened_end, first_told } of rows) {
    const day = happened_end ?? first_told;
    if (day <= asOf && (known === 'now' || first_told <= asOf)) found.set(to_event, { by: from_event, day });
  }
  return found;
}
