import { isBylineText } from './byline.js';

/** A paragraph of the text: UTF-16 offsets without the white space around it, end exclusive. */
export interface Paragraph {
  readonly start: number;
  readonly end: number;
}

const bullet = /^\s*(?:[-*•‣▪◦●–—]\s+|\(?\d{1,2}[.)]\s+|\(?[a-z][)]\s+)/;
const interviewTurn = /^\s*(?:Q|A|QUESTION|ANSWER|[A-Z][A-Z.' -]{2,40}):\s/;
const finalMark = /[.!?…:;]["'”’»)\]]*\s*$/;

/** Lines longer than this come from text that is not wrapped by hand: there every newline is a break. */
const widestWrap = 130;

interface Line extends Paragraph {
  readonly text: string;
}

/**
 * Cuts a text into paragraphs at blank lines, and at single newlines where they part list items, headlines and
 * bylines; the newlines of hard-wrapped text stay inside their paragraph.
 */
export function splitParagraphs(text: string): readonly Paragraph[] {
  const blocks = lineBlocks(text);
  const width = wrapWidth(blocks);
  const paragraphs: Paragraph[] = [];
  for (const block of blocks) {
    let open: { start: number; end: number } | undefined;
    let previous: Line | undefined;
    for (const line of block) {
      if (open !== undefined && previous !== undefined && continues(previous, line, width)) {
        open.end = line.end;
      } else {
        if (open !== undefined) paragraphs.push(open);
        open = { start: line.start, end: line.end };
      }
      previous = line;
    }
    if (open !== undefined) paragraphs.push(open);
  }
  return paragraphs;
}

/** Whether a paragraph begins with a bullet or an item number. */
export function isListItem(paragraph: string): boolean {
  return bullet.test(paragraph);
}

/** Whether a paragraph begins with the label of a speaker: "Q:", "QUESTION:", "FOREIGN MINISTER CHUNG:". */
export function isInterviewTurn(paragraph: string): boolean {
  return interviewTurn.test(paragraph);
}

function lineBlocks(text: string): readonly (readonly Line[])[] {
  const blocks: Line[][] = [];
  let block: Line[] = [];
  for (const match of text.matchAll(/[^\r\n\u2028\u2029]+|\r\n|[\r\n\u2028\u2029]/g)) {
    const raw = match[0];
    if (/^[\r\n\u2028\u2029]/.test(raw)) {
      const next = text[match.index + raw.length];
      if (next === '\n' || next === '\r' || raw === '\u2029') {
        if (block.length > 0) blocks.push(block);
        block = [];
      }
      continue;
    }
    const trimmed = raw.trim();
    if (trimmed === '') {
      if (block.length > 0) blocks.push(block);
      block = [];
      continue;
    }
    const start = match.index + raw.indexOf(trimmed);
    block.push({ start, end: start + trimmed.length, text: trimmed });
  }
  if (block.length > 0) blocks.push(block);
  return blocks;
}

/** Column at which the text was wrapped by hand: the longest line among blocks of several lines; 0 when it was not. */
function wrapWidth(blocks: readonly (readonly Line[])[]): number {
  let width = 0;
  for (const block of blocks) {
    if (block.length < 2) continue;
    for (const line of block) width = Math.max(width, line.text.length);
  }
  return width <= widestWrap ? width : 0;
}

function continues(line: Line, next: Line, width: number): boolean {
  if (bullet.test(next.text) || interviewTurn.test(next.text)) return false;
  if (isBylineText(line.text) || isBylineText(next.text)) return false;
  if (/^\p{Ll}/u.test(next.text) && !finalMark.test(line.text)) return true;
  if (width === 0) return false;
  // A wrapped line is one that the next line's first word would not have fitted on.
  const firstWord = next.text.split(/\s/, 1)[0] ?? '';
  const slack = 3;
  return line.text.length + 1 + firstWord.length > width - slack;
}
