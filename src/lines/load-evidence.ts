import { inChunks } from '../ledger/in-chunks.js';
import type { Queries } from '../ledger/schema.js';
import type { CodedEvent } from '../reports/coded-event.js';
import type { ActEvidence } from './line.js';

/**
 * For each of some events the words of the report that was published first and that its source still stands by; where it
 * stands by none, of the first one. Of one day, a report that says the event's mode goes first. Only the reports chosen are parsed.
 * @param until ISO day: reports told later are left out; null: none is
 */
export async function loadEvidence(
  queries: Queries,
  events: Iterable<string>,
  until: string | null = null,
): Promise<ReadonlyMap<string, ActEvidence>> {
  const rows = await inChunks(new Set(events), (chunk) =>
    queries
      .selectFrom('event_reports')
      .innerJoin('reports', 'reports.id', 'event_reports.report_id')
      .innerJoin('documents', 'documents.id', 'reports.document_id')
      .innerJoin('events', 'events.id', 'event_reports.event_id')
      .select([
        'event_reports.event_id',
        'reports.id',
        'reports.uid',
        'documents.address',
        'reports.record',
        'reports.retired',
        'reports.learnt',
        'documents.source',
        'documents.published',
        'documents.url',
        'reports.mode as said_mode',
        'events.mode',
      ])
      .where('event_reports.event_id', 'in', chunk)
      .execute(),
  );
  const chosen = new Map<string, { readonly row: (typeof rows)[number]; readonly order: string }>();
  for (const row of rows) {
    const told = row.published ?? row.learnt.slice(0, 10);
    if (until !== null && told > until) continue;
    const isSame = row.said_mode === row.mode;
    // Of one document the rows are in the order of its text.
    const place = String(row.id).padStart(12, '0');
    const order = `${row.retired === null ? 0 : 1} ${told} ${isSame ? 0 : 1} ${row.address} ${place}`;
    const known = chosen.get(row.event_id);
    if (known === undefined || order < known.order) chosen.set(row.event_id, { row, order });
  }
  return new Map([...chosen].map(([event, { row }]) => [event, toEvidence(event, row)]));
}

function toEvidence(
  event: string,
  row: {
    readonly uid: string;
    readonly record: string;
    readonly source: string | null;
    readonly published: string | null;
    readonly url: string | null;
  },
): ActEvidence {
  const { trigger, evidence }: Pick<CodedEvent, 'trigger' | 'evidence'> = JSON.parse(row.record);
  const sentence =
    evidence.find((one) => one.start <= trigger.start && trigger.end <= one.end) ?? evidence[0];
  const { uid: report, source, published, url } = row;
  return { event, report, words: trigger.text, sentence: sentence?.text ?? '', source, published, url };
}
