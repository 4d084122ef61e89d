import type { Document } from '../documents/document.js';
import type { Quotation } from './quotation.js';
import type { Sentence } from './sentence.js';

/** A document cut into sentences, with its quotations: what every later stage reads. */
export interface SentencedDocument {
  readonly document: Document;
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly Quotation[];
}
