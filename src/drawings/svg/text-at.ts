import { styledWords } from '../../reports/styled-words.js';
import { wrapWords } from '../../reports/wrap-words.js';
import { escaped, tag } from './tag.js';

/** Words at a point; `classes` give font and colour. */
export function textAt(x: number, y: number, classes: string, text: string): string {
  return tag('text', { x, y, class: classes }, escaped(text));
}

/**
 * Mean width of a character as a share of the size of its font: near enough to know where to break a line. Headings, in a bold
 * serif, are wider.
 */
const characterShare = 0.56;
const headingShare = 0.64;
const leastHeading = 18;

/** How wide a text will be, about. */
export function textWidth(text: string, size: number): number {
  return text.length * size * (size < leastHeading ? characterShare : headingShare);
}

/** A text broken to a width in pixels. */
export function textLines(text: string, width: number, size: number): readonly string[] {
  const columns = Math.max(8, Math.floor(width / textWidth('x', size)));
  return wrapWords(styledWords([{ text, paint: (word) => word }]), columns);
}
