import type { SpanValue } from '../api/answers.js';

/** Words of a paragraph with the fields that rest on them. */
export interface MarkedPiece {
  readonly text: string;
  /** Names of fields, in the order in which they were given; empty for words that nothing rests on. */
  readonly fields: readonly string[];
}

/** A field and the words that it rests on, in the offsets of the document. */
export interface FieldSpan {
  readonly field: string;
  readonly span: Pick<SpanValue, 'start' | 'end'>;
}

/** Cuts a paragraph where marks begin and end. Marks may overlap, and may reach beyond the paragraph. */
export function markPieces(paragraph: SpanValue, marks: readonly FieldSpan[]): readonly MarkedPiece[] {
  const own = marks.filter(({ span }) => span.start < paragraph.end && span.end > paragraph.start);
  const cuts = new Set([paragraph.start, paragraph.end]);
  for (const { span } of own) {
    cuts.add(Math.max(paragraph.start, span.start));
    cuts.add(Math.min(paragraph.end, span.end));
  }
  const places = [...cuts].sort((a, b) => a - b);
  return places.slice(0, -1).map((from, index) => {
    const to = places[index + 1] ?? paragraph.end;
    const over = own.filter(({ span }) => span.start <= from && span.end >= to);
    return {
      text: paragraph.text.slice(from - paragraph.start, to - paragraph.start),
      fields: [...new Set(over.map(({ field }) => field))],
    };
  });
}
