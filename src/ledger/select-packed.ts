import { type RawBuilder, type SelectQueryBuilder, sql } from 'kysely';
import type { Database } from './schema.js';

/**
 * Some values of all rows of a query, in a list for each row. They come as one text of JSON: SQLite writes it and JSON.parse reads it
 * in a third of the time in which rows become objects one by one.
 */
export async function selectPacked<Row extends readonly unknown[]>(
  query: SelectQueryBuilder<Database, keyof Database, object>,
  values: readonly RawBuilder<unknown>[],
): Promise<readonly Row[]> {
  const { rows } = await query
    .select(sql<string>`json_group_array(json_array(${sql.join(values)}))`.as('rows'))
    .executeTakeFirstOrThrow();
  return JSON.parse(rows);
}
