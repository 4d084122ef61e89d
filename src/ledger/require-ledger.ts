import { existsSync } from 'node:fs';
import { ParleyError } from '../errors.js';

/** Stops where there is no ledger at a place. @throws ParleyError `no-ledger` */
export function requireLedger(file: string): void {
  if (existsSync(file)) return;
  throw new ParleyError(
    'no-ledger',
    `${file}: there is no ledger: make one with parley read, or name another with --ledger`,
  );
}
