import { inChunks } from './in-chunks.js';
import { undoneAmong } from './load-judgements.js';
import type { JudgementKind, JudgementRow, Queries } from './schema.js';

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
  return withSides(queries, rows);
}

/** Every judgement about any of some reports, undone ones and their undos too, latest first. */
export async function listJudgementsOn(
  queries: Queries,
  reportIds: readonly number[],
): Promise<readonly ListedJudgement[]> {
  const about = await inChunks(reportIds, (chunk) =>
    queries
      .selectFrom('judgement_reports')
      .select('judgement_id as id')
      .distinct()
      .where('report_id', 'in', chunk)
      .execute(),
  );
  const ids = new Set(about.map((row) => row.id));
  // An undo is about a judgement, which may be an undo itself.
  for (let fresh = [...ids]; fresh.length > 0; ) {
    const undos = await inChunks(fresh, (chunk) =>
      queries.selectFrom('judgements').select('id').where('undoes', 'in', chunk).execute(),
    );
    fresh = undos.map((row) => row.id).filter((id) => !ids.has(id));
    for (const id of fresh) ids.add(id);
  }
  const rows = await inChunks(ids, (chunk) =>
    queries.selectFrom('judgements').selectAll().where('id', 'in', chunk).execute(),
  );
  return withSides(
    queries,
    [...rows].sort((a, b) => b.id - a.id),
  );
}

async function withSides(
  queries: Queries,
  rows: readonly JudgementRow[],
): Promise<readonly ListedJudgement[]> {
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
