import { sql } from 'kysely';
import type { Queries } from '../ledger/schema.js';
import type { LampAct } from './lamp-act.js';
import type { Bearing } from './line-act.js';

/**
 * Reads acts between two parties that have some bearings, and whatever is indirect. Words that say nothing in most rows are left
 * out there: making strings of them takes longer than all else.
 */
export async function selectLamps(
  queries: Queries,
  bearings: readonly Bearing[],
): Promise<readonly LampAct[]> {
  return (await ofBearings(queries, bearings).execute()).map(toLampAct);
}

function ofBearings(queries: Queries, bearings: readonly Bearing[]) {
  return queries
    .selectFrom('line_acts')
    .select([
      'event_id',
      'line',
      'is_mutual',
      'bearing',
      'is_counted',
      'is_indirect',
      'level',
      'condition',
      'last_day',
      sql<number>`case when from_party > to_party then 1 else 0 end`.as('is_back'),
      sql<string | null>`case when first_day <> last_day then first_day end`.as('first_day'),
      sql<string | null>`case when bearing = 'plan' or last_day is null then told end`.as('told'),
      sql<string | null>`case when status = 'historical' then status end`.as('status'),
      sql<string | null>`case when bearing = 'plan' then standing end`.as('standing'),
      sql<string | null>`case when basis <> 'coded' then basis end`.as('basis'),
      sql<string | null>`case when bearing = 'contact' then sources end`.as('sources'),
    ])
    .where((where) => where.or([where('bearing', 'in', bearings), where('is_indirect', '=', 1)]))
    .whereRef('from_party', '<>', 'to_party');
}

type LampRow = Awaited<ReturnType<ReturnType<typeof ofBearings>['execute']>>[number];

function toLampAct(row: LampRow): LampAct {
  const [low = '', high = ''] = row.line.split('~');
  return {
    event: row.event_id,
    line: row.line,
    from: row.is_back === 1 ? high : low,
    to: row.is_back === 1 ? low : high,
    isMutual: row.is_mutual === 1,
    status: row.status,
    standing: row.standing as LampAct['standing'],
    bearing: row.bearing as LampAct['bearing'],
    isCounted: row.is_counted === 1,
    isIndirect: row.is_indirect === 1,
    level: row.level as LampAct['level'],
    condition: row.condition,
    firstDay: row.first_day ?? row.last_day,
    lastDay: row.last_day,
    told: row.told,
    basis: (row.basis ?? 'coded') as LampAct['basis'],
    sources: row.sources?.split('\n') ?? [],
  };
}
