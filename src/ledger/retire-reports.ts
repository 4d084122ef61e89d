import type { Queries, RetiredBecause } from './schema.js';

/** A report that no longer counts as it did. */
export interface Retirement {
  readonly id: number;
  readonly because: RetiredBecause;
  /** Row id of the report that takes its place. */
  readonly successor: number | null;
}

/** Marks reports as withdrawn, reworded or coded anew. Their records stay as they are. */
export async function retireReports(
  queries: Queries,
  retirements: readonly Retirement[],
  at: string,
): Promise<void> {
  for (const { id, because, successor } of retirements) {
    await queries
      .updateTable('reports')
      .set({ retired: at, retired_because: because, successor_id: successor })
      .where('id', '=', id)
      .execute();
  }
}
