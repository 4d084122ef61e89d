import { sliceSpan } from '../documents/span.js';
import type { Token } from './sentence.js';
import type { TaggedWord } from './tag-words.js';
import type { TokenSpan } from './tokenize.js';

/**
 * Gives each token the tag and lemma of the tagged words that it covers. A token of several words ("anti-war",
 * "U.S.-led") takes the tag of the last, a hyphenated participle being an adjective. Both lists ascend.
 */
export function makeTokens(
  text: string,
  spans: readonly TokenSpan[],
  words: readonly TaggedWord[],
  firstWord: number,
): { readonly tokens: readonly Token[]; readonly nextWord: number } {
  const tokens: Token[] = [];
  let w = firstWord;
  for (const span of spans) {
    while ((words[w]?.end ?? Number.POSITIVE_INFINITY) <= span.start) w += 1;
    let last = words[w];
    let count = 0;
    for (let i = w; i < words.length; i += 1) {
      const word = words[i];
      if (word === undefined || word.start >= span.end) break;
      if (word.tag !== 'PUNCT' || count === 0) last = word;
      count += 1;
    }
    const surface = text.slice(span.start, span.end);
    const lower = surface.toLowerCase().replace(/[’‘]/g, "'").replace(/[“”]/g, '"');
    const isOwn = count === 1 && last !== undefined;
    const tag = count === 0 || last === undefined ? guessTag(surface) : compoundTag(surface, last.tag, count);
    tokens.push({
      ...sliceSpan(text, span.start, span.end),
      tag,
      lower,
      lemma: isOwn && last !== undefined ? last.lemma.replace(/[’‘]/g, "'") : lower,
    });
  }
  return { tokens, nextWord: w };
}

function compoundTag(surface: string, tag: string, count: number): string {
  if (count === 1 || !/[-‑]/.test(surface)) return tag;
  return tag === 'VERB' ? 'ADJ' : tag;
}

/** Tag of a token that the tagger did not see as such. */
function guessTag(surface: string): string {
  if (/^\p{N}/u.test(surface)) return 'NUM';
  if (/^\p{Lu}/u.test(surface)) return 'PROPN';
  return /^\p{L}/u.test(surface) ? 'X' : 'PUNCT';
}
