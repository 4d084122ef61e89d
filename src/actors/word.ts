import type { Span } from '../documents/span.js';

/** One word as names are matched: hyphens cut, possessive endings left off, diacritics folded. */
export interface Word extends Span {
  /** Position in the document. */
  readonly index: number;
  readonly sentence: number;
  /** Lower-case, without diacritics, typographic quotes made plain: "Erdoğan" → "erdogan". */
  readonly key: string;
  readonly isCapital: boolean;
  /** All letters capital, at least two of them. */
  readonly isUpper: boolean;
  /** Followed by "'s" or by the apostrophe of a plural. */
  readonly isPossessive: boolean;
  /** What stands between the word before and this one, in the same sentence: " ", "-", ", " …; null for the first word. */
  readonly gap: string | null;
  /** Universal part-of-speech tag of the token that holds it; "X" when no token does. */
  readonly tag: string;
}
