import { deriveAround } from '../../ledger/derive-around.js';
import { findOrigin } from '../../ledger/find-origin.js';
import { insertRows } from '../../ledger/insert-rows.js';
import type { Ledger } from '../../ledger/ledger.js';
import type { LedgerRules } from '../../ledger/ledger-rules.js';
import { loadDocuments } from '../../ledger/load-documents.js';
import type { Queries } from '../../ledger/schema.js';
import { storeReports } from '../../ledger/store-reports.js';
import type { DocumentLine, JudgementLine, LedgerLine, ReportLine, RunLine } from './ledger-line.js';
import { badLine, parseLedgerLine } from './parse-ledger-line.js';

/** How many reports are derived at a time. */
const batchSize = 500;

/** What an import added; what the ledger had already is not counted. */
export interface ImportedLedger {
  readonly documents: number;
  readonly reports: number;
  readonly judgements: number;
}

/** Row ids in this ledger of what the file names by uid or number. */
interface Known {
  readonly runs: Map<number, number>;
  readonly documents: Map<string, number>;
  readonly reports: Map<string, number>;
  readonly judgements: Map<number, number>;
  /** Reports whose events must be derived. */
  readonly affected: Set<number>;
  readonly replies: { readonly report: number; readonly to: string }[];
  readonly successors: { readonly report: number; readonly uid: string }[];
  readonly counts: { documents: number; reports: number; judgements: number };
}

/**
 * Adds a ledger that was written out to another, all of it or nothing: documents, reports and judgements keep their ids,
 * times and authors; events and threads are derived by the rules of this Parley. What the ledger has already stays as it
 * is, so that importing twice changes nothing.
 * @param lines lines of the file, without line breaks
 * @throws ParleyError `bad-ledger-file`, which names the line; `other-version` when the ledger has another text as the same
 * version of a document
 */
export async function importLedger(
  ledger: Ledger,
  lines: AsyncIterable<string>,
  rules: LedgerRules,
): Promise<ImportedLedger> {
  return ledger.transaction(async (within) => {
    const known: Known = {
      runs: new Map(),
      documents: new Map(),
      reports: new Map(),
      judgements: new Map(),
      affected: new Set(),
      replies: [],
      successors: [],
      counts: { documents: 0, reports: 0, judgements: 0 },
    };
    let number = 0;
    for await (const text of lines) {
      number += 1;
      if (text.trim() === '') continue;
      const line = parseLedgerLine(text, number);
      if ((number === 1) !== (line.line === 'ledger')) {
        throw badLine(
          number,
          number === 1 ? 'is no ledger: its first line must say so' : 'starts another ledger',
        );
      }
      await enter(within, line, number, known, rules);
    }
    await connect(within.queries, known);
    await derive(within, [...known.affected], rules);
    return known.counts;
  });
}

async function enter(
  ledger: Ledger,
  line: LedgerLine,
  number: number,
  known: Known,
  rules: LedgerRules,
): Promise<void> {
  if (line.line === 'run') await enterRun(ledger.queries, line, known);
  else if (line.line === 'document') await enterDocument(ledger, line, number, known, rules);
  else if (line.line === 'report') await enterReport(ledger.queries, line, number, known);
  else if (line.line === 'judgement') await enterJudgement(ledger.queries, line, number, known);
}

async function enterRun(queries: Queries, line: RunLine, known: Known): Promise<void> {
  const { command, coder, started, finished } = line;
  const same = await queries
    .selectFrom('runs')
    .select('id')
    .where('command', '=', command)
    .where('started', '=', started)
    .where('coder', coder === null ? 'is' : '=', coder)
    .executeTakeFirst();
  const row =
    same ??
    (await queries
      .insertInto('runs')
      .values({ command, coder, started, finished })
      .returning('id')
      .executeTakeFirstOrThrow());
  known.runs.set(line.number, row.id);
}

async function enterDocument(
  { queries, dialect }: Ledger,
  line: DocumentLine,
  number: number,
  known: Known,
  rules: LedgerRules,
): Promise<void> {
  const { line: _, run, origin: __, ...document } = line;
  const versions = await queries
    .selectFrom('documents')
    .select(['id', 'uid', 'version', 'superseded'])
    .where('address', '=', line.address)
    .orderBy('version')
    .execute();
  const same = versions.find((row) => row.uid === line.uid);
  if (same !== undefined) {
    known.documents.set(line.uid, same.id);
    if (same.superseded === null && line.superseded !== null) {
      await queries
        .updateTable('documents')
        .set({ superseded: line.superseded })
        .where('id', '=', same.id)
        .execute();
    }
    return;
  }
  if (versions.some((row) => row.version === line.version)) {
    throw badLine(number, `the ledger has another text as version ${line.version} of ${line.address}`);
  }
  const { id } = await queries
    .insertInto('documents')
    .values({ ...document, run_id: runOf(run, number, known), origin_id: null })
    .returning('id')
    .executeTakeFirstOrThrow();
  known.documents.set(line.uid, id);
  known.counts.documents += 1;
  await dialect.indexText(queries, { id, title: line.title, text: line.text });
  const before = versions.filter((row) => row.version < line.version).at(-1);
  const [stored, earlier] = await loadDocuments(queries, [id]).then(async ([own]) => [
    own,
    before === undefined ? undefined : (await loadDocuments(queries, [before.id]))[0],
  ]);
  if (stored === undefined) throw new Error(`document ${id} vanished inside its own transaction`);
  const moved = await findOrigin(queries, stored, earlier ?? null, rules.origins);
  for (const document of moved) {
    const reports = await queries
      .selectFrom('reports')
      .select('id')
      .where('document_id', '=', document)
      .execute();
    for (const report of reports) known.affected.add(report.id);
  }
}

async function enterReport(queries: Queries, line: ReportLine, number: number, known: Known): Promise<void> {
  const { uid, event, learnt, replyTo, retired } = line;
  const document = known.documents.get(line.document);
  if (document === undefined)
    throw badLine(number, `${uid} is of document ${line.document}, which the file has not`);
  const same = await queries
    .selectFrom('reports')
    .select(['id', 'retired'])
    .where('uid', '=', uid)
    .executeTakeFirst();
  const run = runOf(line.run, number, known);
  const context = { document: { id: document, uid: line.document }, run, learnt, known: new Map() };
  const id = same?.id ?? (await storeReports(queries, [event], context)).get(event.id);
  if (id === undefined) throw new Error(`report ${uid} was not stored`);
  if (same === undefined) await requireUid(queries, id, uid, number);
  known.reports.set(uid, id);
  if (same === undefined) {
    known.counts.reports += 1;
    known.affected.add(id);
    if (replyTo !== null) known.replies.push({ report: id, to: replyTo });
  }
  if (retired !== null && (same === undefined || same.retired === null)) {
    const { at, because, successor } = retired;
    await queries
      .updateTable('reports')
      .set({ retired: at, retired_because: because })
      .where('id', '=', id)
      .execute();
    if (successor !== null) known.successors.push({ report: id, uid: successor });
    known.affected.add(id);
  }
}

/** The id of a report is made of its record: another id means that the record was changed. */
async function requireUid(queries: Queries, id: number, uid: string, number: number): Promise<void> {
  const stored = await queries
    .selectFrom('reports')
    .select('uid')
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  if (stored.uid !== uid) throw badLine(number, `${uid} is not the id of this record: it was changed`);
}

async function enterJudgement(
  queries: Queries,
  line: JudgementLine,
  number: number,
  known: Known,
): Promise<void> {
  const { kind, field, author, reason, made } = line;
  const value = line.value === null ? null : JSON.stringify(line.value);
  const undoes = line.undoes === null ? null : known.judgements.get(line.undoes);
  if (undoes === undefined)
    throw badLine(number, `undoes judgement ${line.undoes}, which the file has not before it`);
  const same = await queries
    .selectFrom('judgements')
    .select('id')
    .where('kind', '=', kind)
    .where('author', '=', author)
    .where('made', '=', made)
    .executeTakeFirst();
  if (same !== undefined) {
    known.judgements.set(line.number, same.id);
    return;
  }
  const { id } = await queries
    .insertInto('judgements')
    .values({ kind, field, value, author, reason, made, undoes })
    .returning('id')
    .executeTakeFirstOrThrow();
  known.judgements.set(line.number, id);
  known.counts.judgements += 1;
  const on = (side: 'one' | 'other', uids: readonly string[]) =>
    uids.map((uid) => {
      const report_id = known.reports.get(uid);
      if (report_id === undefined) throw badLine(number, `is about report ${uid}, which the file has not`);
      known.affected.add(report_id);
      return { judgement_id: id, report_id, side };
    });
  await insertRows(queries, 'judgement_reports', [...on('one', line.one), ...on('other', line.other)]);
  if (undoes !== null) {
    const about = await queries
      .selectFrom('judgement_reports')
      .select('report_id')
      .where('judgement_id', '=', undoes)
      .execute();
    for (const row of about) known.affected.add(row.report_id);
  }
}

function runOf(number: number, line: number, known: Known): number {
  const id = known.runs.get(number);
  if (id === undefined) throw badLine(line, `names run ${number}, which the file has not before it`);
  return id;
}

/** Answers and successors may stand later in the file than what they belong to. */
async function connect(queries: Queries, { reports, replies, successors }: Known): Promise<void> {
  for (const { report, to } of replies) {
    const reply_to = reports.get(to) ?? null;
    await queries.updateTable('reports').set({ reply_to }).where('id', '=', report).execute();
  }
  for (const { report, uid } of successors) {
    const successor_id = reports.get(uid) ?? null;
    await queries.updateTable('reports').set({ successor_id }).where('id', '=', report).execute();
  }
}

async function derive(ledger: Ledger, affected: readonly number[], { deriver }: LedgerRules): Promise<void> {
  for (let start = 0; start < affected.length; start += batchSize) {
    await deriveAround(ledger, affected.slice(start, start + batchSize), deriver);
  }
}
