import { ParleyError } from '../errors.js';
import { findById } from './find-by-id.js';
import type { Queries } from './schema.js';

/** Row ids of the reports that an id stands for: a report itself, or all that an event is joined from. */
export async function reportsById(queries: Queries, id: string): Promise<readonly number[]> {
  const found = await findById(queries, id);
  if (found.kind === 'report') return [found.rowId];
  if (found.kind === 'event') return reportsOfEvent(queries, found.id);
  throw new ParleyError('no-such-id', `"${id}" is a ${found.kind}: name a report (r…) or an event (e…)`);
}

/** Some reports of an event, and the rest of it. @throws ParleyError `not-in-event`, `nothing-left` */
export async function splitSides(
  queries: Queries,
  eventId: string,
  reportIds: readonly string[],
): Promise<{ readonly one: readonly number[]; readonly other: readonly number[] }> {
  const whole = await reportsById(queries, eventId);
  const one: number[] = [];
  for (const id of reportIds) {
    const reports = await reportsById(queries, id);
    if (!reports.every((report) => whole.includes(report))) {
      throw new ParleyError('not-in-event', `${id} is no report of ${eventId}`);
    }
    one.push(...reports);
  }
  const other = whole.filter((report) => !one.includes(report));
  if (other.length === 0) {
    throw new ParleyError(
      'nothing-left',
      `${eventId} has no other report: there is nothing to split it from`,
    );
  }
  return { one, other };
}

async function reportsOfEvent(queries: Queries, id: string): Promise<readonly number[]> {
  const rows = await queries
    .selectFrom('event_reports')
    .select('report_id')
    .where('event_id', '=', id)
    .orderBy('report_id')
    .execute();
  return rows.map((row) => row.report_id);
}
