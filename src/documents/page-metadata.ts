import type { HtmlElement, HtmlPage } from './html-page.js';
import { readJsonLdArticle } from './json-ld-article.js';
import { parseDay } from './parse-day.js';

/** What a page says of itself; each field null when it says nothing. */
export interface PageMetadata {
  readonly title: string | null;
  readonly author: string | null;
  readonly date: string | null;
  readonly source: string | null;
  readonly language: string | null;
  /** The page's own address (canonical link). */
  readonly url: string | null;
  /** The article's text where only JSON-LD holds it. */
  readonly body: string | null;
}

const TITLES = ['og:title', 'twitter:title', 'dc.title', 'dcterms.title', 'parsely-title'];
const AUTHORS = [
  'author',
  'article:author',
  'byl',
  'dc.creator',
  'dcterms.creator',
  'parsely-author',
  'sailthru.author',
];
const OUTLETS = ['dc.publisher', 'dcterms.publisher', 'publisher', 'application-name', 'twitter:site'];
const DATES = [
  'article:published_time',
  'article:published',
  'og:published_time',
  'datepublished',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date',
  'dcterms.date',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'publication_date',
  'publish-date',
  'publishdate',
  'pubdate',
  'date',
];

/** "Envoys meet in Bern | The Gazette", "Statement on the Truce : Foreign Ministry". */
const OUTLET_AT_END = /^(.*\S)\s+(?:[|–—:»«·-]|::)\s+([^|–—»«·]+)$/;

/** Metadata of a page: JSON-LD first, then `<meta>`, then what the markup itself shows (`<time>`, `<h1>`, `<title>`). */
export function readPageMetadata(page: HtmlPage, address: string | null): PageMetadata {
  const article = readJsonLdArticle(page);
  const meta = readMetaTags(page);
  const first = (names: readonly string[]): string | null =>
    names.map((name) => meta.get(name)).find((value) => value !== undefined) ?? null;
  const heading = splitTitle(page);
  const named = first(['og:site_name']) ?? article?.publisher ?? first(OUTLETS);
  const source = named?.replace(/^@/, '') ?? heading.outlet;
  const url = canonicalAddress(page) ?? address;
  const day = (value: string | null | undefined): string | null =>
    value === null || value === undefined ? null : parseDay(value);
  return {
    title: withoutOutlet(article?.headline ?? first(TITLES) ?? heading.title, source),
    author: personOf(article?.author ?? first(AUTHORS)) ?? shownAuthor(page),
    date:
      day(article?.datePublished) ??
      DATES.map((name) => day(meta.get(name))).find((value) => value !== null) ??
      shownDay(page) ??
      dayInAddress(url),
    source,
    language: page.documentElement.getAttribute('lang') ?? article?.language ?? null,
    url,
    body: article?.body ?? null,
  };
}

function readMetaTags(page: HtmlPage): ReadonlyMap<string, string> {
  const tags = new Map<string, string>();
  for (const tag of page.querySelectorAll('meta[content]')) {
    const name = tag.getAttribute('property') ?? tag.getAttribute('name') ?? tag.getAttribute('itemprop');
    const content = tag.getAttribute('content')?.trim() ?? '';
    if (name !== null && content !== '' && !tags.has(name.toLowerCase()))
      tags.set(name.toLowerCase(), content);
  }
  return tags;
}

/**
 * What the page itself shows as headline: a lone `<h1>`, else its `<title>`. "Readout of the call - Foreign Ministry"
 * also names the outlet, but only when the part before the dash stands in the page too.
 */
function splitTitle(page: HtmlPage): { readonly title: string | null; readonly outlet: string | null } {
  const headings = [...page.querySelectorAll('h1')].map(wordsOf).filter((text) => text !== '');
  const [heading = null] = headings;
  const title = wordsOf(page.querySelector('title'));
  const [, head = '', outlet = ''] = OUTLET_AT_END.exec(title) ?? [];
  const isSplit = head !== '' && wordsOf(page.body).toLowerCase().includes(head.toLowerCase());
  const shown = isSplit ? head : title;
  return {
    title: headings.length === 1 || shown === '' ? heading : shown,
    outlet: isSplit ? outlet.trim() : null,
  };
}

function wordsOf(element: HtmlElement | null): string {
  return element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
}

/** "Envoys meet in Geneva | The Gazette" names its outlet twice. */
function withoutOutlet(title: string | null, source: string | null): string | null {
  const match = OUTLET_AT_END.exec(title ?? '');
  const [, head, tail] = match ?? [];
  return head !== undefined && tail?.trim().toLowerCase() === source?.toLowerCase() ? head : title;
}

function personOf(author: string | null): string | null {
  const name = author?.replace(/^by\s+/i, '').trim() ?? '';
  return name === '' || /^https?:/.test(name) ? null : name;
}

function shownAuthor(page: HtmlPage): string | null {
  const name = personOf(wordsOf(page.querySelector('[rel="author"], [itemprop="author"], .byline')));
  return name !== null && name.length <= 80 ? name : null;
}

/** `<time>` marked as the day of publication, else the first in the article or page that carries a day. */
function shownDay(page: HtmlPage): string | null {
  for (const selector of [
    'time[pubdate]',
    '[itemprop="datePublished"]',
    'header time, article time',
    'time',
  ]) {
    for (const element of page.querySelectorAll(selector)) {
      const day = parseDay(
        element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.textContent ?? '',
      );
      if (day !== null) return day;
    }
  }
  return null;
}

/** "/2022/10/11/" and "/2022-10-11-" in an address are the day of the page. */
function dayInAddress(url: string | null): string | null {
  const match = /\/(\d{4})[/-](\d{2})[/-](\d{2})(?=[/-]|$)/.exec(url ?? '');
  return match === null ? null : parseDay(`${match[1]}-${match[2]}-${match[3]}`);
}

function canonicalAddress(page: HtmlPage): string | null {
  const href = page.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? null;
  return href !== null && /^https?:\/\//.test(href) && URL.canParse(href) ? href : null;
}
