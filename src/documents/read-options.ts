import type { FetchOptions } from '../sources/page-fetcher.js';
import type { DocumentDefaults } from './finish-document.js';

/** How to read documents; nothing needs to be given. */
export interface ReadOptions extends DocumentDefaults, Pick<FetchOptions, 'allowPrivate' | 'maxBytes'> {
  /** What `-` reads; the process's standard input unless given. */
  readonly stdin?: AsyncIterable<Uint8Array>;
  /** Finer settings of the fetching of addresses. */
  readonly fetch?: Omit<FetchOptions, 'allowPrivate' | 'maxBytes'>;
}
