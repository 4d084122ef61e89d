import type { Document } from '../../documents/document.js';
import type { EventExplanation } from '../../reports/explain-events.js';

/** What a text reader is given: a stored document, or a text or address that somebody wants read in place. */
export type TextToRead =
  | { readonly kind: 'document'; readonly document: Document }
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly date: string | null;
      readonly source: string | null;
    }
  | {
      readonly kind: 'page';
      readonly url: string;
      readonly date: string | null;
      readonly source: string | null;
    };

/** What a coder reads in a text. Plain data: it comes back from a worker thread. */
export type TextRead =
  | {
      readonly ok: true;
      readonly document: Document;
      /** As in event records: "parley/0.1.0 lexicon". */
      readonly coder: string;
      readonly explanations: readonly EventExplanation[];
    }
  | { readonly ok: false; readonly code: string; readonly message: string };

/** Reads and codes texts, away from the thread that answers requests. */
export interface TextReader {
  /** @throws ParleyError `took-too-long`, `too-busy`, `ending` */
  readonly read: (text: TextToRead) => Promise<TextRead>;
  readonly close: () => Promise<void>;
}
