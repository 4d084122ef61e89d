import type { Queries } from '../ledger/schema.js';
import type { LineView } from './line.js';
import { type Posture, postures } from './posture.js';
import type { PostureCounts } from './posture-share.js';

/** The verbal acts of all lines up to the day of a view, by class: the pool from which a share of posture takes its prior. */
export async function loadPosturePool(queries: Queries, { asOf, known }: LineView): Promise<PostureCounts> {
  const counted = queries
    .selectFrom('line_acts')
    .where('is_counted', '=', 1)
    .where('last_day', '<=', asOf)
    .where('posture', 'is not', null);
  const seen = known === 'now' ? counted : counted.where('told', '<=', asOf);
  const rows = await seen
    .select(['posture', ({ fn }) => fn.countAll<number>().as('acts')])
    .groupBy('posture')
    .execute();
  const of = (posture: Posture) => rows.find((row) => row.posture === posture)?.acts ?? 0;
  return Object.fromEntries(postures.map((posture) => [posture, of(posture)])) as Record<Posture, number>;
}
