import type { CodedEvent } from '../reports/coded-event.js';
import type { RetiredBecause } from './schema.js';

/** ISO days, both inclusive, at the precision that the report states. */
export interface Happened {
  readonly start: string;
  readonly end: string;
}

/** What a report needs of the document version that it was first read in. */
export interface ReportDocument {
  readonly id: number;
  readonly uid: string;
  readonly address: string;
  readonly version: number;
  readonly source: string | null;
  /** ISO day. */
  readonly published: string | null;
  readonly url: string | null;
  readonly title: string | null;
  /** Copies of one text have the same origin: count origins, not documents. */
  readonly origin: number;
}

/** One source's account of an act, as the ledger holds it. */
export interface StoredReport {
  /** Row id: rises in the order of reading. Not the same in another ledger; `uid` is. */
  readonly id: number;
  readonly uid: string;
  /** The event record, with what people corrected in it. Its spans count in the text of `document`. */
  readonly event: CodedEvent;
  readonly document: ReportDocument;
  /** When the act took place; null when nothing tells. */
  readonly happened: Happened | null;
  /** When this ledger first had the report: ISO UTC instant. */
  readonly learnt: string;
  /** Row id of the report of the same document that this one answers. */
  readonly replyTo: number | null;
  /** Null while the source still says it. */
  readonly retired: { readonly at: string; readonly because: RetiredBecause } | null;
  /** Fields of `event` that a person corrected. */
  readonly corrected: readonly string[];
  /** A person's verdict on the report as a whole. */
  readonly verdict: 'accepted' | 'rejected' | null;
}
