import { sql } from 'kysely';
import type { Queries } from '../ledger/schema.js';
import { selectPacked } from '../ledger/select-packed.js';
import { lineEnds } from './line-ends.js';
import type { MoveAct } from './move-act.js';
import {
  packedBasis,
  packedFirstDay,
  packedMarks,
  packedSources,
  readMarks,
  readSources,
} from './packed-act.js';

/** Reads all acts, with what changes are found in. Words that say the same in most rows are left out there: strings take time. */
export async function selectMoves(queries: Queries): Promise<readonly MoveAct[]> {
  const rows = await selectPacked<MoveRow>(queries.selectFrom('line_acts'), [
    ...['event_id', 'line', 'type', 'mode', 'bearing', 'level', 'posture', 'condition', 'last_day'].map(
      (name) => sql.ref(name),
    ),
    packedMarks,
    packedFirstDay,
    sql`case when last_day is null or told <> last_day then told end`,
    sql`case when status <> 'actual' then status end`,
    packedBasis,
    packedSources,
    sql`case when bearing = 'plan' then standing end`,
    sql`case when from_sector = 'LEG' then from_sector end`,
    sql`case when from_sector = 'LEG' then to_sector end`,
  ]);
  const endsOf = lineEnds();
  return rows.map((row) => toMove(row, endsOf(row[1])));
}

type MoveRow = readonly [
  event: string,
  line: string,
  type: string,
  mode: string | null,
  bearing: MoveAct['bearing'],
  level: MoveAct['level'],
  posture: MoveAct['posture'],
  condition: string | null,
  lastDay: string | null,
  marks: number,
  firstDay: string | null,
  told: string | null,
  status: string | null,
  basis: MoveAct['basis'] | null,
  sources: string | null,
  standing: MoveAct['standing'],
  fromSector: string | null,
  toSector: string | null,
];

function toMove(row: MoveRow, ends: readonly [string, string]): MoveAct {
  const [event, line, type, mode, bearing, level, posture, condition, lastDay, marks, firstDay, told] = row;
  const [, , , , , , , , , , , , status, basis, sources, standing, fromSector, toSector] = row;
  return {
    event,
    line,
    ...readMarks(marks, ends),
    type,
    mode,
    status: status ?? 'actual',
    bearing,
    standing,
    fromSector,
    toSector,
    level,
    posture,
    condition,
    firstDay: firstDay ?? lastDay,
    lastDay,
    told: told ?? lastDay ?? '',
    basis: basis ?? 'coded',
    sources: readSources(sources),
  };
}
