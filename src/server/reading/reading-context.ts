import { ParleyError } from '../../errors.js';
import type { ServerContext } from '../server-context.js';
import type { ServerOptions } from '../server-options.js';
import { lineWork } from './line-work.js';
import type { LedgerReader } from './open-reader.js';

/** What answering takes where a ledger is only read: nothing is coded or written there. */
export function readingContext(
  { read, mark }: LedgerReader,
  { deriver, lineRules, version }: Pick<ServerOptions, 'deriver' | 'lineRules' | 'version'>,
): ServerContext {
  const refuse = async () => {
    throw new ParleyError('forbidden', 'here a ledger is read, and nothing in it is changed');
  };
  return {
    deriver,
    lineRules,
    version,
    texts: { read: refuse, close: async () => {} },
    explain: async () => [],
    read,
    mark,
    write: refuse,
    work: lineWork(lineRules),
    workers: null,
  };
}
