import { stringify } from 'csv-stringify/sync';
import type { CodedEvent, Party } from './coded-event.js';
import { type DirectedPair, directedPairs } from './directed-pairs.js';
import type { ReportFormat } from './report-format.js';

/** The columns, in order; each is described in docs/event-record.md. */
export const csvColumns = [
  'event',
  'document',
  'source',
  'published',
  'date_start',
  'date_end',
  'date_basis',
  'type',
  'mode',
  'status',
  'channel',
  'actor_code',
  'actor_sector',
  'actor_name',
  'actor_text',
  'recipient_code',
  'recipient_sector',
  'recipient_name',
  'recipient_text',
  'through',
  'place',
  'condition',
  'speaker',
  'speaker_code',
  'about',
  'since',
  'reply_to',
  'reply_basis',
  'unanswered',
  'confidence',
  'trigger',
  'evidence',
  'coder',
] as const;

/** The cells of one row, by column. */
export type CsvRow = Readonly<Record<(typeof csvColumns)[number], string | number>>;

/** One row per event and directed pair of parties: the shape of dyadic event data. */
export const csvFormat: ReportFormat = {
  name: 'csv',
  description: 'one row per event and directed pair of parties',
  header: toCsv([csvColumns]),
  print: ({ document, events }) =>
    toCsv(
      events.flatMap((event) =>
        directedPairs(event).map((pair) => {
          const row = toCsvRow(event, pair, document);
          return csvColumns.map((column) => row[column]);
        }),
      ),
    ),
};

/** A cell that begins like a formula gets an apostrophe, so that no spreadsheet runs a news article. */
export function toCsv(rows: readonly (readonly (string | number)[])[]): string {
  return rows.length === 0 ? '' : stringify([...rows], { escape_formulas: true });
}

/** An event with one of its directed pairs of parties as a row. */
export function toCsvRow(
  event: CodedEvent,
  { actor, recipient }: DirectedPair,
  document: { readonly source: string | null; readonly date: string | null },
): CsvRow {
  return {
    event: event.id,
    document: event.document,
    source: document.source ?? '',
    published: document.date ?? '',
    date_start: event.date?.start ?? '',
    date_end: event.date?.end ?? '',
    date_basis: event.date?.basis ?? '',
    type: event.type,
    mode: event.mode ?? '',
    status: event.status,
    channel: event.channel ?? '',
    actor_code: codeOf(actor),
    actor_sector: sectorsOf(actor),
    actor_name: actor?.name ?? '',
    actor_text: actor?.text ?? '',
    recipient_code: codeOf(recipient),
    recipient_sector: sectorsOf(recipient),
    recipient_name: recipient?.name ?? '',
    recipient_text: recipient?.text ?? '',
    through: event.through.map((party) => codeOf(party) || party.text).join('; '),
    place: event.place?.text ?? '',
    condition: event.condition?.text ?? '',
    speaker: event.speaker?.text ?? '',
    speaker_code: codeOf(event.speaker),
    about: event.about?.text ?? '',
    since: event.since?.text ?? '',
    reply_to: event.replyTo ?? '',
    reply_basis: event.replyBasis ?? '',
    unanswered: String(event.unanswered),
    confidence: event.confidence,
    trigger: event.trigger.text,
    evidence: event.evidence.map((sentence) => sentence.text).join(' '),
    coder: event.coder,
  };
}

/** Empty, not "-", for a party without code: a lone "-" would be taken for a formula. */
function codeOf(party: Party | null): string {
  return party === null || party.code === '-' ? '' : party.code;
}

function sectorsOf(party: Party | null): string {
  return party === null
    ? ''
    : [party.sector, ...party.otherSectors].filter((sector) => sector !== null).join(' ');
}
