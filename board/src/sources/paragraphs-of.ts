import type { SpanValue } from '../api/answers.js';

/** The paragraphs of a text with their offsets in it; blank ones left out. */
export function paragraphsOf(text: string): readonly SpanValue[] {
  return [...text.matchAll(/[^\n]*\S[^\n]*/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
  }));
}
