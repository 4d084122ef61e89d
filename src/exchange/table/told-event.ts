import { channels, statuses } from '../../coder/event-type.js';
import type { EventParty, JoinedEvent } from '../../events/joined-event.js';
import type { DerivedEvent } from '../../ledger/deriver.js';
import { loadReports } from '../../ledger/load-reports.js';
import type { PartyRole, Queries } from '../../ledger/schema.js';
import type { StoredReport } from '../../ledger/stored-report.js';
import type { CodedEvent, Party } from '../../reports/coded-event.js';
import type { DocumentReport } from '../../reports/report-format.js';
import { inBatches } from '../in-batches.js';

/** An event of a ledger in the shape of an event record, so that every format of reports can print it. */
export interface ToldEvent {
  /** The joined act: its parties, day, status and channel; words and evidence are those of the account that tells it best. */
  readonly event: CodedEvent;
  /** Where that account stands. */
  readonly document: DocumentReport['document'];
  readonly standing: string;
  /** Fields on which accounts differ. */
  readonly disputed: readonly string[];
  readonly reports: number;
  readonly documents: number;
  /** Independent origins. */
  readonly origins: number;
  readonly sources: readonly string[];
  /** ISO UTC instant. */
  readonly learnt: string;
  /** Threads that it is part of. */
  readonly threads: readonly string[];
}

/** What `join` stores; a set of rules need not tell more than a ledger asks. */
type StoredEvent = DerivedEvent & Partial<Omit<JoinedEvent, keyof DerivedEvent>>;

/** All events of a ledger in the order of their ids. */
export async function* toldEvents(queries: Queries): AsyncGenerator<ToldEvent> {
  const batches = inBatches(
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
  for await (const rows of batches) {
    const events = rows.map((row): StoredEvent => JSON.parse(row.record));
    const reports = await loadReports(queries, new Set(events.flatMap((event) => event.reports)));
    const byId = new Map(reports.map((report) => [report.id, report]));
    const ids = rows.map((row) => row.id);
    const inThreads = await queries
      .selectFrom('thread_events')
      .selectAll()
      .where('event_id', 'in', ids)
      .execute();
    for (const event of events) {
      const own = event.reports.flatMap((id) => byId.get(id) ?? []);
      const threads = inThreads.filter((row) => row.event_id === event.id).map((row) => row.thread_id);
      const told = toldEvent(event, own, threads.sort());
      if (told !== null) yield told;
    }
  }
}

/** Null for an event without a report, of which there is none in a sound ledger. */
export function toldEvent(
  event: StoredEvent,
  reports: readonly StoredReport[],
  threads: readonly string[],
): ToldEvent | null {
  const lead = leadOf(event, reports);
  if (lead === null) return null;
  const { type, mode, status, channel, happened } = event;
  const of = (role: PartyRole) =>
    event.parties.flatMap((party) => (party.role === role ? [toParty(party, lead.event)] : []));
  const { document } = lead;
  return {
    event: {
      ...lead.event,
      id: event.id,
      type,
      mode,
      status: statusOf(status, lead.event),
      channel: channelOf(channel, lead.event),
      actors: of('actor'),
      recipients: of('recipient'),
      through: of('through'),
      date:
        happened === null
          ? null
          : { ...happened, span: null, basis: event.dateBasis ?? lead.event.date?.basis ?? 'publication' },
      replyTo: null,
      replyBasis: null,
      unanswered: event.unanswered ?? lead.event.unanswered,
      document: document.url ?? document.address,
      confidence: Math.max(...reports.map((report) => report.event.confidence)),
    },
    document: {
      id: document.uid,
      url: document.url,
      source: document.source,
      date: document.published,
      title: document.title,
      author: null,
      language: null,
    },
    standing: event.standing,
    disputed: [...new Set((event.rivals ?? []).map((rival) => rival.field))],
    reports: event.reports.length,
    documents: event.documents,
    origins: event.origins,
    sources: [...new Set(reports.flatMap((report) => report.document.source ?? []))].sort(),
    learnt: event.learnt,
    threads,
  };
}

/** The account that agrees with the event in most fields; of several the surest, then the first. */
function leadOf(event: StoredEvent, reports: readonly StoredReport[]): StoredReport | null {
  const rank = ({ event: own, retired }: StoredReport) =>
    [
      retired === null,
      own.status === event.status,
      own.type === event.type,
      own.channel === event.channel,
      own.mode === event.mode,
    ].filter(Boolean).length + own.confidence;
  return reports.reduce<StoredReport | null>(
    (best, report) => (best === null || rank(report) > rank(best) ? report : best),
    null,
  );
}

/** A joined party stands at no place of one text; its words are those that its best account uses. */
function toParty(party: DerivedEvent['parties'][number] & Partial<EventParty>, lead: CodedEvent): Party {
  const { code, sector, name } = party;
  const own = [...lead.actors, ...lead.recipients, ...lead.through].find(
    (one) => one.code === code && (name === null || one.name === name),
  );
  return {
    start: own?.start ?? 0,
    end: own?.end ?? 0,
    text: own?.text ?? party.text ?? name ?? code,
    code,
    sector,
    otherSectors: own?.otherSectors ?? [],
    name,
    office: party.office ?? own?.office ?? null,
  };
}

function statusOf(status: string, lead: CodedEvent): CodedEvent['status'] {
  return statuses.find((one) => one === status) ?? lead.status;
}

function channelOf(channel: string | null, lead: CodedEvent): CodedEvent['channel'] {
  return channel === null ? null : (channels.find((one) => one === channel) ?? lead.channel);
}
