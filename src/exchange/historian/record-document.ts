import type { Document } from '../../documents/document.js';
import { type Span, sliceSpan } from '../../documents/span.js';
import type { HistorianRecord } from './historian-record.js';

/** The source of all these reports. */
export const historianSource = 'U.S. Department of State, Office of the Historian';

/** An entry as plain text, and where its fields stand in it. */
export interface RecordDocument {
  readonly record: HistorianRecord;
  readonly document: Document;
  /** The sentence that says who went where and when. */
  readonly head: Span;
  readonly person: Span;
  /** "travelled" or "visited". */
  readonly verb: Span;
  /** The other country: where a trip went to, where a visitor came from. */
  readonly country: Span;
  /** "the United States", of a visit. */
  readonly unitedStates: Span | null;
  readonly locale: Span | null;
  readonly days: Span;
  /** Where the remarks begin. */
  readonly remarksStart: number;
}

type Field = 'person' | 'verb' | 'country' | 'unitedStates' | 'locale' | 'days';

/**
 * Writes an entry out as text: its fields in one sentence, then its remarks as they are. The records are tables; offsets
 * need a text to count in, and a reader one to read.
 */
export function recordDocument(record: HistorianRecord): RecordDocument {
  const { kind, person, role, start, end, country, locale, remarks } = record;
  const pieces: readonly (string | readonly [Field, string])[] =
    kind === 'trip'
      ? [
          `${role === 'secretary' ? 'Secretary of State' : capitalised(role ?? '')} `,
          ['person', person],
          ' ',
          ['verb', 'travelled'],
          ' to ',
          ['country', country],
          ...(locale === null ? [] : [' (', ['locale', locale] as const, ')']),
        ]
      : [
          ['person', person],
          ' of ',
          ['country', country],
          ' ',
          ['verb', 'visited'],
          ' ',
          ['unitedStates', 'the United States'],
        ];
  const fields = new Map<Field, readonly [number, number]>();
  let head = '';
  const days = start === end ? start : `${start} to ${end}`;
  for (const piece of [...pieces, ', ', ['days', days] as const, '.']) {
    const [field, words] = typeof piece === 'string' ? [null, piece] : piece;
    if (field !== null) fields.set(field, [head.length, head.length + words.length]);
    head += words;
  }
  const text = remarks === '' ? `${head}\n` : `${head}\n\n${remarks}\n`;
  const at = (field: Field) => {
    const [from, to] = fields.get(field) ?? [0, 0];
    return sliceSpan(text, from, to);
  };
  return {
    record,
    document: {
      id: idOf(record),
      url: urlOf(record),
      source: historianSource,
      date: record.recorded,
      title: titleOf(record),
      author: null,
      language: 'en',
      text,
    },
    head: sliceSpan(text, 0, head.length),
    person: at('person'),
    verb: at('verb'),
    country: at('country'),
    unitedStates: kind === 'visit' ? at('unitedStates') : null,
    locale: fields.has('locale') ? at('locale') : null,
    days: at('days'),
    remarksStart: head.length + 2,
  };
}

/** The same in every edition of the files, so that a later edition makes a new version. */
function idOf({ kind, id, role }: HistorianRecord): string {
  return kind === 'trip' ? `historian/travels/${role}/${id}` : `historian/visits/${id}`;
}

const site = 'https://history.state.gov/departmenthistory';

/** The page that shows the entry: one a traveller, one a country of visitors. */
function urlOf({ kind, role, who, countryId }: HistorianRecord): string | null {
  if (kind === 'trip') return who === null ? null : `${site}/travels/${role}/${who}`;
  return countryId === '' ? null : `${site}/visits/${countryId}`;
}

function titleOf({ kind, person, country }: HistorianRecord): string {
  return kind === 'trip' ? `Travel of ${person}: ${country}` : `Visit: ${person}, ${country}`;
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
