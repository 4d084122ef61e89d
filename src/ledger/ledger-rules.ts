import type { Deriver } from './deriver.js';
import type { StoredDocument } from './stored-document.js';

/** Tells copies of one text. Pure, and local as a `Deriver` is: two copies share a key, and decide it between them. */
export interface OriginFinder {
  documentKeys(document: StoredDocument): readonly string[];
  /** Row ids of those among the candidates that have the same origin as the document. */
  copiesOf(document: StoredDocument, candidates: readonly StoredDocument[]): readonly number[];
}

/** Everything that is derived from what was read, by rules that later stages bring (composed in `cli/`). */
export interface LedgerRules {
  readonly origins: OriginFinder;
  readonly deriver: Deriver;
}
