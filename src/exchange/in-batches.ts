const batchSize = 500;

/**
 * The rows of a table in the order of their keys, some hundred at a time, so that memory stays flat however big the ledger.
 * @param next up to `limit` rows after a key, in the order of keys; null for the first
 */
export async function* inBatches<R, K>(
  next: (after: K | null, limit: number) => Promise<readonly R[]>,
  keyOf: (row: R) => K,
): AsyncGenerator<readonly R[]> {
  for (let after: K | null = null; ; ) {
    const rows = await next(after, batchSize);
    const last = rows.at(-1);
    if (last === undefined) return;
    yield rows;
    after = keyOf(last);
  }
}
