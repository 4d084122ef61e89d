import { datelineLength } from './dateline.js';
import { findBoundaries } from './find-boundaries.js';
import { paragraphKind } from './paragraph-kind.js';
import type { Sentence } from './sentence.js';
import type { Paragraph } from './split-paragraphs.js';

/** A sentence before its tokens. */
export type CutSentence = Pick<Sentence, 'start' | 'end' | 'paragraph' | 'kind' | 'bodyStart'>;

/** The sentences of all paragraphs, white space around them left out. Bylines stay whole. */
export function cutSentences(text: string, paragraphs: readonly Paragraph[]): readonly CutSentence[] {
  return paragraphs.flatMap((paragraph, ordinal) => {
    const kind = paragraphKind(text, paragraphs, ordinal);
    const { start, end } = paragraph;
    const bodyStart = start + (kind === 'body' ? datelineLength(text.slice(start, end)) : 0);
    const ends = kind === 'byline' ? [end] : findBoundaries(text, start, end, bodyStart);
    const cut: CutSentence[] = [];
    let from = start;
    for (const to of ends) {
      while (from < to && /\s/.test(text.charAt(from))) from += 1;
      if (from < to) {
        cut.push({ start: from, end: to, paragraph: ordinal, kind, bodyStart: Math.max(from, bodyStart) });
      }
      from = to;
    }
    return cut;
  });
}
