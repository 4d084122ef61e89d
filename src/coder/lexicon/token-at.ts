import type { Token } from '../../sentences/sentence.js';

/** The token of a number that the caller has checked. */
export function tokenAt(tokens: readonly Token[], i: number): Token {
  const token = tokens[i];
  if (!token) throw new RangeError(`no token ${i} of ${tokens.length}`);
  return token;
}
