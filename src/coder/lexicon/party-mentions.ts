import type { ChunkedSentence, PlacedMention } from './chunked-sentence.js';
import { coordinatesRight } from './clause-objects.js';

/** Prepositions that tie a party to a noun which names people or things of it: "members of the Taliban", "authorities in Seoul". */
const owningPrepositions: ReadonlySet<string> = new Set(['of', 'for', 'from', 'in', 'at']);

/**
 * Mentions that name who a noun chunk stands for: those on its head, else its possessors and modifiers ("Turkish jets"),
 * else those after "of", "for", "from" right behind it ("members of the Taliban").
 */
export function partyMentions(text: ChunkedSentence, chunkNumber: number): readonly PlacedMention[] {
  const chunk = text.chunks[chunkNumber];
  if (!chunk) return [];
  const members = membersOf(text, chunkNumber);
  if (members.length > 0) return members;
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
    // "officials in France, Turkey and Spain"
    return coordinatesRight(text, chunkNumber + 2, next.lemma).flatMap((c) => partyMentions(text, c));
  }
  return [];
}

/** Who "the two ministers" are when the text goes on to say so: ", of Thailand and Cambodia,". */
function membersOf(text: ChunkedSentence, chunkNumber: number): readonly PlacedMention[] {
  const { chunks, mentions } = text;
  const chunk = chunks[chunkNumber];
  const isCollective = mentions.some(
    (m) =>
      m.mention.kind === 'collective' && chunk !== undefined && m.first <= chunk.head && chunk.head <= m.last,
  );
  if (!isCollective) return [];
  const of = chunks[chunkNumber + 1]?.kind === 'comma' ? chunkNumber + 2 : chunkNumber + 1;
  if (chunks[of]?.lemma !== 'of' || chunks[of + 1]?.kind !== 'noun') return [];
  const members = coordinatesRight(text, of + 1, 'of').flatMap((c) => widest(mentionsIn(text, c)));
  return members.length > 1 ? members : [];
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
