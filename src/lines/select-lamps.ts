import { sql } from 'kysely';
import type { Queries } from '../ledger/schema.js';
import { selectPacked } from '../ledger/select-packed.js';
import type { LampAct } from './lamp-act.js';
import type { Bearing } from './line-act.js';
import { lineEnds } from './line-ends.js';
import {
  packedBasis,
  packedFirstDay,
  packedMarks,
  packedSources,
  readMarks,
  readSources,
} from './packed-act.js';

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
    packedMarks,
    packedFirstDay,
    sql`case when bearing = 'plan' or last_day is null then told end`,
    sql`case when status = 'historical' then status end`,
    sql`case when bearing = 'plan' then standing end`,
    packedBasis,
    packedSources,
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

function toLampAct(row: LampRow, ends: readonly [string, string]): LampAct {
  const [event, line, bearing, level, condition, lastDay, marks, firstDay, told, status, ...rest] = row;
  const [standing, basis, sources] = rest;
  return {
    event,
    line,
    ...readMarks(marks, ends),
    status,
    standing,
    bearing,
    level,
    condition,
    firstDay: firstDay ?? lastDay,
    lastDay,
    told,
    basis: basis ?? 'coded',
    sources: readSources(sources),
  };
}
