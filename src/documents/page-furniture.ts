import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { dataFolder } from '../data-folder.js';
import type { HtmlElement, HtmlPage } from './html-page.js';

interface FurnitureWords {
  readonly elements: readonly string[];
  readonly names: readonly string[];
  readonly headings: readonly string[];
  readonly openings: readonly string[];
}

const words: FurnitureWords = parse(readFileSync(dataFolder('page-furniture.yml'), 'utf8'));
const names: ReadonlySet<string> = new Set(words.names);
const headings: ReadonlySet<string> = new Set(words.headings);

/** Never shown, so never read. */
const UNSEEN =
  'script:not([type="application/ld+json"]), style, noscript, template, [hidden], [aria-hidden="true"], [role="dialog"], ' +
  '[role="navigation"], [role="complementary"], [role="contentinfo"], [style*="display:none"], [style*="display: none"]';
/** An element with more of the page's words than this holds the article, whatever it is called. */
const LARGE_SHARE = 0.35;

/** A paragraph of more characters is prose, whatever it is called; captions and notices are shorter. */
const LONG_PARAGRAPH = 250;

/** Cuts what is no part of the article out of a page, in place: navigation, captions, cookie bars, related links. */
export function removePageFurniture(page: HtmlPage): void {
  const { body } = page;
  const limit = lengthOf(body) * LARGE_SHARE;
  for (const element of body.querySelectorAll(`${UNSEEN}, ${words.elements.join(', ')}`)) {
    if (lengthOf(element) < limit) element.remove();
  }
  for (const element of body.querySelectorAll('[class], [id]')) {
    if (!hasFurnitureName(element)) continue;
    const most = element.nodeName === 'P' ? Math.min(limit, LONG_PARAGRAPH) : limit;
    if (lengthOf(element) < most) element.remove();
  }
  for (const heading of body.querySelectorAll('h2, h3, h4, h5, h6, strong, b'))
    removeLinkList(heading, limit);
  removePointers(body);
}

/** Cuts lines and lists that only lead elsewhere ("READ MORE: …", "Print | Back to top") out of an element, in place. */
export function removePointers(root: HtmlElement): void {
  for (const list of root.querySelectorAll('ul, ol, td')) if (isMenu(list)) list.remove();
  for (const line of root.querySelectorAll('p, li, div')) if (isPointer(line)) line.remove();
}

function hasFurnitureName(element: HtmlElement): boolean {
  const attributes = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
  return attributes
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .some((word) => names.has(word));
}

/** "Related stories" goes, and the list of links under it. */
function removeLinkList(heading: HtmlElement, limit: number): void {
  if (!headings.has(plainWords(heading))) return;
  const parent = heading.parentElement;
  const isAlone = parent !== null && parent.nodeName === 'P' && lengthOf(parent) === lengthOf(heading);
  const title = isAlone ? parent : heading;
  const list = title.nextElementSibling;
  if (list !== null && linkShare(list) > 0.6 && lengthOf(list) < limit) list.remove();
  title.remove();
}

/** Three links or more and next to nothing else. */
function isMenu(list: HtmlElement): boolean {
  return linkShare(list) > 0.85 && [...list.querySelectorAll('a')].length >= 3;
}

/** A line that is nothing but a link elsewhere: "READ MORE: Envoys leave Vienna". */
function isPointer(line: HtmlElement): boolean {
  if (line.querySelector('p, li, div') !== null || linkShare(line) < 0.6 || lengthOf(line) > 300)
    return false;
  if (linkShare(line) > 0.8 && [...line.querySelectorAll('a')].length >= 2) return true;
  const text = plainWords(line);
  return words.openings.some((opening) => text === opening || text.startsWith(`${opening} `));
}

function linkShare(element: HtmlElement): number {
  let linked = 0;
  for (const link of element.querySelectorAll('a')) linked += lengthOf(link);
  return linked / Math.max(1, lengthOf(element));
}

function plainWords(element: HtmlElement): string {
  return (element.textContent ?? '')
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();
}

function lengthOf(element: HtmlElement): number {
  return (element.textContent ?? '').replace(/\s+/g, ' ').length;
}
