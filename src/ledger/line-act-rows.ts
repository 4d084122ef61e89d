import type { Insertable } from 'kysely';
import type { DerivedEvent, DerivedLineAct, Deriver } from './deriver.js';
import { insertRows } from './insert-rows.js';
import type { EventTellingsTable, LineActRow, Queries } from './schema.js';
import type { StoredReport } from './stored-report.js';
import { toldDay } from './told-day.js';

/** What is kept of an event for lines, beside the event itself. */
export const lineTables = ['line_acts', 'event_tellings'] as const;

type Reports = ReadonlyMap<number, StoredReport>;

/** Enters what lines need of some events. */
export async function insertLineActs(
  queries: Queries,
  events: readonly DerivedEvent[],
  reports: Reports,
  deriver: Deriver,
): Promise<void> {
  const acts = events.flatMap((event) => lineActRows(event, reports, deriver));
  await insertRows(queries, 'line_acts', acts);
  const tellings = events.map((event) => tellingRow(event, reports));
  await insertRows(queries, 'event_tellings', tellings);
}

/** The rows of `line_acts` that an event makes. */
export function lineActRows(event: DerivedEvent, reports: Reports, deriver: Deriver): readonly LineActRow[] {
  return deriver.lineActs(event, reportsOf(event, reports)).map(toRow);
}

/** The row of `event_tellings` that an event makes. */
export function tellingRow(event: DerivedEvent, reports: Reports): Insertable<EventTellingsTable> {
  const days = reportsOf(event, reports).map(toldDay).sort();
  return {
    event_id: event.id,
    cluster: event.cluster,
    first_told: days[0] ?? '',
    last_told: days.at(-1) ?? '',
  };
}

/** An act as it was derived. */
export function fromLineActRow(row: LineActRow): DerivedLineAct {
  return {
    event: row.event_id,
    line: row.line,
    from: row.from_party,
    to: row.to_party,
    isMutual: row.is_mutual === 1,
    type: row.type,
    mode: row.mode,
    status: row.status,
    standing: row.standing,
    bearing: row.bearing,
    isCounted: row.is_counted === 1,
    isIndirect: row.is_indirect === 1,
    via: row.via === '' ? [] : row.via.split(' '),
    form: row.form,
    fromSector: row.from_sector,
    toSector: row.to_sector,
    fromLevel: row.from_level,
    toLevel: row.to_level,
    level: row.level,
    posture: row.posture,
    stake: row.stake,
    condition: row.condition,
    firstDay: row.first_day,
    lastDay: row.last_day,
    told: row.told,
    learnt: row.learnt,
    basis: row.basis,
    sources: row.sources.split('\n'),
  };
}

function toRow(act: DerivedLineAct): LineActRow {
  return {
    event_id: act.event,
    line: act.line,
    from_party: act.from,
    to_party: act.to,
    is_mutual: act.isMutual ? 1 : 0,
    type: act.type,
    mode: act.mode,
    status: act.status,
    standing: act.standing,
    bearing: act.bearing,
    is_counted: act.isCounted ? 1 : 0,
    is_indirect: act.isIndirect ? 1 : 0,
    via: act.via.join(' '),
    form: act.form,
    from_sector: act.fromSector,
    to_sector: act.toSector,
    from_level: act.fromLevel,
    to_level: act.toLevel,
    level: act.level,
    posture: act.posture,
    stake: act.stake,
    condition: act.condition,
    first_day: act.firstDay,
    last_day: act.lastDay,
    told: act.told,
    learnt: act.learnt,
    basis: act.basis,
    sources: act.sources.join('\n'),
  };
}

function reportsOf(event: DerivedEvent, reports: Reports): readonly StoredReport[] {
  return event.reports.flatMap((id) => reports.get(id) ?? []);
}
