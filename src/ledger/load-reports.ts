import type { CodedEvent } from '../reports/coded-event.js';
import { applyJudgements } from './apply-judgements.js';
import { inChunks } from './in-chunks.js';
import { judgementsOn } from './load-judgements.js';
import type { Queries } from './schema.js';
import type { StoredReport } from './stored-report.js';

/**
 * Reports by row id, ascending, with what people judged about each applied.
 * @param until an instant: judgements made after it do not count
 */
export async function loadReports(
  queries: Queries,
  ids: Iterable<number>,
  until: string | null = null,
): Promise<readonly StoredReport[]> {
  const rows = await inChunks(new Set(ids), (chunk) => selectReports(queries, chunk));
  const judgements = await judgementsOn(
    queries,
    rows.map((row) => row.id),
    until,
  );
  return rows.map((row) => applyJudgements(toReport(row), judgements)).sort((a, b) => a.id - b.id);
}

type JoinedRow = Awaited<ReturnType<typeof selectReports>>[number];

function selectReports(queries: Queries, ids: readonly number[]) {
  return queries
    .selectFrom('reports')
    .innerJoin('documents', 'documents.id', 'reports.document_id')
    .select([
      'reports.id',
      'reports.uid',
      'reports.record',
      'reports.happened_start',
      'reports.happened_end',
      'reports.learnt',
      'reports.reply_to',
      'reports.retired',
      'reports.retired_because',
      'reports.document_id',
      'documents.uid as document_uid',
      'documents.address',
      'documents.version',
      'documents.source',
      'documents.published',
      'documents.url',
      'documents.title',
      'documents.origin_id',
    ])
    .where('reports.id', 'in', ids)
    .execute();
}

function toReport(row: JoinedRow): StoredReport {
  const event: CodedEvent = JSON.parse(row.record);
  return {
    id: row.id,
    uid: row.uid,
    event,
    document: {
      id: row.document_id,
      uid: row.document_uid,
      address: row.address,
      version: row.version,
      source: row.source,
      published: row.published,
      url: row.url,
      title: row.title,
      origin: row.origin_id ?? row.document_id,
    },
    happened: happenedOf(row.happened_start, row.happened_end),
    learnt: row.learnt,
    replyTo: row.reply_to,
    retired:
      row.retired === null || row.retired_because === null
        ? null
        : { at: row.retired, because: row.retired_because },
    corrected: [],
    verdict: null,
  };
}

function happenedOf(start: string | null, end: string | null): StoredReport['happened'] {
  return start === null || end === null ? null : { start, end };
}
