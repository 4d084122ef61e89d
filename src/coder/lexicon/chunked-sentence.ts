import type { Mention } from '../../actors/mention.js';
import type { Sentence, Token } from '../../sentences/sentence.js';
import type { Chunk } from './chunk.js';
import { chunkTokens } from './chunk-tokens.js';
import type { TokenRange } from './noun-group.js';

/** A sentence as the clause rules see it. */
export interface ChunkedSentence {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  readonly chunks: readonly Chunk[];
  /** Chunk of each token. */
  readonly chunkOf: readonly number[];
  /** Mentions of the sentence, each with the tokens that it covers. */
  readonly mentions: readonly PlacedMention[];
}

export interface PlacedMention extends TokenRange {
  readonly mention: Mention;
}

export function chunkSentence(sentence: Sentence, mentions: readonly Mention[]): ChunkedSentence {
  const tokens = sentence.tokens;
  const placed = mentions.flatMap((mention) => placeMention(tokens, mention));
  const outer = placed.filter(
    (m) =>
      !placed.some(
        (o) => o !== m && o.first <= m.first && m.last <= o.last && o.last - o.first > m.last - m.first,
      ),
  );
  const chunks = chunkTokens(tokens, outer);
  const chunkOf = tokens.map(() => 0);
  for (const [k, chunk] of chunks.entries()) chunkOf.fill(k, chunk.first, chunk.last + 1);
  return { sentence, tokens, chunks, chunkOf, mentions: placed };
}

function placeMention(tokens: readonly Token[], mention: Mention): readonly PlacedMention[] {
  const first = tokens.findIndex((t) => t.end > mention.start);
  const last = tokens.findLastIndex((t) => t.start < mention.end);
  return first >= 0 && last >= first && !holdsClause(tokens, first, last) ? [{ mention, first, last }] : [];
}

/** A mention cannot hold a verb that follows its subject: "Iran detained two diplomats" names two parties, not one. */
function holdsClause(tokens: readonly Token[], first: number, last: number): boolean {
  for (let i = first + 1; i <= last; i++) {
    const before = tokens[i - 1]?.tag ?? '';
    if (tokens[i]?.tag === 'VERB' && ['PROPN', 'PRON'].includes(before)) return true;
  }
  return false;
}
