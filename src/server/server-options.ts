import type { MiddlewareHandler } from 'hono';
import type { Deriver } from '../ledger/deriver.js';
import type { LedgerOptions } from '../ledger/open-ledger.js';
import type { LineRules } from '../lines/load-acts.js';
import type { Access } from './access/access.js';
import type { TextReader } from './reading/text-reader.js';
import type { ServerEnv } from './server-env.js';
import type { Workers } from './workers/workers.js';

/** What a server is made of; nothing here listens. */
export interface ServerOptions {
  readonly ledger: Omit<LedgerOptions, 'access'>;
  readonly deriver: Deriver;
  readonly lineRules: LineRules;
  readonly texts: TextReader;
  /** Threads for questions that take long; null: the thread that answers requests does those too. */
  readonly workers: Workers | null;
  /** Version of Parley. */
  readonly version: string;
  /** Who may do what. */
  readonly access: Access;
  /** Folder of the built board; null: the API alone. */
  readonly board: string | null;
  /** Refuses requests for names that are not ours. */
  readonly hosts: MiddlewareHandler<ServerEnv>;
  /** Told of errors that nobody foresaw. */
  readonly log: (error: unknown) => void;
  /** Address under which people reach it, without a slash at the end; null: as the request says. */
  readonly origin: string | null;
}
