import type { Span } from '../documents/span.js';

/** What a sentence is in its document: coders treat a headline or caption otherwise than running text. */
export type SentenceKind = 'headline' | 'byline' | 'body' | 'list-item';

/** One token with its universal part-of-speech tag and lower-case lemma, offsets in the document. */
export interface Token extends Span {
  /** Universal POS tag: NOUN, PROPN, VERB, AUX, ADJ, ADV, ADP, DET, PRON, NUM, PART, CCONJ, SCONJ, PUNCT, SYM, X. */
  readonly tag: string;
  /** Lower-cased surface with typographic quotes made plain ("’" → "'"). */
  readonly lower: string;
  readonly lemma: string;
}

export interface Sentence extends Span {
  readonly index: number;
  /** Ordinal of the paragraph that it stands in. */
  readonly paragraph: number;
  readonly kind: SentenceKind;
  /** Where its own words begin, past a dateline such as "ANKARA, Oct 11 (Reuters) - "; equals `start` without one. */
  readonly bodyStart: number;
  readonly tokens: readonly Token[];
}
