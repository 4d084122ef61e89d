import type { HtmlElement, HtmlNode } from './html-page.js';

const ELEMENT = 1;
const TEXT = 3;

const BLOCKS: ReadonlySet<string> = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIV DL DT FIELDSET FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 ' +
    'HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'
  ).split(' '),
);
const SILENT: ReadonlySet<string> = new Set(
  'AUDIO BUTTON CANVAS EMBED IFRAME INPUT MATH NOSCRIPT OBJECT SCRIPT SELECT STYLE SVG TEMPLATE TEXTAREA VIDEO'.split(
    ' ',
  ),
);

/**
 * The words of an element as a reader sees them: one paragraph a block (list items, quotations, headings and table
 * cells too), separated by a blank line; a line break for `<br>`; runs of white space as one space.
 */
export function htmlToText(root: HtmlElement): string {
  const paragraphs: string[] = [];
  let current = '';
  const flush = (): void => {
    const text = tidy(current);
    if (text !== '') paragraphs.push(text);
    current = '';
  };
  const enter = (node: HtmlNode): void => {
    if (node.nodeType === TEXT) current += (node.textContent ?? '').replace(/[ \t\r\n\f\u00a0]+/g, ' ');
    if (node.nodeType !== ELEMENT) return;
    const name = node.nodeName.toUpperCase();
    if (SILENT.has(name)) return;
    if (name === 'BR') current += '\n';
    const isBlock = BLOCKS.has(name);
    if (isBlock) flush();
    for (const child of node.childNodes) enter(child);
    if (isBlock) flush();
  };
  enter(root);
  flush();
  return paragraphs.join('\n\n');
}

/** Soft hyphens and zero-width spaces only tell a browser where to break lines. Two breaks make a paragraph. */
function tidy(text: string): string {
  return text
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(/ *\n */g, '\n')
    .replace(/\n{2,}/g, '\n\n')
    .replace(/ {2,}/g, ' ')
    .trim();
}
