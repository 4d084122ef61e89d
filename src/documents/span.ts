/** A stretch of a document's plain text: UTF-16 code units, end exclusive; `text` is exactly that slice (docs/event-record.md). */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The span of `text` from `start` to `end`. */
export function sliceSpan(text: string, start: number, end: number): Span {
  return { start, end, text: text.slice(start, end) };
}

/** Whether two stretches share at least one code unit. */
export function overlaps(a: Pick<Span, 'start' | 'end'>, b: Pick<Span, 'start' | 'end'>): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether `outer` holds all of `inner`. */
export function contains(outer: Pick<Span, 'start' | 'end'>, inner: Pick<Span, 'start' | 'end'>): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
