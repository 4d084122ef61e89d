/** A feed, before it is written as Atom or as JSON Feed. Addresses are absolute. */
export interface Feed {
  readonly title: string;
  /** The page that shows the same. */
  readonly home: string;
  readonly self: string;
  /** ISO instant of its latest item; of an empty one the beginning of time. */
  readonly updated: string;
  readonly items: readonly FeedItem[];
}

export interface FeedItem {
  /** The same as long as the thing is: an item that changed is updated in place. */
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly text: string;
  /** ISO instants. */
  readonly published: string;
  readonly updated: string;
}
