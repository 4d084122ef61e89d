import { Readability } from '@mozilla/readability';
import { ParleyError } from '../errors.js';
import { decodeText } from './decode-text.js';
import type { DocumentDraft } from './document-draft.js';
import { type HtmlElement, type HtmlPage, parsePage } from './html-page.js';
import { htmlToText } from './html-to-text.js';
import { removePageFurniture, removePointers } from './page-furniture.js';
import { readPageMetadata } from './page-metadata.js';

export interface HtmlOptions {
  /** Encoding that the HTTP header names; a `<meta>` of the page comes second. */
  readonly encoding?: string | null;
  /** Where the page came from. */
  readonly url?: string | null;
}

/** Fewer characters are a teaser, an error page or a menu. */
const LEAST_ARTICLE = 140;

/**
 * The main article of a page, with its title as first paragraph, and its metadata.
 * Throws `no-article` when the page has none, `binary-input` or `undecodable-text` when it is no text.
 */
export function readHtml(bytes: Uint8Array, options: HtmlOptions = {}): DocumentDraft {
  const html = decodeText(bytes, options.encoding ?? declaredEncoding(bytes));
  if (html.trim() === '') throw new ParleyError('empty-document', 'is empty: there is nothing to read');
  const page = parsePage(html);
  const metadata = readPageMetadata(page, options.url ?? null);
  removePageFurniture(page);
  const body = articleText(page) ?? metadata.body;
  if (body === null || body.length < LEAST_ARTICLE) {
    throw new ParleyError(
      'no-article',
      'holds no article text: give the address or file of a single article',
    );
  }
  const { title } = metadata;
  return {
    url: metadata.url,
    source: metadata.source,
    date: metadata.date,
    title,
    author: metadata.author,
    language: metadata.language,
    text: withTitle(title, body),
  };
}

/** `<meta charset>` and its older form stand within the first 1,024 bytes (HTML standard); sloppy pages get more. */
function declaredEncoding(bytes: Uint8Array): string | null {
  const start = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
  return (
    /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(start)?.[1] ??
    /<\?xml[^>]+encoding="([\w-]+)"/i.exec(start)?.[1] ??
    null
  );
}

/** Readability's choice; where it finds nothing, what the page itself marks as its article. */
function articleText(page: HtmlPage): string | null {
  const marked = longest(page.querySelectorAll('article, main, [role="main"], [itemprop="articleBody"]'));
  const reader = new Readability<HtmlElement>(page as never, {
    charThreshold: 250,
    serializer: (node) => node as unknown as HtmlElement,
    disableJSONLD: true,
  });
  const found = reader.parse()?.content ?? null;
  if (found !== null) removePointers(found);
  const text = found === null ? '' : htmlToText(found);
  return text.length >= LEAST_ARTICLE ? text : marked;
}

function longest(elements: Iterable<HtmlElement>): string | null {
  return [...elements]
    .map(htmlToText)
    .reduce<string | null>((best, text) => (text.length > (best?.length ?? 0) ? text : best), null);
}

/** The title is read like the text, so it stands in it once: events are found in headlines too. */
function withTitle(title: string | null, body: string): string {
  if (title === null) return body;
  const [first = ''] = body.split('\n\n', 1);
  return bareWords(first).startsWith(bareWords(title)) ? body : `${title}\n\n${body}`;
}

function bareWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();
}
