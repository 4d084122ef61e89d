import type { ChunkedSentence, PlacedMention } from './chunked-sentence.js';

/** Prepositions that tie a party to a noun which names people or things of it: "members of the Taliban", "authorities in Seoul". */
const owningPrepositions: ReadonlySet<string> = new Set(['of', 'for', 'from', 'in', 'at']);

/**
 * Mentions that name who a noun chunk stands for: those on its head, else its possessors and modifiers ("Turkish jets"),
 * else those after "of", "for", "from" right behind it ("members of the Taliban").
 */
export function partyMentions(text: ChunkedSentence, chunkNumber: number): readonly PlacedMention[] {
  const chunk = text.chunks[chunkNumber];
  if (!chunk) return [];
  const inside = mentionsIn(text, chunkNumber);
  const onHead = inside.filter((m) => m.first <= chunk.head && chunk.head <= m.last);
  // "the leaders of Iran and Russia", if not resolved as one, stands for all that it names.
  const isUnresolved = text.mentions.some(
    (m) =>
      m.mention.parties.length === 0 && m.first < m.last && m.first <= chunk.head && chunk.head <= m.last,
  );
  if (onHead.length > 0 && !isUnresolved) return widest(onHead);
  if (inside.length > 0) return widest(inside);
  const next = text.chunks[chunkNumber + 1];
  if (
    next?.kind === 'preposition' &&
    owningPrepositions.has(next.lemma) &&
    text.chunks[chunkNumber + 2]?.kind === 'noun'
  ) {
    return partyMentions(text, chunkNumber + 2);
  }
  return [];
}

/** Mentions of known parties inside one chunk, in order. */
export function mentionsIn(text: ChunkedSentence, chunkNumber: number): readonly PlacedMention[] {
  const chunk = text.chunks[chunkNumber];
  if (!chunk) return [];
  return text.mentions.filter(
    (m) => chunk.first <= m.first && m.first <= chunk.last && m.mention.parties.length > 0,
  );
}

function widest(mentions: readonly PlacedMention[]): readonly PlacedMention[] {
  return mentions.filter(
    (m) =>
      !mentions.some(
        (o) => o !== m && o.first <= m.first && m.last <= o.last && o.last - o.first > m.last - m.first,
      ),
  );
}
