import type { Token } from './sentence.js';

/** Scare quotes and titles run to about this many words. */
const longestPhrase = 3;

/**
 * Whether quoted tokens hold a clause of their own: more than a phrase with a verb, or a short sentence with its own
 * stop ("We refuse."). "a 'special operation'" and “Art of the Deal” are not speech.
 */
export function isSpeech(tokens: readonly Token[]): boolean {
  const words = tokens.filter((token) => token.tag !== 'PUNCT' && token.tag !== 'SYM');
  const hasVerb = words.some((token) => token.tag === 'VERB' || token.tag === 'AUX');
  if (words.length > longestPhrase) return hasVerb;
  const last = tokens.at(-1)?.lower ?? '';
  return (
    words.length > 0 &&
    /^[.!?…,]+$/.test(last) &&
    /^\p{Lu}/u.test(words[0]?.text ?? '') &&
    (hasVerb || last !== ',')
  );
}
