import { isAccount } from './derive-events.js';
import type { DerivedEvent, Deriver } from './deriver.js';
import { inChunks } from './in-chunks.js';
import { judgementsOn } from './load-judgements.js';
import { endOfDay, reportsAsOf } from './reports-as-of.js';
import { wholeClusters } from './reports-near.js';
import type { Queries } from './schema.js';
import type { StoredReport } from './stored-report.js';

/** What of a ledger's events was otherwise on a day than it is now. */
export interface KnownThen {
  /** Clusters whose events of today say nothing of that day. */
  readonly replaced: ReadonlySet<string>;
  /** What stood in their place. */
  readonly events: readonly DerivedEvent[];
  readonly reports: ReadonlyMap<number, StoredReport>;
}

/**
 * The events that were otherwise on a day: of clusters that reports told before and after it share, or that a later judgement,
 * withdrawal or rewording touches. These are joined anew, from what had been told and decided by then. Clusters first told
 * later are to be left out by the caller; all others stand as they are.
 */
export async function knownThen(
  queries: Queries,
  day: string,
  deriver: Pick<Deriver, 'join' | 'reportKeys'>,
): Promise<KnownThen> {
  const changed = await changedSince(queries, day);
  // As it stood then a report may belong to other events than it does now: it finds them by the keys that it had.
  const keys = new Set(
    (await reportsAsOf(queries, changed, day)).flatMap((report) => deriver.reportKeys(report)),
  );
  const near = await inChunks(keys, (chunk) =>
    queries.selectFrom('report_keys').select('report_id').distinct().where('key', 'in', chunk).execute(),
  );
  const straddling = await inChunks(await straddlingClusters(queries, day), (chunk) =>
    queries
      .selectFrom('events')
      .innerJoin('event_reports', 'event_reports.event_id', 'events.id')
      .select('event_reports.report_id')
      .where('events.cluster', 'in', chunk)
      .execute(),
  );
  const seeds = new Set([...changed, ...[...near, ...straddling].map((row) => row.report_id)]);
  const affected = await wholeClusters(queries, seeds);
  const clusters = await inChunks(affected, (chunk) =>
    queries
      .selectFrom('event_reports')
      .innerJoin('events', 'events.id', 'event_reports.event_id')
      .select('events.cluster')
      .distinct()
      .where('event_reports.report_id', 'in', chunk)
      .execute(),
  );
  const reports = (await reportsAsOf(queries, affected, day)).filter(isAccount);
  return {
    replaced: new Set(clusters.map((row) => row.cluster)),
    events: deriver.join(reports, await judgementsOn(queries, affected, endOfDay(day))),
    reports: new Map(reports.map((report) => [report.id, report])),
  };
}

async function straddlingClusters(queries: Queries, day: string): Promise<readonly string[]> {
  const rows = await queries
    .selectFrom('event_tellings')
    .select('cluster')
    .groupBy('cluster')
    .having((row) => row.fn.min('first_told'), '<=', day)
    .having((row) => row.fn.max('last_told'), '>', day)
    .execute();
  return rows.map((row) => row.cluster);
}

/** Row ids of reports that were retired after a day, or that a judgement or an undo made after it is about. */
async function changedSince(queries: Queries, day: string): Promise<readonly number[]> {
  const until = endOfDay(day);
  const retired = await queries
    .selectFrom('reports')
    .select('id')
    .where('retired', '>', until)
    .where('retired_because', '!=', 'recoded')
    .execute();
  const judged = new Set<number>();
  let rows = await queries
    .selectFrom('judgements')
    .select(['id', 'undoes'])
    .where('made', '>', until)
    .execute();
  // An undo leads to the judgement that it takes back, itself perhaps an undo.
  while (rows.length > 0) {
    for (const { id } of rows) judged.add(id);
    const undone = rows.flatMap(({ undoes }) => (undoes === null || judged.has(undoes) ? [] : [undoes]));
    rows = [
      ...(await inChunks(undone, (chunk) =>
        queries.selectFrom('judgements').select(['id', 'undoes']).where('id', 'in', chunk).execute(),
      )),
    ];
  }
  const about = await inChunks(judged, (chunk) =>
    queries
      .selectFrom('judgement_reports')
      .select('report_id')
      .distinct()
      .where('judgement_id', 'in', chunk)
      .execute(),
  );
  return [...new Set([...retired.map((row) => row.id), ...about.map((row) => row.report_id)])];
}
