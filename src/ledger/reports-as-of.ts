import { inChunks } from './in-chunks.js';
import { loadReports } from './load-reports.js';
import type { Queries } from './schema.js';
import type { StoredReport } from './stored-report.js';
import { toldDay } from './told-day.js';

/** The last instant of an ISO day. */
export function endOfDay(day: string): string {
  return `${day}T23:59:59.999Z`;
}

/**
 * Those of some reports that had been told by a day, as they stood then: judgements made later do not count, and what its source
 * withdrew or reworded later still stands. A later coding of the same text does count: it is a better reading, no news.
 */
export async function reportsAsOf(
  queries: Queries,
  ids: Iterable<number>,
  day: string,
): Promise<readonly StoredReport[]> {
  const until = endOfDay(day);
  const told = (await loadReports(queries, ids, until)).filter((report) => toldDay(report) <= day);
  const retired = told.filter((report) => report.retired !== null && report.retired.at > until);
  const replaced = await replacedBy(queries, retired, day);
  return told.map((report) => {
    if (report.retired === null || report.retired.at <= until || report.retired.because === 'recoded') {
      return report;
    }
    return replaced.has(report.id) ? report : { ...report, retired: null };
  });
}

/** Row ids of those reports whose successor had been told by a day: the new words count, not the old ones beside them. */
async function replacedBy(
  queries: Queries,
  reports: readonly StoredReport[],
  day: string,
): Promise<ReadonlySet<number>> {
  const rows = await inChunks(
    reports.map((report) => report.id),
    (chunk) =>
      queries
        .selectFrom('reports as old')
        .innerJoin('reports as successor', 'successor.id', 'old.successor_id')
        .innerJoin('documents', 'documents.id', 'successor.document_id')
        .select(['old.id', 'documents.published', 'successor.learnt'])
        .where('old.id', 'in', chunk)
        .execute(),
  );
  const isTold = ({ published, learnt }: (typeof rows)[number]) => (published ?? learnt.slice(0, 10)) <= day;
  return new Set(rows.filter(isTold).map(({ id }) => id));
}
