// Bidi controls and zero-width characters: they hide words, or show them in another order than they stand.
const unseen = /[\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** Text of a document as it may be shown: each unseen character becomes a mark that is seen. */
export function plainText(text: string): string {
  return text.replace(unseen, '\u25ab');
}
