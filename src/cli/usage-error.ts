import { ParleyError } from '../errors.js';

/** A command line that asks for what cannot be; ends the process with exit code 2. */
export class UsageError extends ParleyError {
  constructor(message: string, options?: { readonly cause?: unknown }) {
    super('usage', message, options);
    this.name = 'UsageError';
  }
}
