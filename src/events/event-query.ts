import type { ExpressionBuilder } from 'kysely';
import { inChunks } from '../ledger/in-chunks.js';
import type { Database, Queries } from '../ledger/schema.js';
import type { JoinedEvent } from './joined-event.js';

/** Which events are asked for; null leaves a choice open. */
export interface EventFilter {
  /** A code, or part of the name of a person or body. */
  readonly party: string | null;
  readonly type: string | null;
  readonly status: string | null;
  readonly standing: string | null;
  /** ISO days, both inclusive. */
  readonly since: string | null;
  readonly until: string | null;
  readonly limit: number;
  /** The last event of the page before; none for the first page. */
  readonly after?: EventPlace | null;
}

/** Where an event stands in a list: its first day, null without one, and its id. */
export interface EventPlace {
  readonly day: string | null;
  readonly id: string;
}

/** Events, latest first; those without a day come last. */
export async function listEvents(queries: Queries, filter: EventFilter): Promise<readonly JoinedEvent[]> {
  const { party, type, status, standing, since, until, limit, after = null } = filter;
  let query = queries.selectFrom('events').select('events.record');
  if (type !== null) query = query.where('type', '=', type.toUpperCase());
  if (status !== null) query = query.where('status', '=', status);
  if (standing !== null) query = query.where('standing', 'like', `%${standing}%`);
  if (since !== null) query = query.where('happened_end', '>=', since);
  if (until !== null) query = query.where('happened_start', '<=', until);
  if (party !== null) query = query.where('id', 'in', eventsOfParty(queries, party));
  if (after !== null) query = query.where(isAfter(after));
  const rows = await query
    .orderBy('happened_start', (order) => order.desc().nullsLast())
    .orderBy('id')
    .limit(limit)
    .execute();
  return rows.map(({ record }): JoinedEvent => JSON.parse(record));
}

function isAfter({ day, id }: EventPlace) {
  return (where: ExpressionBuilder<Database, 'events'>) => {
    const isLaterId = where('id', '>', id);
    if (day === null) return where.and([where('happened_start', 'is', null), isLaterId]);
    return where.or([
      where('happened_start', '<', day),
      where('happened_start', 'is', null),
      where.and([where('happened_start', '=', day), isLaterId]),
    ]);
  };
}

/** Events by id, in the order of the ids. */
export async function loadEvents(queries: Queries, ids: readonly string[]): Promise<readonly JoinedEvent[]> {
  const rows = await inChunks(ids, (chunk) =>
    queries.selectFrom('events').select(['id', 'record']).where('id', 'in', chunk).execute(),
  );
  const records = new Map(rows.map(({ id, record }) => [id, record]));
  return ids.flatMap((id): readonly JoinedEvent[] => {
    const record = records.get(id);
    return record === undefined ? [] : [JSON.parse(record)];
  });
}

/** For a subquery: ids of the events of a party. */
export function eventsOfParty(queries: Queries, party: string) {
  const parties = queries.selectFrom('event_parties').select('event_parties.event_id');
  return /^[A-Z]{3}$/.test(party)
    ? parties.where('event_parties.code', '=', party)
    : parties.where((where) =>
        where(where.fn('lower', ['event_parties.name']), 'like', `%${party.toLowerCase()}%`),
      );
}
