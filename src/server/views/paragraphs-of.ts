import { type Span, sliceSpan } from '../../documents/span.js';
import { splitParagraphs } from '../../sentences/split-paragraphs.js';

/** Characters on either side of a sentence that a paragraph without end is cut to. */
const around = 1500;

/** The paragraphs of a text that some sentences stand in, in order, each once. */
export function paragraphsOf(text: string, sentences: readonly Span[]): readonly Span[] {
  const paragraphs = splitParagraphs(text);
  const found = new Map<number, Span>();
  for (const sentence of sentences) {
    const whole = paragraphs.find(({ start, end }) => start <= sentence.start && sentence.end <= end);
    const start = Math.max(whole?.start ?? sentence.start, sentence.start - around);
    const end = Math.min(whole?.end ?? sentence.end, sentence.end + around);
    if (![...found.values()].some((one) => one.start <= sentence.start && sentence.end <= one.end)) {
      found.set(start, sliceSpan(text, start, end));
    }
  }
  return [...found.values()].sort((a, b) => a.start - b.start);
}
