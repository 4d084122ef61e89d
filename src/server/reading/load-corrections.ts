import { listJudgements } from '../../ledger/list-judgements.js';
import type { Queries, RetiredBecause } from '../../ledger/schema.js';
import type { CorrectionValue } from '../schemas/change-schema.js';

const most = 200;

const words: Readonly<Record<RetiredBecause, string>> = {
  withdrawn: 'the source no longer says it',
  reworded: 'the source says it in other words',
  recoded: 'a later coder read it otherwise',
};

/** What in a ledger is no longer as it was since an instant, latest first: taken back, judged, and sources that are new. */
export async function loadCorrections(queries: Queries, since: string): Promise<readonly CorrectionValue[]> {
  const found = [
    ...(await retiredReports(queries, since)),
    ...(await judgementsMade(queries, since)),
    ...(await newSources(queries, since)),
  ];
  return found.sort((a, b) => (a.at < b.at ? 1 : -1)).slice(0, most);
}

const nothing = { report: null, event: null, judgement: null, document: null } as const;

async function retiredReports(queries: Queries, since: string): Promise<readonly CorrectionValue[]> {
  const rows = await queries
    .selectFrom('reports')
    .innerJoin('documents', 'documents.id', 'reports.document_id')
    .leftJoin('event_reports', 'event_reports.report_id', 'reports.id')
    .select(['reports.uid', 'retired', 'retired_because', 'event_id', 'documents.uid as document', 'source'])
    .where('retired', '>=', since)
    .orderBy('retired', 'desc')
    .limit(most)
    .execute();
  return rows.flatMap((row) =>
    row.retired === null || row.retired_because === null
      ? []
      : [
          {
            ...nothing,
            at: row.retired,
            kind: row.retired_because,
            words: `${row.source ?? 'a source'}: ${words[row.retired_because]}`,
            report: row.uid,
            event: row.event_id,
            document: row.document,
          },
        ],
  );
}

async function judgementsMade(queries: Queries, since: string): Promise<readonly CorrectionValue[]> {
  const judgements = await listJudgements(queries, most);
  return judgements
    .filter(({ made }) => made >= since)
    .map(({ id, kind, author, reason, made, undoes, one }) => ({
      ...nothing,
      at: made,
      kind: 'judged',
      words: `${author}: ${undoes === null ? kind : `undo of judgement ${undoes}`}${reason === null ? '' : ` (${reason})`}`,
      judgement: id,
      report: one[0] ?? null,
    }));
}

async function newSources(queries: Queries, since: string): Promise<readonly CorrectionValue[]> {
  const rows = await queries
    .selectFrom('documents')
    .select(({ fn }) => ['source', fn.min('learnt').as('first')])
    .where('source', 'is not', null)
    .groupBy('source')
    .having(({ fn }) => fn.min('learnt'), '>=', since)
    .execute();
  return rows.map(({ source, first }) => ({
    ...nothing,
    at: first,
    kind: 'source added',
    words: `${source} is read from now on: more reports need not mean more contact`,
  }));
}
