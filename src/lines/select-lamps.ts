import { sql } from 'kysely';
import type { Queries } from '../ledger/schema.js';
import { selectPacked } from '../ledger/select-packed.js';
import type { LampAct } from './lamp-act.js';
import type { Bearing } from './line-act.js';
import { lineEnds } from './line-ends.js';

/**
 * Reads acts between two parties that have some bearings, and whatever is indirect. Words that say nothing in most rows are left
 * out there: making strings of them takes longer than all else.
 */
export async function selectLamps(
  queries: Queries,
  bearings: readonly Bearing[],
): Promise<readonly LampAct[]> {
  const ofBearings = queries
    .selectFrom('line_acts')
    .where((where) => where.or([where('bearing', 'in', bearings), where('is_indirect', '=', 1)]))
    .whereRef('from_party', '<>', 'to_party');
  const rows = await selectPacked<LampRow>(ofBearings, [
    ...['event_id', 'line', 'bearing', 'level', 'condition', 'last_day'].map((name) => sql.ref(name)),
    sql`is_mutual + 2 * is_counted + 4 * is_indirect + 8 * (from_party > to_party)`,
    sql`case when first_day <> last_day then first_day end`,
    sql`case when bearing = 'plan' or last_day is null then told end`,
    sql`case when status = 'historical' then status end`,
    sql`case when bearing = 'plan' then standing end`,
    sql`case when basis <> 'coded' then basis end`,
    sql`case when bearing = 'contact' then sources end`,
  ]);
  const endsOf = lineEnds();
  return rows.map((row) => toLampAct(row, endsOf(row[1])));
}

type LampRow = readonly [
  event: string,
  line: string,
  bearing: Bearing,
  level: LampAct['level'],
  condition: string | null,
  lastDay: string | null,
  marks: number,
  firstDay: string | null,
  told: string | null,
  status: string | null,
  standing: LampAct['standing'],
  basis: LampAct['basis'] | null,
  sources: string | null,
];

function toLampAct(row: LampRow, [low, high]: readonly [string, string]): LampAct {
  const [event, line, bearing, level, condition, lastDay, marks, firstDay, told, status, ...rest] = row;
  const [standing, basis, sources] = rest;
  const isBack = (marks & 8) > 0;
  return {
    event,
    line,
    from: isBack ? high : low,
    to: isBack ? low : high,
    isMutual: (marks & 1) > 0,
    status,
    standing,
    bearing,
    isCounted: (marks & 2) > 0,
    isIndirect: (marks & 4) > 0,
    level,
    condition,
    firstDay: firstDay ?? lastDay,
    lastDay,
    told,
    basis: basis ?? 'coded',
    sources: sources?.split('\n') ?? [],
  };
}
