import { sliceSpan } from '../documents/span.js';
import { isSpeech } from './is-speech.js';
import type { Quotation } from './quotation.js';
import { markRole } from './quotation-mark.js';
import type { Sentence } from './sentence.js';
import type { Paragraph } from './split-paragraphs.js';

interface OpenQuotation {
  readonly mark: string;
  /** First character after the mark. */
  readonly start: number;
}

interface ClosedQuotation {
  readonly start: number;
  readonly end: number;
}

/**
 * Matches quotation marks within paragraphs, and over paragraphs where an unclosed quotation repeats its opening mark
 * at the next one. A mark without a partner ends with its paragraph, so it never swallows the rest of the text.
 */
export function findQuotations(
  text: string,
  paragraphs: readonly Paragraph[],
  sentences: readonly Sentence[],
): readonly Quotation[] {
  const closed: ClosedQuotation[] = [];
  let carried: OpenQuotation | undefined;
  paragraphs.forEach((paragraph, i) => {
    const open: OpenQuotation[] = carried === undefined ? [] : [carried];
    let at = paragraph.start + (carried === undefined ? 0 : carried.mark.length);
    carried = undefined;
    for (; at < paragraph.end; at += 1) {
      const role = markRole(
        text,
        at,
        paragraph,
        open.map((each) => each.mark),
      );
      if (role === 'open') {
        const mark = text[at] ?? '';
        // The same mark again inside an open quotation: the first one was never closed.
        const same = open.findIndex((each) => each.mark === mark);
        if (same !== -1) for (const each of open.splice(same)) closed.push({ start: each.start, end: at });
        open.push({ mark, start: at + 1 });
      } else if (role !== null) {
        const partner = open.findLastIndex((each) => each.mark === role.closes);
        if (partner === -1) continue;
        const [outer] = open.splice(partner);
        if (outer !== undefined) closed.push({ start: outer.start, end: at });
      }
    }
    const next = paragraphs[i + 1];
    const outer = open[0];
    if (outer === undefined) return;
    if (next !== undefined && isDouble(outer.mark) && text[next.start] === outer.mark) carried = outer;
    else if (isDouble(outer.mark)) closed.push({ start: outer.start, end: paragraph.end });
  });
  return closed
    .map((each) => trim(text, each))
    .filter((each) => each.start < each.end)
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .map((each) => toQuotation(text, each, sentences));
}

function isDouble(mark: string): boolean {
  return mark !== "'" && mark !== '‘';
}

function trim(text: string, quotation: ClosedQuotation): ClosedQuotation {
  let { start, end } = quotation;
  while (start < end && /\s/.test(text[start] ?? '')) start += 1;
  while (end > start && /\s/.test(text[end - 1] ?? '')) end -= 1;
  return { start, end };
}

function toQuotation(
  text: string,
  { start, end }: ClosedQuotation,
  sentences: readonly Sentence[],
): Quotation {
  const first = firstIndex(sentences, (sentence) => sentence.end > start);
  const last = firstIndex(sentences, (sentence) => sentence.start >= end) - 1;
  const touched = sentences.slice(first, last + 1);
  return {
    ...sliceSpan(text, start, end),
    firstSentence: first,
    lastSentence: last,
    isSpeech: isSpeech(
      touched.flatMap((sentence) =>
        sentence.tokens.filter((token) => token.start >= start && token.end <= end),
      ),
    ),
  };
}

/** Index of the first sentence that the test holds for, given that it holds for all after it; their number when for none. */
function firstIndex(sentences: readonly Sentence[], holds: (sentence: Sentence) => boolean): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const sentence = sentences[middle];
    if (sentence !== undefined && holds(sentence)) high = middle;
    else low = middle + 1;
  }
  return low;
}
