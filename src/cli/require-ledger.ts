import { existsSync } from 'node:fs';
import { ParleyError } from '../errors.js';

/**
 * A slip in the name of a ledger must not make users of nothing: their file would stand beside a ledger that is not there.
 * @throws ParleyError `no-ledger`
 */
export function requireLedger(ledger: string): void {
  if (existsSync(ledger)) return;
  throw new ParleyError(
    'no-ledger',
    `${ledger}: there is no ledger: make one with parley read, or name another with --ledger`,
  );
}
