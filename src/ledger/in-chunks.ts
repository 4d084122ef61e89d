/** SQLite takes 32,766 values a statement. */
const mostValues = 10_000;

/** The rows of a query that takes a list, however long that list is: asked for a part of it at a time. */
export async function inChunks<T, R>(
  values: Iterable<T>,
  query: (chunk: readonly T[]) => Promise<readonly R[]>,
): Promise<readonly R[]> {
  const all = [...values];
  const rows: R[] = [];
  for (let start = 0; start < all.length; start += mostValues) {
    for (const row of await query(all.slice(start, start + mostValues))) rows.push(row);
  }
  return rows;
}
