import { type Span, sliceSpan } from '../../documents/span.js';
import type { HistorianLexicon, Title } from './historian-lexicon.js';

const separator =
  /\s*,\s+(?:and\s+)?(?:also\s+)?(?:with\s+)?(?:both\s+)?|\s+and\s+(?:also\s+)?(?:with\s+)?|\s+(?:together with|as well as|including)\s+|\s*;\s+/gu;

/**
 * Cuts a list of people at commas and "and", but not inside a title ("Deputy Prime Minister and Foreign Minister X") nor
 * before what follows a name ("Teodoro Locsin, Jr.").
 */
export function cutPieces(text: string, list: Span, lexicon: HistorianLexicon): readonly Span[] {
  const pieces: Span[] = [];
  let start = list.start;
  const cuts = [...list.text.matchAll(separator)].map((match) => ({
    from: list.start + match.index,
    to: list.start + match.index + match[0].length,
  }));
  for (const { from, to } of [...cuts, { from: list.end, to: list.end }]) {
    const isLast = to === list.end;
    if (
      !isLast &&
      (isTitleOnly(text.slice(start, from), lexicon) || /^(?:Jr|Sr|III)\b/.test(text.slice(to, to + 3)))
    )
      continue;
    if (from > start) pieces.push(trimmed(text, start, from));
    start = to;
  }
  return pieces.filter((piece) => piece.text !== '');
}

/** "Deputy Prime Minister", "Greenlandic Minister of Foreign Affairs": the name is still to come. */
function isTitleOnly(words: string, { titles }: HistorianLexicon): boolean {
  const bare = words.trim().replace(/^(?:the|with)\s+/i, '');
  return titles.some(({ words: title }) => bare === title || bare.endsWith(` ${title}`));
}

function trimmed(text: string, from: number, to: number): Span {
  const raw = text.slice(from, to);
  const lead = /^\s*/.exec(raw)?.[0].length ?? 0;
  const tail = /\s*$/.exec(raw)?.[0].length ?? 0;
  return sliceSpan(text, from + lead, Math.max(from + lead, to - tail));
}

/** A title that stands at a place of a text, whole words only. */
export function titleAt(text: string, at: number, { titles }: HistorianLexicon): Title | null {
  if (at > 0 && /[\p{L}\p{N}]/u.test(text.charAt(at - 1))) return null;
  return (
    titles.find(
      ({ words }) => text.startsWith(words, at) && !/[\p{L}\p{N}]/u.test(text.charAt(at + words.length)),
    ) ?? null
  );
}
