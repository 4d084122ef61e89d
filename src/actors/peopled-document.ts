import type { SentencedDocument } from '../sentences/sentenced-document.js';
import type { Mention } from './mention.js';

/** Whose words a quotation gives, with the words that name the speaker. */
export interface QuotedSpeech {
  /** Index into `quotations`. */
  readonly quotation: number;
  /** The mention of whoever speaks; null when the text does not tell. */
  readonly speaker: Mention | null;
}

/** A sentenced document with every mention of a party, in order of `start`, and the speakers of its quotations. */
export interface PeopledDocument extends SentencedDocument {
  readonly mentions: readonly Mention[];
  readonly speeches: readonly QuotedSpeech[];
}
