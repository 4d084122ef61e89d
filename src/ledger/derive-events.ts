import type { DerivedEvent, Deriver } from './deriver.js';
import { inChunks } from './in-chunks.js';
import { insertRows } from './insert-rows.js';
import { insertLineActs, lineTables } from './line-act-rows.js';
import { judgementsOn } from './load-judgements.js';
import { loadReports } from './load-reports.js';
import { reportsNear, wholeClusters } from './reports-near.js';
import type { Queries } from './schema.js';
import type { StoredReport } from './stored-report.js';

/** What deriving events changed; `keys` those under which events were found that are gone or otherwise now. */
export interface EventChanges {
  readonly changed: readonly string[];
  readonly gone: readonly string[];
  readonly keys: readonly string[];
}

/** Joins some reports and all whose events theirs may touch, and replaces those events. */
export async function deriveEvents(
  queries: Queries,
  reportIds: Iterable<number>,
  deriver: Deriver,
): Promise<EventChanges> {
  const seeds = await loadReports(queries, reportIds);
  await replaceKeys(queries, seeds, deriver);
  const ids = seeds.map((report) => report.id);
  return replaceEvents(queries, await joinAround(queries, ids, deriver), deriver);
}

/** Events joined anew, with the reports that were given to the rules. */
export interface Joined {
  /** Row ids, those that tell of no event included. */
  readonly affected: ReadonlySet<number>;
  readonly reports: ReadonlyMap<number, StoredReport>;
  readonly events: readonly DerivedEvent[];
}

/** The events of some reports and of all whose events theirs may touch, joined anew; writes nothing. */
export async function joinAround(
  queries: Queries,
  reportIds: readonly number[],
  deriver: Deriver,
): Promise<Joined> {
  const affected = await wholeClusters(queries, await reportsNear(queries, reportIds));
  const reports = (await loadReports(queries, affected)).filter(isAccount);
  return {
    affected,
    reports: new Map(reports.map((report) => [report.id, report])),
    events: deriver.join(reports, await judgementsOn(queries, affected)),
  };
}

/** Whether a report tells of an event: not one that another replaced, nor one that a person rejected. */
export function isAccount({ retired, verdict }: StoredReport): boolean {
  return (retired === null || retired.because === 'withdrawn') && verdict !== 'rejected';
}

async function replaceKeys(
  queries: Queries,
  reports: readonly StoredReport[],
  deriver: Deriver,
): Promise<void> {
  await inChunks(
    reports.map((report) => report.id),
    (chunk) => queries.deleteFrom('report_keys').where('report_id', 'in', chunk).execute(),
  );
  const rows = reports
    .filter(isAccount)
    .flatMap((report) =>
      [...new Set(deriver.reportKeys(report))].map((key) => ({ key, report_id: report.id })),
    );
  await insertRows(queries, 'report_keys', rows);
}

async function replaceEvents(
  queries: Queries,
  { affected, reports, events }: Joined,
  deriver: Deriver,
): Promise<EventChanges> {
  const before = await eventsOf(queries, affected);
  const after = new Map(events.map((event) => [event.id, event]));
  const same = new Set(
    before.filter(({ id, record }) => JSON.stringify(after.get(id)) === record).map(({ id }) => id),
  );
  const outdated = before.map(({ id }) => id).filter((id) => !same.has(id));
  const keys = await inChunks(outdated, (chunk) =>
    queries
      .selectFrom('event_keys')
      .select('key')
      .distinct()
      .where('side', '=', 'ask')
      .where('event_id', 'in', chunk)
      .execute(),
  );
  await deleteEvents(queries, outdated);
  const changed = events.filter((event) => !same.has(event.id));
  await insertEvents(queries, changed, deriver);
  await insertLineActs(queries, changed, reports, deriver);
  return {
    changed: changed.map((event) => event.id),
    gone: outdated.filter((id) => !after.has(id)),
    keys: keys.map((row) => row.key),
  };
}

function eventsOf(queries: Queries, reportIds: ReadonlySet<number>) {
  return inChunks(reportIds, (chunk) =>
    queries
      .selectFrom('events')
      .select(['id', 'record'])
      .where('id', 'in', (query) =>
        query.selectFrom('event_reports').select('event_id').where('report_id', 'in', chunk),
      )
      .execute(),
  );
}

async function deleteEvents(queries: Queries, ids: readonly string[]): Promise<void> {
  const tables = ['event_parties', 'event_keys', 'event_reports', 'event_history', ...lineTables] as const;
  for (const table of tables) {
    await inChunks(ids, (chunk) => queries.deleteFrom(table).where('event_id', 'in', chunk).execute());
  }
  await inChunks(ids, (chunk) => queries.deleteFrom('events').where('id', 'in', chunk).execute());
}

async function insertEvents(
  queries: Queries,
  events: readonly DerivedEvent[],
  deriver: Deriver,
): Promise<void> {
  await insertRows(queries, 'events', events.map(toRow));
  await insertRows(
    queries,
    'event_parties',
    events.flatMap((event) =>
      event.parties.map(({ role, code, sector, name }) => ({ event_id: event.id, role, code, sector, name })),
    ),
  );
  await insertRows(
    queries,
    'event_keys',
    events.flatMap((event) => [
      ...[...new Set(deriver.askKeys(event))].map((key) => ({
        key,
        side: 'ask' as const,
        event_id: event.id,
      })),
      ...[...new Set(deriver.answerKeys(event))].map((key) => ({
        key,
        side: 'answer' as const,
        event_id: event.id,
      })),
    ]),
  );
  await insertRows(
    queries,
    'event_reports',
    events.flatMap((event) => event.reports.map((report_id) => ({ event_id: event.id, report_id }))),
  );
  await insertRows(
    queries,
    'event_history',
    events.flatMap((event) =>
      event.history.map(({ status, happened, learnt, report }, position) => ({
        event_id: event.id,
        position,
        status,
        happened_start: happened?.start ?? null,
        happened_end: happened?.end ?? null,
        learnt,
        report_id: report,
      })),
    ),
  );
}

function toRow(event: DerivedEvent) {
  const { id, cluster, type, mode, status, channel, standing, happened, learnt } = event;
  return {
    id,
    cluster,
    type,
    mode,
    status,
    channel,
    standing,
    happened_start: happened?.start ?? null,
    happened_end: happened?.end ?? null,
    learnt,
    report_count: event.reports.length,
    document_count: event.documents,
    origin_count: event.origins,
    record: JSON.stringify(event),
  };
}
