import { plainWords } from '../../reports/plain-words.js';

/** Text from a document inside Markdown: one line, nothing in it taken for markup, no control or direction characters. */
export function markdownText(text: string): string {
  return plainWords(text)
    .replaceAll('\u200b', '')
    .replace(/[\\`*_{}[\]#|~]/g, (sign) => `\\${sign}`)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;');
}

/** A quoted sentence with its report: "> “…” — Wire, 2022-10-21 (r7kf…)". */
export function markdownQuote(quote: {
  readonly sentence: string;
  readonly source: string | null;
  readonly published: string | null;
  readonly report: string;
}): string {
  const where = [quote.source, quote.published].filter((fact) => fact !== null).map(markdownText);
  return `> “${markdownText(quote.sentence)}” — ${[...where, quote.report].join(', ')}`;
}
