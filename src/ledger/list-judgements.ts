import { inChunks } from './in-chunks.js';
import { undoneAmong } from './load-judgements.js';
import type { JudgementKind, Queries } from './schema.js';

/** A judgement as it was made, with what became of it. */
export interface ListedJudgement {
  readonly id: number;
  readonly kind: JudgementKind;
  readonly field: string | null;
  readonly value: unknown;
  readonly author: string;
  readonly reason: string | null;
  readonly made: string;
  readonly undoes: number | null;
  readonly isUndone: boolean;
  /** Ids of the reports on both sides. */
  readonly one: readonly string[];
  readonly other: readonly string[];
}

/** Every judgement ever made, undone ones too, latest first. */
export async function listJudgements(queries: Queries, limit: number): Promise<readonly ListedJudgement[]> {
  const rows = await queries
    .selectFrom('judgements')
    .selectAll()
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
  const ids = rows.map((row) => row.id);
  const undone = await undoneAmong(queries, ids);
  const sides = await inChunks(ids, (chunk) =>
    queries
      .selectFrom('judgement_reports')
      .innerJoin('reports', 'reports.id', 'judgement_reports.report_id')
      .select(['judgement_id', 'side', 'reports.uid'])
      .where('judgement_id', 'in', chunk)
      .orderBy('reports.id')
      .execute(),
  );
  return rows.map(({ value, ...row }) => {
    const on = (side: string) =>
      sides.filter((one) => one.judgement_id === row.id && one.side === side).map((one) => one.uid);
    return {
      ...row,
      value: value === null ? null : JSON.parse(value),
      isUndone: undone.has(row.id),
      one: on('one'),
      other: on('other'),
    };
  });
}
