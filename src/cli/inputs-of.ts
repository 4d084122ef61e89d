import { UsageError } from './usage-error.js';

/** Without inputs a pipeline is read; a person at a terminal is told what is missing instead of being kept waiting. */
export function inputsOf(given: readonly string[], what: string): readonly string[] {
  if (given.length > 0) return given;
  if (process.stdin.isTTY) {
    throw new UsageError(`nothing to ${what}: name a file, a folder or an address, or pipe a text in`);
  }
  return ['-'];
}
