import type { Ledger } from '../ledger/ledger.js';
import type { Explainer } from './reading/coded-documents.js';
import type { LineWork } from './reading/line-work.js';
import type { ServerOptions } from './server-options.js';

/** What answering a request takes. */
export interface ServerContext
  extends Pick<ServerOptions, 'deriver' | 'lineRules' | 'texts' | 'version' | 'workers'> {
  /** What takes long on lines and changes, kept until the ledger changes. */
  readonly work: LineWork;
  /** Reads the ledger as it is at one moment, while others write. */
  readonly read: <T>(work: (ledger: Ledger) => Promise<T>) => Promise<T>;
  /** Opens the ledger for writing; one after the other. @throws ParleyError `ledger-locked` while another process writes */
  readonly write: <T>(work: (ledger: Ledger) => Promise<T>) => Promise<T>;
  /** Why the coder read in a document what it read. */
  readonly explain: Explainer;
  /** Changes whenever the ledger does. */
  readonly mark: () => Promise<string>;
}
