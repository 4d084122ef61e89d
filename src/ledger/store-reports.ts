import type { CodedEvent, Party } from '../reports/coded-event.js';
import { insertRows } from './insert-rows.js';
import type { NewReportRow, PartyRole, Queries } from './schema.js';
import { reportUid } from './uid.js';

/** What a report needs beside its event record. */
export interface ReportContext {
  readonly document: { readonly id: number; readonly uid: string };
  readonly run: number;
  readonly learnt: string;
  /** Coded id → row id of reports of the same document that are stored already, for answers to them. */
  readonly known: ReadonlyMap<string, number>;
}

/** Stores event records of one document as reports, with their parties; gives coded id → row id. */
export async function storeReports(
  queries: Queries,
  events: readonly CodedEvent[],
  { document, run, learnt, known }: ReportContext,
): Promise<ReadonlyMap<string, number>> {
  const ids = new Map<string, number>();
  for (const event of events) {
    const record = JSON.stringify(event);
    const row: NewReportRow = {
      uid: reportUid(document.uid, record, await twinsOf(queries, document.id, event.id)),
      document_id: document.id,
      run_id: run,
      coded_id: event.id,
      reply_to: null,
      type: event.type,
      mode: event.mode,
      status: event.status,
      channel: event.channel,
      happened_start: event.date?.start ?? null,
      happened_end: event.date?.end ?? null,
      learnt,
      confidence: event.confidence,
      record,
      retired: null,
      retired_because: null,
      successor_id: null,
    };
    const { id } = await queries.insertInto('reports').values(row).returning('id').executeTakeFirstOrThrow();
    ids.set(event.id, id);
  }
  await storeReplies(queries, events, ids, known);
  await insertRows(
    queries,
    'report_parties',
    events.flatMap((event) => partyRows(ids.get(event.id) ?? 0, event)),
  );
  return ids;
}

async function twinsOf(queries: Queries, documentId: number, codedId: string): Promise<number> {
  const row = await queries
    .selectFrom('reports')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('document_id', '=', documentId)
    .where('coded_id', '=', codedId)
    .executeTakeFirst();
  return row?.count ?? 0;
}

async function storeReplies(
  queries: Queries,
  events: readonly CodedEvent[],
  ids: ReadonlyMap<string, number>,
  known: ReadonlyMap<string, number>,
): Promise<void> {
  for (const { id, replyTo } of events) {
    if (replyTo === null) continue;
    const reply_to = ids.get(replyTo) ?? known.get(replyTo) ?? null;
    await queries
      .updateTable('reports')
      .set({ reply_to })
      .where('id', '=', ids.get(id) ?? 0)
      .execute();
  }
}

function partyRows(report_id: number, { actors, recipients, through, speaker }: CodedEvent) {
  const rows = (role: PartyRole, parties: readonly Party[]) =>
    parties.map(({ code, sector, name }) => ({ report_id, role, code, sector, name }));
  return [
    ...rows('actor', actors),
    ...rows('recipient', recipients),
    ...rows('through', through),
    ...rows('speaker', speaker === null ? [] : [speaker]),
  ];
}
