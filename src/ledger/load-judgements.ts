import { inChunks } from './in-chunks.js';
import type { Judgement } from './judgement.js';
import type { JudgementRow, Queries } from './schema.js';

/**
 * The judgements about any of some reports that hold: not undone, or the undo itself undone. In the order made.
 * @param until an instant: what was made after it does not count, nor what was undone then
 */
export async function judgementsOn(
  queries: Queries,
  reportIds: Iterable<number>,
  until: string | null = null,
): Promise<readonly Judgement[]> {
  const about = await inChunks(reportIds, (chunk) =>
    queries
      .selectFrom('judgement_reports')
      .select('judgement_id')
      .distinct()
      .where('report_id', 'in', chunk)
      .execute(),
  );
  return loadJudgements(queries, new Set(about.map((row) => row.judgement_id)), until);
}

/** Of some judgements those that hold, in the order made. */
export async function loadJudgements(
  queries: Queries,
  ids: Iterable<number>,
  until: string | null = null,
): Promise<readonly Judgement[]> {
  const found = await inChunks(ids, (chunk) =>
    queries.selectFrom('judgements').selectAll().where('id', 'in', chunk).orderBy('id').execute(),
  );
  const rows = found.filter(({ made }) => until === null || made <= until);
  const undone = await undoneAmong(
    queries,
    rows.map((row) => row.id),
    until,
  );
  const holding = rows.filter((row) => !undone.has(row.id));
  const sides = await inChunks(
    holding.map((row) => row.id),
    (chunk) =>
      queries
        .selectFrom('judgement_reports')
        .selectAll()
        .where('judgement_id', 'in', chunk)
        .orderBy('report_id')
        .execute(),
  );
  return holding
    .flatMap((row) =>
      toJudgement(
        row,
        sides.filter((side) => side.judgement_id === row.id),
      ),
    )
    .sort((a, b) => a.id - b.id);
}

/** Which of some judgements are undone by an undo that holds itself. */
export async function undoneAmong(
  queries: Queries,
  ids: readonly number[],
  until: string | null = null,
): Promise<ReadonlySet<number>> {
  if (ids.length === 0) return new Set();
  const found = await inChunks(ids, (chunk) =>
    queries.selectFrom('judgements').select(['id', 'undoes', 'made']).where('undoes', 'in', chunk).execute(),
  );
  const undos = found.filter(({ made }) => until === null || made <= until);
  const undoneUndos = await undoneAmong(
    queries,
    undos.map((row) => row.id),
    until,
  );
  return new Set(undos.flatMap(({ id, undoes }) => (undoes === null || undoneUndos.has(id) ? [] : [undoes])));
}

function toJudgement(
  row: JudgementRow,
  sides: readonly { readonly report_id: number; readonly side: 'one' | 'other' }[],
): readonly Judgement[] {
  const { id, kind, field, author, reason, made } = row;
  if (kind === 'undo') return [];
  const on = (side: 'one' | 'other') => sides.filter((row) => row.side === side).map((row) => row.report_id);
  const value: unknown = row.value === null ? null : JSON.parse(row.value);
  return [{ id, kind, one: on('one'), other: on('other'), field, value, author, reason, made }];
}
