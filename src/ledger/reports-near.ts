import { inChunks } from './in-chunks.js';
import type { Queries } from './schema.js';

/** Row ids of the reports that share a key with any of some reports, themselves included. */
export async function reportsNear(queries: Queries, ids: Iterable<number>): Promise<ReadonlySet<number>> {
  const own = new Set(ids);
  const rows = await inChunks(own, (chunk) =>
    queries
      .selectFrom('report_keys as own')
      .innerJoin('report_keys as other', 'other.key', 'own.key')
      .select('other.report_id')
      .distinct()
      .where('own.report_id', 'in', chunk)
      .execute(),
  );
  return new Set([...own, ...rows.map((row) => row.report_id)]);
}

/** Row ids of all reports whose events hang together with those of some reports, by rule or by a merge. */
export async function wholeClusters(
  queries: Queries,
  ids: ReadonlySet<number>,
): Promise<ReadonlySet<number>> {
  const members = await inChunks(ids, (chunk) =>
    queries
      .selectFrom('event_reports as own')
      .innerJoin('events', 'events.id', 'own.event_id')
      .innerJoin('events as kin', 'kin.cluster', 'events.cluster')
      .innerJoin('event_reports', 'event_reports.event_id', 'kin.id')
      .select('event_reports.report_id')
      .distinct()
      .where('own.report_id', 'in', chunk)
      .execute(),
  );
  const merged = await inChunks(ids, (chunk) =>
    queries
      .selectFrom('judgement_reports as own')
      .innerJoin('judgements', 'judgements.id', 'own.judgement_id')
      .innerJoin('judgement_reports', 'judgement_reports.judgement_id', 'judgements.id')
      .select('judgement_reports.report_id')
      .distinct()
      .where('judgements.kind', '=', 'merge')
      .where('own.report_id', 'in', chunk)
      .execute(),
  );
  const all = new Set([...ids, ...[...members, ...merged].map((row) => row.report_id)]);
  return all.size === ids.size ? all : wholeClusters(queries, all);
}
