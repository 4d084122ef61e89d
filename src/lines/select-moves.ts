import { sql } from 'kysely';
import type { Queries } from '../ledger/schema.js';
import type { LineAct } from './line-act.js';
import type { MoveAct } from './move-act.js';

/** Reads all acts, with what changes are found in. Words that say the same in most rows are left out there: strings take time. */
export async function selectMoves(queries: Queries): Promise<readonly MoveAct[]> {
  const rows = await queries
    .selectFrom('line_acts')
    .select([
      'event_id',
      'line',
      'type',
      'mode',
      'bearing',
      'level',
      'posture',
      'condition',
      'last_day',
      sql<number>`is_mutual + 2 * is_counted + 4 * is_indirect + 8 * (from_party > to_party) + 16 * (from_party = to_party)`.as(
        'marks',
      ),
      sql<string | null>`case when first_day <> last_day then first_day end`.as('first_day'),
      sql<string | null>`case when last_day is null or told <> last_day then told end`.as('told'),
      sql<string | null>`case when status <> 'actual' then status end`.as('status'),
      sql<string | null>`case when basis <> 'coded' then basis end`.as('basis'),
      sql<string | null>`case when bearing = 'contact' then sources end`.as('sources'),
      sql<string | null>`case when bearing = 'plan' then standing end`.as('standing'),
      sql<string | null>`case when from_sector = 'LEG' then from_sector end`.as('from_sector'),
      sql<string | null>`case when from_sector = 'LEG' then to_sector end`.as('to_sector'),
    ])
    .execute();
  return rows.map(toMove);
}

interface MoveRow {
  readonly event_id: string;
  readonly line: string;
  readonly type: string;
  readonly mode: string | null;
  readonly bearing: string;
  readonly level: string | null;
  readonly posture: string | null;
  readonly condition: string | null;
  readonly last_day: string | null;
  readonly marks: number;
  readonly first_day: string | null;
  readonly told: string | null;
  readonly status: string | null;
  readonly basis: string | null;
  readonly sources: string | null;
  readonly standing: string | null;
  readonly from_sector: string | null;
  readonly to_sector: string | null;
}

function toMove(row: MoveRow): MoveAct {
  const { line, marks } = row;
  const middle = line.indexOf('~');
  const [low, high] = [line.slice(0, middle), line.slice(middle + 1)];
  const [isBack, isInside] = [(marks & 8) > 0, (marks & 16) > 0];
  return {
    event: row.event_id,
    line,
    from: isBack ? high : low,
    to: isBack || isInside ? low : high,
    isMutual: (marks & 1) > 0,
    type: row.type,
    mode: row.mode,
    status: row.status ?? 'actual',
    bearing: row.bearing as LineAct['bearing'],
    standing: row.standing as MoveAct['standing'],
    isCounted: (marks & 2) > 0,
    isIndirect: (marks & 4) > 0,
    fromSector: row.from_sector,
    toSector: row.to_sector,
    level: row.level as LineAct['level'],
    posture: row.posture as LineAct['posture'],
    condition: row.condition,
    firstDay: row.first_day ?? row.last_day,
    lastDay: row.last_day,
    told: row.told ?? row.last_day ?? '',
    basis: (row.basis ?? 'coded') as LineAct['basis'],
    sources: row.sources?.split('\n') ?? [],
  };
}
