import type { Ledger } from '../../ledger/ledger.js';

/**
 * Work on a ledger that is done once for each question, until the ledger changes; the latest few results are kept. Ask it within
 * `read`: then the mark is that of what is read.
 * @param keyOf what tells a question from others
 * @param most results that are kept
 */
export function keptWhileSame<Q, T>(
  work: (ledger: Ledger, question: Q) => Promise<T>,
  keyOf: (question: Q) => string,
  most: number,
): (ledger: Ledger, question: Q) => Promise<T> {
  const kept = new Map<string, T>();
  let keptFor = '';
  return async (ledger, question) => {
    const now = await ledger.dialect.mark(ledger.queries);
    if (now !== keptFor) kept.clear();
    keptFor = now;
    const key = keyOf(question);
    const found = kept.get(key);
    const result = found === undefined ? await work(ledger, question) : found;
    // The last asked for goes last: the first is dropped.
    kept.delete(key);
    kept.set(key, result);
    const [oldest] = kept.keys();
    if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    return result;
  };
}
