import { ParleyError } from '../errors.js';
import { deriveAround } from './derive-around.js';
import type { Deriver } from './deriver.js';
import { insertRows } from './insert-rows.js';
import type { Ledger } from './ledger.js';
import { undoneAmong } from './load-judgements.js';
import type { JudgementKind, JudgementSide, Queries } from './schema.js';

/** A person's decision as it is made. Sides are row ids of reports, as in `Judgement`. */
export interface NewJudgement {
  readonly kind: Exclude<JudgementKind, 'undo'>;
  readonly one: readonly number[];
  readonly other: readonly number[];
  readonly field: string | null;
  readonly value: unknown;
  readonly author: string;
  readonly reason: string | null;
}

/** Enters a judgement, and derives anew what it is about. Gives its number. */
export async function recordJudgement(
  ledger: Ledger,
  { kind, one, other, field, value, author, reason }: NewJudgement,
  deriver: Deriver,
): Promise<number> {
  return ledger.transaction(async (within) => {
    const { id } = await within.queries
      .insertInto('judgements')
      .values({
        kind,
        field,
        value: value === null ? null : JSON.stringify(value),
        author,
        reason,
        made: within.now(),
        undoes: null,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    const on = (side: JudgementSide, reports: readonly number[]) =>
      reports.map((report_id) => ({ judgement_id: id, report_id, side }));
    await insertRows(within.queries, 'judgement_reports', [...on('one', one), ...on('other', other)]);
    await deriveAround(within, [...one, ...other], deriver);
    return id;
  });
}

/**
 * Takes back a judgement by a judgement of its own, and derives anew what it was about. Undoing an undo brings the
 * first one back. Without a number the latest that holds is taken back, undos aside.
 * @throws ParleyError `no-such-judgement`, `undone-already`
 */
export async function undoJudgement(
  ledger: Ledger,
  number: number | null,
  by: { readonly author: string; readonly reason: string | null },
  deriver: Deriver,
): Promise<{ readonly undo: number; readonly undone: number }> {
  return ledger.transaction(async (within) => {
    const { queries } = within;
    const undone = number ?? (await latestHolding(queries));
    if (undone === null) throw new ParleyError('no-such-judgement', 'there is no judgement to undo');
    await requireHolding(queries, undone);
    const { id: undo } = await queries
      .insertInto('judgements')
      .values({ kind: 'undo', field: null, value: null, ...by, made: within.now(), undoes: undone })
      .returning('id')
      .executeTakeFirstOrThrow();
    await deriveAround(within, await reportsJudged(queries, undone), deriver);
    return { undo, undone };
  });
}

async function requireHolding(queries: Queries, id: number): Promise<void> {
  const row = await queries.selectFrom('judgements').select('id').where('id', '=', id).executeTakeFirst();
  if (row === undefined) throw new ParleyError('no-such-judgement', `there is no judgement ${id}`);
  if ((await undoneAmong(queries, [id])).has(id)) {
    throw new ParleyError('undone-already', `judgement ${id} was undone before`);
  }
}

async function latestHolding(queries: Queries): Promise<number | null> {
  const rows = await queries
    .selectFrom('judgements')
    .select('id')
    .where('kind', '!=', 'undo')
    .orderBy('id', 'desc')
    .execute();
  const ids = rows.map((row) => row.id);
  const undone = await undoneAmong(queries, ids);
  return ids.find((id) => !undone.has(id)) ?? null;
}

/** The reports of a judgement, or of the one that an undo leads back to. */
async function reportsJudged(queries: Queries, id: number): Promise<readonly number[]> {
  const row = await queries.selectFrom('judgements').select('undoes').where('id', '=', id).executeTakeFirst();
  if (row?.undoes !== null && row?.undoes !== undefined) return reportsJudged(queries, row.undoes);
  const reports = await queries
    .selectFrom('judgement_reports')
    .select('report_id')
    .where('judgement_id', '=', id)
    .execute();
  return reports.map((report) => report.report_id);
}
