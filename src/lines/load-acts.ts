import { ParleyError } from '../errors.js';
import type { JoinedEvent } from '../events/joined-event.js';
import type { Deriver } from '../ledger/deriver.js';
import { knownThen } from '../ledger/known-then.js';
import { fromLineActRow } from '../ledger/line-act-rows.js';
import type { LineActRow, Queries } from '../ledger/schema.js';
import type { LampAct } from './lamp-act.js';
import type { LineView } from './line.js';
import type { Bearing, LineAct } from './line-act.js';
import type { MoveAct } from './move-act.js';
import { selectLamps } from './select-lamps.js';
import { selectMoves } from './select-moves.js';

/** The rules that join what was known on a past day anew: those of the ledger (cli/ledger-rules.ts). */
export type LineRules = Pick<Deriver<JoinedEvent>, 'join' | 'reportKeys' | 'lineActs'>;

/** Which acts are asked for; what is left out leaves a choice open. */
export interface ActFilter {
  /** Key of a line. */
  readonly line?: string;
  readonly events?: readonly string[];
}

/** A ledger as of one day. */
export interface ActReader {
  readonly select: (filter: ActFilter) => Promise<readonly LineAct[]>;
  /**
   * Acts of some bearings, and whatever is indirect: that lights a lamp whatever it says. Only what lamps need of them.
   * @param read those that the ledger has now, where they were read before (`selectLamps`)
   */
  readonly selectLamps: (
    bearings: readonly Bearing[],
    read?: readonly LampAct[],
  ) => Promise<readonly LampAct[]>;
  /** All acts, with what changes are found in. @param read those that the ledger has now, where they were read before (`selectMoves`) */
  readonly selectMoves: (read?: readonly MoveAct[]) => Promise<readonly MoveAct[]>;
}

/**
 * The acts of all lines, or of one, as the ledger knows them now or knew them on the day of the view; acts after that day are not
 * left out (`visibleActs`). Acts between organs of one state are among them. In no order.
 * @param line key; null: all
 * @throws ParleyError `lines-not-derived`
 */
export async function loadActs(
  queries: Queries,
  rules: LineRules,
  view: LineView,
  line: string | null = null,
): Promise<readonly LineAct[]> {
  const { select } = await openActs(queries, rules, view);
  return select(line === null ? {} : { line });
}

/**
 * Readies a ledger for several questions as of one day: what was known then is joined anew once.
 * @throws ParleyError `lines-not-derived`
 */
export async function openActs(
  queries: Queries,
  rules: LineRules,
  { asOf, known }: LineView,
): Promise<ActReader> {
  await requireDerived(queries);
  const lampsNow = async (bearings: readonly Bearing[], read?: readonly LampAct[]) =>
    read?.filter((act) => lightsFor(act, bearings)) ?? (await selectLamps(queries, bearings));
  if (known === 'now') {
    return {
      select: async (filter) => (await chosen(queries, filter).execute()).map(toAct),
      selectLamps: lampsNow,
      selectMoves: async (read) => read ?? (await selectMoves(queries)),
    };
  }
  const { replaced, events, reports } = await knownThen(queries, asOf, rules);
  const rejoined = events.flatMap((event) =>
    rules.lineActs(
      event as JoinedEvent,
      event.reports.flatMap((id) => reports.get(id) ?? []),
    ),
  ) as readonly LineAct[];
  const told = new Map(
    (
      await queries
        .selectFrom('event_tellings')
        .select(['event_id', 'cluster'])
        .where('first_told', '<=', asOf)
        .execute()
    ).map(({ event_id, cluster }) => [event_id, cluster]),
  );
  const stands = ({ event_id }: { readonly event_id: string }) => {
    const cluster = told.get(event_id);
    return cluster !== undefined && !replaced.has(cluster);
  };
  return {
    select: async (filter) => [
      ...(await chosen(queries, filter).execute()).filter(stands).map(toAct),
      ...rejoined.filter((act) => isChosen(act, filter)),
    ],
    selectLamps: async (bearings, read) => [
      ...(await lampsNow(bearings, read)).filter(({ event }) => stands({ event_id: event })),
      ...rejoined.filter((act) => act.from !== act.to && lightsFor(act, bearings)),
    ],
    selectMoves: async (read) => [
      ...(read ?? (await selectMoves(queries))).filter(({ event }) => stands({ event_id: event })),
      ...rejoined,
    ],
  };
}

function chosen(queries: Queries, { line, events }: ActFilter) {
  let query = queries.selectFrom('line_acts').selectAll();
  if (line !== undefined) query = query.where('line', '=', line);
  if (events !== undefined) query = query.where('event_id', 'in', events);
  return query;
}

function lightsFor(act: LampAct, bearings: readonly Bearing[]): boolean {
  return bearings.includes(act.bearing) || act.isIndirect;
}

function isChosen({ line, event }: LineAct, filter: ActFilter): boolean {
  return (
    (filter.line === undefined || line === filter.line) &&
    (filter.events === undefined || filter.events.includes(event))
  );
}

/** The table is written from `LineAct`s only: its words are theirs. */
function toAct(row: LineActRow): LineAct {
  return fromLineActRow(row) as LineAct;
}

/** A ledger of an older Parley has events, but not yet what lines need of them. */
async function requireDerived(queries: Queries): Promise<void> {
  const countOf = async (table: 'events' | 'event_tellings') =>
    (
      await queries
        .selectFrom(table)
        .select(({ fn }) => fn.countAll<number>().as('rows'))
        .executeTakeFirstOrThrow()
    ).rows;
  if ((await countOf('events')) <= (await countOf('event_tellings'))) return;
  throw new ParleyError(
    'lines-not-derived',
    'was made by a Parley that knew no lines: run "parley rederive" first',
  );
}
