import { createHash } from 'node:crypto';
import type { DerivedEvent } from './deriver.js';
import type { StoredReport } from './stored-report.js';

const alphabet = 'abcdefghijklmnopqrstuvwxyz234567';
const hashLength = 11;

/** A short id that depends on its content only: one letter for the kind of thing, then eleven (55 bits). */
function uid(kind: 'd' | 'r' | 'e' | 't', content: readonly (string | number | null)[]): string {
  const digest = createHash('sha256').update(JSON.stringify(content)).digest();
  return kind + [...digest.subarray(0, hashLength)].map((byte) => alphabet.charAt(byte % 32)).join('');
}

/** Id of a document version: its address, number and text. */
export function documentUid(document: {
  readonly address: string;
  readonly version: number;
  readonly hash: string;
}): string {
  return uid('d', [document.address, document.version, document.hash]);
}

/**
 * Id of a report: the document version and the whole event record.
 * @param twin how many reports of that version had the same event id before: it was coded anew
 */
export function reportUid(documentId: string, record: string, twin: number): string {
  return uid('r', [documentId, record, twin]);
}

/** The report after which an event is named: published first, of several the smallest uid. The order of reading plays no part. */
export function foundingReport(reports: readonly [StoredReport, ...StoredReport[]]): StoredReport {
  return reports.reduce((first, report) => (foundingRank(report) < foundingRank(first) ? report : first));
}

function foundingRank({ uid: id, document }: StoredReport): string {
  return `${document.published ?? '9999-99-99'} ${id}`;
}

/** Id of the event of these reports: that of its founding report with another letter. */
export function eventId(reports: readonly [StoredReport, ...StoredReport[]]): string {
  return `e${foundingReport(reports).uid.slice(1)}`;
}

/** Id of a thread: that of its first event with another letter; of events on one day the smaller id is first. */
export function threadId(events: readonly [DerivedEvent, ...DerivedEvent[]]): string {
  const rank = (event: DerivedEvent) => `${event.happened?.start ?? '9999-99-99'} ${event.id}`;
  const first = events.reduce((least, event) => (rank(event) < rank(least) ? event : least));
  return `t${first.id.slice(1)}`;
}

/** How often one statement of a document version may have been coded anew. */
const mostTwins = 100;

/** Whether a report of this record may have this id, however often it was coded anew before. */
export function isReportUid(id: string, documentId: string, record: string): boolean {
  for (let twin = 0; twin < mostTwins; twin++) if (reportUid(documentId, record, twin) === id) return true;
  return false;
}
