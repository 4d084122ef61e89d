import { ParleyError } from '../errors.js';

/** A command line that asks for what cannot be; ends the process with exit code 2. */
export class UsageError extends ParleyError {
  constructor(message: string) {
    super('usage', message);
    this.name = 'UsageError';
  }
}
