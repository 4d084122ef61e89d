import type { Feed } from './feed.js';

/** A feed as JSON Feed 1.1 (jsonfeed.org). */
export function jsonFeed({ title, home, self, items }: Feed): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: home,
    feed_url: self,
    items: items.map((item) => ({
      id: item.id,
      url: item.url,
      title: item.title,
      content_text: item.text,
      date_published: item.published,
      date_modified: item.updated,
    })),
  });
}
