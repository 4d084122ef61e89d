import { parseHTML } from 'linkedom';
import { ParleyError } from '../errors.js';

/** The few parts of the DOM that reading a page takes; the compiler's own DOM types belong to browsers. */
export interface HtmlNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<HtmlNode>;
}

export interface HtmlElement extends HtmlNode {
  readonly parentElement: HtmlElement | null;
  readonly nextElementSibling: HtmlElement | null;
  readonly children: Iterable<HtmlElement> & { readonly length: number };
  getAttribute(name: string): string | null;
  hasAttribute(name: string): boolean;
  querySelector(selector: string): HtmlElement | null;
  querySelectorAll(selector: string): Iterable<HtmlElement>;
  contains(node: HtmlElement): boolean;
  remove(): void;
}

export interface HtmlPage {
  readonly documentElement: HtmlElement;
  readonly body: HtmlElement;
  querySelector(selector: string): HtmlElement | null;
  querySelectorAll(selector: string): Iterable<HtmlElement>;
}

/** Parses a page as far as it goes: cut, unclosed and headless pages are pages too. Throws `malformed-page`. */
export function parsePage(html: string): HtmlPage {
  refuseDeepNesting(html);
  const isWhole = /<html[\s>]/i.test(html) && /<body[\s>]/i.test(html);
  const whole = isWhole ? html : `<!doctype html><html>${headOf(html)}<body>${bodyOf(html)}</body></html>`;
  return parseHTML(whole).document as unknown as HtmlPage;
}

/** Pages for people stay far below; above, parsing takes quadratic time and readers run out of stack. */
const MOST_LEVELS = 2000;
const TAG = /<(\/?)([a-z][a-z\d-]*)[^<>]*?(\/?)>/gi;
/** Tags that do not nest: void elements, and those that the next of their kind closes. */
const FLAT =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr|p|li|d[dt]|t[rdh]|thead|tbody|tfoot|option)$/i;

function refuseDeepNesting(html: string): void {
  let depth = 0;
  for (const [, close, name = '', selfClose] of html.matchAll(TAG)) {
    if (selfClose === '/' || FLAT.test(name)) continue;
    depth = close === '/' ? Math.max(0, depth - 1) : depth + 1;
    if (depth > MOST_LEVELS) {
      throw new ParleyError(
        'malformed-page',
        `is nested more than ${MOST_LEVELS} levels deep: not a page to read`,
      );
    }
  }
}

const HEAD = /<head[\s>][\s\S]*?(?:<\/head\s*>|$)/i;

/** linkedom takes the first element for the root and makes no body: pages without one get theirs here. */
function headOf(html: string): string {
  return HEAD.exec(html)?.[0] ?? '<head></head>';
}

function bodyOf(html: string): string {
  return html.replace(HEAD, '').replace(/<!doctype[^>]*>|<\/?(?:html|body)(?:\s[^>]*)?>/gi, '');
}

/** Character references in a string that is not markup: JSON-LD often holds "Iran&#8217;s". */
export function decodeEntities(value: string): string {
  return value.includes('&')
    ? (parsePage(`<p>${value.replaceAll('<', '&lt;')}</p>`).body.textContent ?? '')
    : value;
}
