import type { Span } from '../documents/span.js';
import { isAccount, joinAround } from './derive-events.js';
import { linkAround } from './derive-threads.js';
import type { DerivedLink, Deriver } from './deriver.js';
import { eventIdsOf } from './event-ids-of.js';
import { inChunks } from './in-chunks.js';
import type { Ledger } from './ledger.js';
import { strayLineActs, wrongLineActs } from './line-act-faults.js';
import { loadDocuments } from './load-documents.js';
import { loadReports } from './load-reports.js';
import type { Queries } from './schema.js';
import { textHash } from './text-hash.js';
import { documentUid, reportUid } from './uid.js';

const batchSize = 500;

/** Something that is not as it must be. */
export interface Fault {
  readonly kind: 'storage' | 'hash' | 'id' | 'span' | 'key' | 'event' | 'line' | 'link';
  readonly where: string;
  readonly message: string;
}

/**
 * Checks a ledger: the stored file itself; the hash and id of each document; each span of each report against the
 * text; and that events, acts of lines and links are those which the rules make of the reports today. Writes nothing.
 */
export async function* verifyLedger({ queries, dialect }: Ledger, deriver: Deriver): AsyncGenerator<Fault> {
  for (const message of await dialect.checkStorage(queries))
    yield { kind: 'storage', where: 'file', message };
  for await (const ids of batches(queries, 'documents')) yield* documentFaults(queries, ids);
  let isSound = true;
  for await (const ids of batches(queries, 'reports')) {
    for await (const fault of reportFaults(queries, ids, deriver)) {
      isSound &&= fault.kind === 'key' || fault.kind === 'line';
      yield fault;
    }
  }
  for (const id of await strayLineActs(queries)) {
    yield { kind: 'line', where: id, message: `is no event, but lines still count it: ${remedy}` };
  }
  for await (const fault of strayEvents(queries)) {
    isSound = false;
    yield fault;
  }
  // Links are of events: where these are wrong nothing can be said of those.
  if (!isSound) return;
  for await (const ids of batches(queries, 'reports')) yield* linkFaults(queries, ids, deriver);
}

async function* batches(queries: Queries, table: 'documents' | 'reports'): AsyncGenerator<readonly number[]> {
  for (let after = 0; ; ) {
    const rows = await queries
      .selectFrom(table)
      .select('id')
      .where('id', '>', after)
      .orderBy('id')
      .limit(batchSize)
      .execute();
    if (rows.length === 0) return;
    yield rows.map((row) => row.id);
    after = rows.at(-1)?.id ?? after;
  }
}

async function* documentFaults(queries: Queries, ids: readonly number[]): AsyncGenerator<Fault> {
  for (const document of await loadDocuments(queries, ids)) {
    const where = document.uid;
    if (textHash(document.text) !== document.hash) {
      yield { kind: 'hash', where, message: 'the text is not the one that was read: its hash differs' };
    }
    if (documentUid(document) !== document.uid) {
      yield { kind: 'id', where, message: 'the id does not fit address, version and hash' };
    }
    const words = await queries
      .selectFrom('reports')
      .select(['uid', 'coded_id', 'record'])
      .where('document_id', '=', document.id)
      .orderBy('id')
      .execute();
    const twins = new Map<string, number>();
    for (const { uid, coded_id, record } of words) {
      for (const span of spansIn(JSON.parse(record))) {
        if (document.text.slice(span.start, span.end) !== span.text) {
          yield {
            kind: 'span',
            where: uid,
            message: `"${span.text}" is not at ${span.start} to ${span.end}`,
          };
        }
      }
      const twin = twins.get(coded_id) ?? 0;
      twins.set(coded_id, twin + 1);
      if (reportUid(document.uid, record, twin) !== uid) {
        yield { kind: 'id', where: uid, message: 'the record is not the one that was read: its id differs' };
      }
    }
  }
}

/** Every span in an event record, at whatever depth. */
function spansIn(value: unknown): readonly Span[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(spansIn);
  return isSpan(value) ? [value, ...inner] : inner;
}

function isSpan(value: object): value is Span {
  return (
    'text' in value &&
    typeof value.text === 'string' &&
    'start' in value &&
    typeof value.start === 'number' &&
    'end' in value &&
    typeof value.end === 'number'
  );
}

async function* reportFaults(
  queries: Queries,
  ids: readonly number[],
  deriver: Deriver,
): AsyncGenerator<Fault> {
  const reports = (await loadReports(queries, ids)).filter(isAccount);
  const stored = await inChunks(ids, (chunk) =>
    queries.selectFrom('report_keys').selectAll().where('report_id', 'in', chunk).execute(),
  );
  for (const { id, uid, ...report } of reports) {
    const keys = stored.filter((row) => row.report_id === id).map((row) => row.key);
    const due = new Set(deriver.reportKeys({ id, uid, ...report }));
    if (keys.length !== due.size || keys.some((key) => !due.has(key))) {
      yield { kind: 'key', where: uid, message: `its keys are of other rules: ${remedy}` };
    }
  }
  const own = new Set(reports.map((report) => report.id));
  const { events, reports: joined } = await joinAround(queries, [...own], deriver);
  const due = events.filter((event) => event.reports.some((id) => own.has(id)));
  const rows = await inChunks(
    due.map((event) => event.id),
    (chunk) => queries.selectFrom('events').select(['id', 'record']).where('id', 'in', chunk).execute(),
  );
  const records = new Map(rows.map((row) => [row.id, row.record]));
  const wrong = due.filter((event) => records.get(event.id) !== JSON.stringify(event));
  for (const { id } of wrong) {
    yield { kind: 'event', where: id, message: `its reports make another event today: ${remedy}` };
  }
  const right = due.filter((event) => !wrong.includes(event));
  for (const id of await wrongLineActs(queries, right, joined, deriver)) {
    yield { kind: 'line', where: id, message: `it bears on lines otherwise today: ${remedy}` };
  }
}

const remedy = 'parley rederive puts it right';

async function* linkFaults(
  queries: Queries,
  reportIds: readonly number[],
  deriver: Deriver,
): AsyncGenerator<Fault> {
  const answers = await eventIdsOf(queries, reportIds);
  const due = new Set((await linkAround(queries, answers, deriver)).map((link) => JSON.stringify(link)));
  const rows = await inChunks(answers, (chunk) =>
    queries.selectFrom('links').select('record').where('from_event', 'in', chunk).execute(),
  );
  const stored = new Set(rows.map((row) => row.record));
  const odd = [...due]
    .filter((link) => !stored.has(link))
    .concat([...stored].filter((link) => !due.has(link)));
  for (const record of odd) {
    const { from, to }: DerivedLink = JSON.parse(record);
    yield {
      kind: 'link',
      where: from,
      message: `the rules see its answer to ${to} otherwise today: ${remedy}`,
    };
  }
}

/** Events without a report, and reports that no event holds though they tell of one. */
async function* strayEvents(queries: Queries): AsyncGenerator<Fault> {
  const empty = await queries
    .selectFrom('events')
    .leftJoin('event_reports', 'event_reports.event_id', 'events.id')
    .select('events.id')
    .where('event_reports.event_id', 'is', null)
    .execute();
  for (const { id } of empty) yield { kind: 'event', where: id, message: `has no report: ${remedy}` };
  const replaced = await queries
    .selectFrom('event_reports')
    .innerJoin('reports', 'reports.id', 'event_reports.report_id')
    .select('reports.uid')
    .where('reports.retired_because', 'in', ['reworded', 'recoded'])
    .execute();
  for (const { uid } of replaced) {
    yield { kind: 'event', where: uid, message: `was replaced, but an event still counts it: ${remedy}` };
  }
}
