import { inkStyle } from './ink.js';
import { escaped, tag } from './tag.js';

/** What a drawing is, for those who do not see it. */
export interface PageWords {
  readonly title: string;
  /** The same content in words. */
  readonly description: string;
}

/** A whole SVG file: paper, look, text alternative, and the markup on it. Sizes in pixels. */
export function svgPage(
  { width, height }: { readonly width: number; readonly height: number },
  { title, description }: PageWords,
  markup: readonly string[],
): string {
  return `${tag(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${Math.ceil(width)} ${Math.ceil(height)}`,
      width: Math.ceil(width),
      height: Math.ceil(height),
      role: 'img',
      'aria-label': title,
    },
    tag('title', {}, escaped(title)),
    tag('desc', {}, escaped(description)),
    inkStyle(),
    tag('rect', { width: '100%', height: '100%', class: 'pl-paper' }),
    ...markup,
  )}\n`;
}
