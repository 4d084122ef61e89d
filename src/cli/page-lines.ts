import { styledWords } from '../reports/styled-words.js';
import { wrapWords } from '../reports/wrap-words.js';

/** Narrower than this, lines are left to run over; wider than this they are hard to follow. */
const leastWidth = 40;
const mostWidth = 140;

export function pageWidth(width: number): number {
  return Math.min(mostWidth, Math.max(leastWidth, width));
}

const plain = (text: string) => text;

/** A text as lines behind an indent, safe for a terminal. */
export function indented(
  text: string,
  indent: string,
  width: number,
  paint: (text: string) => string = plain,
): readonly string[] {
  return wrapWords(styledWords([{ text, paint }]), width - indent.length).map((line) => `${indent}${line}`);
}

/** A label and its text, which goes on under itself. */
export function labelled(
  label: string,
  text: string,
  width: number,
  paint: (text: string) => string,
): readonly string[] {
  const margin = '  ';
  const column = 12;
  const [first = '', ...more] = indented(text, ' '.repeat(margin.length + column), width);
  return [`${margin}${paint(label.padEnd(column))}${first.trimStart()}`, ...more];
}
