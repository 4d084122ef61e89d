import type { Feed, FeedItem } from './feed.js';

/** A feed as Atom (RFC 4287). */
export function atomFeed({ title, home, self, updated, items }: Feed): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    `<id>${xmlText(self)}</id>`,
    `<title>${xmlText(title)}</title>`,
    `<updated>${updated}</updated>`,
    `<link rel="self" type="application/atom+xml" href="${xmlText(self)}"/>`,
    `<link rel="alternate" type="text/html" href="${xmlText(home)}"/>`,
    '<author><name>Parley</name></author>',
    ...items.map(entryOf),
    '</feed>',
    '',
  ].join('\n');
}

function entryOf({ id, url, title, text, published, updated }: FeedItem): string {
  return [
    '<entry>',
    `<id>${xmlText(id)}</id>`,
    `<title>${xmlText(title)}</title>`,
    `<link href="${xmlText(url)}"/>`,
    `<published>${published}</published>`,
    `<updated>${updated}</updated>`,
    `<content type="text">${xmlText(text)}</content>`,
    '</entry>',
  ].join('\n');
}

/** Text inside XML 1.0: what it may not hold, such as control characters and half a pair of surrogates, becomes �. */
export function xmlText(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
