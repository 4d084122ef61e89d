import { ParleyError } from '../errors.js';
import type { Queries } from './schema.js';

const leastLetters = 3;

/** What an id, or the beginning of one, stands for. */
export type Found =
  | { readonly kind: 'document'; readonly uid: string; readonly rowId: number }
  | { readonly kind: 'report'; readonly uid: string; readonly rowId: number }
  | { readonly kind: 'event'; readonly id: string }
  | { readonly kind: 'thread'; readonly id: string };

type Row = { readonly uid: string; readonly rowId: number };

/**
 * Finds what an id stands for: "d…" a document, "r…" a report, "e…" an event, "t…" a thread. The beginning of an id is
 * enough while it fits one thing only. An id that an event or thread had before others were joined to it leads to where
 * its founding report is now.
 * @throws ParleyError `no-such-id`, `ambiguous-id`
 */
export async function findById(queries: Queries, id: string): Promise<Found> {
  if (!/^[dret][a-z2-7]*$/.test(id) || id.length < leastLetters) throw noSuchId(id);
  const found = await candidates(queries, id);
  const [first, second] = found;
  if (first !== undefined && second === undefined) return first;
  if (first !== undefined)
    throw new ParleyError('ambiguous-id', `${id} fits several: give more of its letters`);
  const moved = await moveWithReport(queries, id);
  if (moved === null) throw noSuchId(id);
  return moved;
}

async function candidates(queries: Queries, id: string): Promise<readonly Found[]> {
  const range = [id, `${id}~`] as const;
  if (id.startsWith('d')) {
    const rows: readonly Row[] = await queries
      .selectFrom('documents')
      .select(['uid', 'id as rowId'])
      .where('uid', '>=', range[0])
      .where('uid', '<', range[1])
      .limit(2)
      .execute();
    return rows.map((row) => ({ kind: 'document', ...row }));
  }
  if (id.startsWith('r')) {
    const rows: readonly Row[] = await queries
      .selectFrom('reports')
      .select(['uid', 'id as rowId'])
      .where('uid', '>=', range[0])
      .where('uid', '<', range[1])
      .limit(2)
      .execute();
    return rows.map((row) => ({ kind: 'report', ...row }));
  }
  const kind = id.startsWith('e') ? 'event' : 'thread';
  const rows = await queries
    .selectFrom(kind === 'event' ? 'events' : 'threads')
    .select('id')
    .where('id', '>=', range[0])
    .where('id', '<', range[1])
    .limit(2)
    .execute();
  return rows.map((row) => ({ kind, id: row.id }));
}

/** An event is named after a report, a thread after an event: the same letters after the first. */
async function moveWithReport(queries: Queries, id: string): Promise<Found | null> {
  if (!/^[et]/.test(id)) return null;
  const [report, another] = await candidates(queries, `r${id.slice(1)}`);
  if (report?.kind !== 'report' || another !== undefined) return null;
  const event = await queries
    .selectFrom('event_reports')
    .select('event_id as id')
    .where('report_id', '=', report.rowId)
    .executeTakeFirst();
  if (event === undefined) return null;
  if (id.startsWith('e')) return { kind: 'event', id: event.id };
  const thread = await queries
    .selectFrom('thread_events')
    .select('thread_id as id')
    .where('event_id', '=', event.id)
    .executeTakeFirst();
  return thread === undefined ? null : { kind: 'thread', id: thread.id };
}

function noSuchId(id: string): ParleyError {
  return new ParleyError(
    'no-such-id',
    `"${id}" is nothing in this ledger: ids are d… for documents, r… reports, e… events, t… threads`,
  );
}
