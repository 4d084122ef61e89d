/** One version of the text at one address, as the ledger holds it. */
export interface StoredDocument {
  readonly id: number;
  readonly uid: string;
  readonly address: string;
  readonly version: number;
  readonly name: string;
  readonly url: string | null;
  readonly source: string | null;
  /** ISO day. */
  readonly published: string | null;
  readonly title: string | null;
  readonly author: string | null;
  readonly language: string | null;
  readonly text: string;
  /** SHA-256 of the text in UTF-8. */
  readonly hash: string;
  /** ISO UTC instant. */
  readonly learnt: string;
  readonly origin: number;
  /** When the next version was fetched; null for the latest. */
  readonly superseded: string | null;
}
