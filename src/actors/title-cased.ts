import type { SentencedDocument } from '../sentences/sentenced-document.js';

/** Indices of headlines whose words are nearly all capitalised: there a capital tells nothing of names. */
export function titleCased(text: SentencedDocument): ReadonlySet<number> {
  const found = new Set<number>();
  for (const sentence of text.sentences) {
    if (sentence.kind !== 'headline') continue;
    const long = sentence.tokens.filter((token) => /^\p{L}{4,}/u.test(token.text));
    const capital = long.filter((token) => /^\p{Lu}/u.test(token.text)).length;
    if (long.length >= 3 && capital / long.length > 0.75) found.add(sentence.index);
  }
  return found;
}
