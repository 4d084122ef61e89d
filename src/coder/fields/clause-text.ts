import { type Span, sliceSpan } from '../../documents/span.js';

/** A span without blanks, quotation marks and commas at its ends; null when nothing is left. */
export function trimSpan(text: string, start: number, end: number): Span | null {
  let from = start;
  let to = end;
  while (from < to && /[\s,;:“”"—–]/.test(text.charAt(from))) from++;
  while (to > from && /[\s,;:.“"—–?!]/.test(text.charAt(to - 1))) to--;
  return from < to ? sliceSpan(text, from, to) : null;
}

/** Position of the first clause end at or after `from`: full stop, semicolon, dash, or a comma that no number or list runs through; at most `limit`. */
export function clauseEnd(text: string, from: number, limit: number): number {
  for (let at = from; at < limit; at++) {
    const character = text.charAt(at);
    if (character === ';' || character === '—' || character === '–' || character === '”') return at;
    if (character === ',' && !/\d/.test(text.charAt(at + 1))) return at;
    if (character === ' ' && /^ (-|--) /.test(text.slice(at, at + 4))) return at;
  }
  return limit;
}

/** A pattern that matches any of the phrases as whole words, longest first. */
export function phrasePattern(phrases: Iterable<string>): RegExp {
  const sorted = [...phrases].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const escaped = sorted.map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+'));
  return new RegExp(`(?<![\\p{L}\\d-])(?:${escaped.join('|')})(?![\\p{L}\\d-])`, 'giu');
}
