import { ParleyError } from '../errors.js';

/** A gold folder, gold file or file of predictions that cannot be used; the message names it. */
export class GoldError extends ParleyError {
  constructor(message: string, options?: { readonly cause?: unknown }) {
    super('gold', message, options);
    this.name = 'GoldError';
  }
}
