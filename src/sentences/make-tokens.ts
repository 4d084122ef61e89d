import { sliceSpan } from '../documents/span.js';
import { baseOfParticiple, correctTag } from './correct-tag.js';
import type { Token } from './sentence.js';
import type { TaggedWord } from './tag-words.js';
import type { TokenSpan } from './tokenize.js';

/** Tokens with the index of the first tagged word that may still belong to the next ones. */
export interface MadeTokens {
  readonly tokens: readonly Token[];
  readonly nextWord: number;
}

/**
 * Gives each token the tag and lemma of the tagged words that it covers, the last word deciding for compounds. Both
 * lists ascend; `firstWord` is where to start in `words`.
 */
export function makeTokens(
  text: string,
  spans: readonly TokenSpan[],
  words: readonly TaggedWord[],
  firstWord: number,
): MadeTokens {
  const tokens: Token[] = [];
  let nextWord = firstWord;
  for (const span of spans) {
    while ((words[nextWord]?.end ?? Number.POSITIVE_INFINITY) <= span.start) nextWord += 1;
    const covered: TaggedWord[] = [];
    for (let i = nextWord; i < words.length; i += 1) {
      const word = words[i];
      if (word === undefined || word.start >= span.end) break;
      covered.push(word);
    }
    tokens.push(makeToken(text, span, covered));
  }
  return { tokens, nextWord };
}

function makeToken(text: string, { start, end }: TokenSpan, covered: readonly TaggedWord[]): Token {
  const surface = text.slice(start, end);
  const lower = plainMarks(surface.toLowerCase());
  const word = covered.findLast((each) => each.tag !== 'PUNCT') ?? covered[0];
  const tag = word === undefined ? guessTag(surface) : correctTag(surface, word.tag);
  let lemma = lower;
  if (lower === 'cannot') lemma = 'can';
  else if (tag === 'VERB' && word?.tag === 'NOUN') lemma = baseOfParticiple(lower);
  else if (covered.length === 1 && word !== undefined) lemma = plainMarks(word.lemma);
  return { ...sliceSpan(text, start, end), tag, lower, lemma };
}

const typographicMark = /[’‘“”]/;

function plainMarks(word: string): string {
  return typographicMark.test(word) ? word.replace(/[’‘]/g, "'").replace(/[“”]/g, '"') : word;
}

/** Tag of a token that the tagger did not see as such. */
function guessTag(surface: string): string {
  if (/^\p{N}/u.test(surface)) return 'NUM';
  if (/^\p{Lu}/u.test(surface)) return 'PROPN';
  return /^\p{L}/u.test(surface) ? 'X' : 'PUNCT';
}
