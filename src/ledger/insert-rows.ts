import type { Insertable } from 'kysely';
import type { Database, Queries } from './schema.js';

/** SQLite takes 32,766 values a statement; the widest table has under 25 columns. */
const mostRows = 1000;

/** Inserts any number of rows, none included. */
export async function insertRows<T extends keyof Database & string>(
  queries: Queries,
  table: T,
  rows: readonly Insertable<Database[T]>[],
): Promise<void> {
  for (let start = 0; start < rows.length; start += mostRows) {
    await queries
      .insertInto(table)
      .values(rows.slice(start, start + mostRows))
      .execute();
  }
}
