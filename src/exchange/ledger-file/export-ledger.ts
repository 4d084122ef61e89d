import type { Queries } from '../../ledger/schema.js';
import { inBatches } from '../in-batches.js';
import { type LedgerLine, ledgerFileVersion } from './ledger-line.js';

/**
 * A ledger as JSON lines: everything that was read and judged, and what is derived from it. Equal ledgers give equal
 * lines, so that an export that was imported into an empty ledger comes out the same.
 * @param parley version of the Parley that writes
 */
export async function* exportLedger(queries: Queries, parley: string): AsyncGenerator<LedgerLine> {
  yield { line: 'ledger', version: ledgerFileVersion, parley, schema: 1 };
  const runs = numbered(await idsOf(queries, 'runs'));
  yield* runLines(queries, runs);
  const documents = await uidsOf(queries, 'documents');
  yield* documentLines(queries, runs, documents);
  const reports = await uidsOf(queries, 'reports');
  yield* reportLines(queries, runs, documents, reports);
  yield* judgementLines(queries, reports);
  yield* derivedLines(queries, reports);
}

type Uids = ReadonlyMap<number, string>;

async function idsOf(queries: Queries, table: 'runs' | 'judgements'): Promise<readonly number[]> {
  const rows = await queries.selectFrom(table).select('id').orderBy('id').execute();
  return rows.map((row) => row.id);
}

function numbered(ids: readonly number[]): ReadonlyMap<number, number> {
  return new Map(ids.map((id, index) => [id, index + 1]));
}

async function uidsOf(queries: Queries, table: 'documents' | 'reports'): Promise<Uids> {
  const rows = await queries.selectFrom(table).select(['id', 'uid']).execute();
  return new Map(rows.map(({ id, uid }) => [id, uid]));
}

async function* runLines(queries: Queries, numbers: ReadonlyMap<number, number>): AsyncGenerator<LedgerLine> {
  for (const { id, ...run } of await queries.selectFrom('runs').selectAll().orderBy('id').execute()) {
    yield { line: 'run', number: numbers.get(id) ?? 0, ...run };
  }
}

async function* documentLines(
  queries: Queries,
  runs: ReadonlyMap<number, number>,
  uids: Uids,
): AsyncGenerator<LedgerLine> {
  const batches = inBatches(
    (after: number | null, limit) =>
      queries
        .selectFrom('documents')
        .selectAll()
        .where('id', '>', after ?? 0)
        .orderBy('id')
        .limit(limit)
        .execute(),
    (row) => row.id,
  );
  for await (const rows of batches) {
    for (const { id, run_id, origin_id, text, hash, ...row } of rows) {
      const origin = uids.get(origin_id ?? id) ?? row.uid;
      yield { line: 'document', ...row, run: runs.get(run_id) ?? 0, origin, hash, text };
    }
  }
}

async function* reportLines(
  queries: Queries,
  runs: ReadonlyMap<number, number>,
  documents: Uids,
  uids: Uids,
): AsyncGenerator<LedgerLine> {
  const batches = inBatches(
    (after: number | null, limit) =>
      queries
        .selectFrom('reports')
        .selectAll()
        .where('id', '>', after ?? 0)
        .orderBy('id')
        .limit(limit)
        .execute(),
    (row) => row.id,
  );
  const uidOf = (id: number | null) => (id === null ? null : (uids.get(id) ?? null));
  for await (const rows of batches) {
    for (const row of rows) {
      const { uid, learnt, retired, retired_because: because } = row;
      const successor = uidOf(row.successor_id);
      yield {
        line: 'report',
        uid,
        document: documents.get(row.document_id) ?? '',
        run: runs.get(row.run_id) ?? 0,
        learnt,
        replyTo: uidOf(row.reply_to),
        retired: retired === null || because === null ? null : { at: retired, because, successor },
        event: JSON.parse(row.record),
      };
    }
  }
}

async function* judgementLines(queries: Queries, reports: Uids): AsyncGenerator<LedgerLine> {
  const numbers = numbered(await idsOf(queries, 'judgements'));
  const about = new Map<string, string[]>();
  for (const { judgement_id, side, report_id } of await queries
    .selectFrom('judgement_reports')
    .selectAll()
    .orderBy('report_id')
    .execute()) {
    const key = `${judgement_id} ${side}`;
    about.set(key, [...(about.get(key) ?? []), reports.get(report_id) ?? '']);
  }
  const judgements = await queries.selectFrom('judgements').selectAll().orderBy('id').execute();
  for (const { id, kind, field, value, author, reason, made, undoes } of judgements) {
    const on = (side: 'one' | 'other') => about.get(`${id} ${side}`) ?? [];
    yield {
      line: 'judgement',
      number: numbers.get(id) ?? 0,
      kind,
      one: on('one'),
      other: on('other'),
      field,
      value: value === null ? null : JSON.parse(value),
      author,
      reason,
      made,
      undoes: undoes === null ? null : (numbers.get(undoes) ?? null),
    };
  }
}

async function* derivedLines(queries: Queries, reports: Uids): AsyncGenerator<LedgerLine> {
  const events = inBatches(
    (after: string | null, limit) =>
      queries
        .selectFrom('events')
        .select(['id', 'record'])
        .where('id', '>', after ?? '')
        .orderBy('id')
        .limit(limit)
        .execute(),
    (row) => row.id,
  );
  for await (const rows of events) {
    for (const { record } of rows) yield { line: 'event', ...withUids(JSON.parse(record), reports) };
  }
  const links = await queries
    .selectFrom('links')
    .select('record')
    .orderBy('from_event')
    .orderBy('to_event')
    .execute();
  for (const { record } of links) yield { line: 'link', ...withUids(JSON.parse(record), reports) };
  const threads = await queries.selectFrom('threads').select('record').orderBy('id').execute();
  for (const { record } of threads) yield { line: 'thread', ...withUids(JSON.parse(record), reports) };
}

/** Row ids mean nothing outside their ledger: every `report` and `reports` in a derived record becomes uids. */
function withUids<T>(record: T, reports: Uids): T {
  return JSON.parse(JSON.stringify(record), (key: string, value: unknown) => {
    if (key === 'report' && typeof value === 'number') return reports.get(value) ?? null;
    if (key === 'reports' && Array.isArray(value)) return value.map((id) => reports.get(id) ?? id);
    return value;
  });
}
