import type { Paragraph } from './split-paragraphs.js';

/** What a mark does: opens a quotation, or closes the one that `closes` opened; null for apostrophes and other characters. */
export type MarkRole = 'open' | { readonly closes: string } | null;

const opensWords = /[\p{L}\p{N}$€£[(.…“‘'"]/u;
/** "'90s", "'em", "'til": an apostrophe at the start of a word. */
const clippedWord = /^['‘’](?:\d|em\b|til\b|tis\b|twas\b|cause\b|n\b)/iu;

/** How far to look for the partner of a straight single mark. */
const longestSingle = 1500;

/** Role of the character at `at`, given the marks that are open, outermost first. */
export function markRole(text: string, at: number, paragraph: Paragraph, open: readonly string[]): MarkRole {
  const mark = text[at] ?? '';
  switch (mark) {
    case '“':
      return open.includes('„') ? { closes: '„' } : 'open';
    case '”':
      return { closes: open.includes('“') || !open.includes('„') ? '“' : '„' };
    case '„':
    case '«':
      return 'open';
    case '»':
      return { closes: '«' };
    case '"':
      return straightDouble(text, at, paragraph, open);
    case '‘':
      return clippedWord.test(text.slice(at, at + 6)) ? null : 'open';
    case '’':
      return open.includes('‘') && !isInsideWord(text, at) ? { closes: '‘' } : null;
    case "'":
      return straightSingle(text, at, paragraph, open);
    default:
      return null;
  }
}

function straightDouble(text: string, at: number, paragraph: Paragraph, open: readonly string[]): MarkRole {
  const before = at > paragraph.start ? (text[at - 1] ?? '') : ' ';
  const after = at + 1 < paragraph.end ? (text[at + 1] ?? '') : ' ';
  const looksOpening = /[\s([—–\-'‘/]/u.test(before) && opensWords.test(after);
  if (!open.includes('"'))
    return looksOpening || (!/\s/.test(after) && !/\p{N}/u.test(before)) ? 'open' : null;
  return looksOpening && /\s/.test(before) ? 'open' : { closes: '"' };
}

function straightSingle(text: string, at: number, paragraph: Paragraph, open: readonly string[]): MarkRole {
  if (isInsideWord(text, at)) return null;
  if (open.includes("'")) return closesSingle(text, at, paragraph) ? { closes: "'" } : null;
  const before = at > paragraph.start ? (text[at - 1] ?? '') : ' ';
  if (!/[\s([—–"“]/u.test(before) || !/[\p{L}\p{N}]/u.test(text[at + 1] ?? '')) return null;
  if (clippedWord.test(text.slice(at, at + 6))) return null;
  const farthest = Math.min(paragraph.end, at + longestSingle);
  for (let i = at + 2; i < farthest; i += 1) {
    if (text[i] === "'" && !isInsideWord(text, i) && closesSingle(text, i, paragraph)) return 'open';
  }
  return null;
}

/** A single mark closes at the end of a word; after a plural "s" within a sentence it is rather a possessive. */
function closesSingle(text: string, at: number, paragraph: Paragraph): boolean {
  const after = at + 1 < paragraph.end ? (text[at + 1] ?? '') : ' ';
  return !/\s/.test(text[at - 1] ?? ' ') && !/[\p{L}\p{N}]/u.test(after);
}

function isInsideWord(text: string, at: number): boolean {
  return /[\p{L}\p{N}]/u.test(text[at - 1] ?? '') && /[\p{L}\p{N}]/u.test(text[at + 1] ?? '');
}
