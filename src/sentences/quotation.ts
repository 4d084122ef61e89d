import type { Span } from '../documents/span.js';

/** Words between matched quotation marks, which may run over sentences and paragraphs; marks excluded. */
export interface Quotation extends Span {
  /** Index of the first and last sentence that it touches. */
  readonly firstSentence: number;
  readonly lastSentence: number;
  /** True for a quotation that holds a clause of its own; false for scare quotes and titles of a few words. */
  readonly isSpeech: boolean;
}
