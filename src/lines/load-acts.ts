import { ParleyError } from '../errors.js';
import type { JoinedEvent } from '../events/joined-event.js';
import type { Deriver } from '../ledger/deriver.js';
import { knownThen } from '../ledger/known-then.js';
import { fromLineActRow } from '../ledger/line-act-rows.js';
import type { LineActRow, Queries } from '../ledger/schema.js';
import type { LineView } from './line.js';
import type { Bearing, LineAct } from './line-act.js';

/** The rules that join what was known on a past day anew: those of the ledger (cli/ledger-rules.ts). */
export type LineRules = Pick<Deriver<JoinedEvent>, 'join' | 'reportKeys' | 'lineActs'>;

/** Which acts are asked for; what is left out leaves a choice open. */
export interface ActFilter {
  /** Key of a line. */
  readonly line?: string;
  /** Acts with one of these bearings, and whatever is indirect: that lights a lamp whatever it says. */
  readonly bearings?: readonly Bearing[];
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
  const select = await openActs(queries, rules, view);
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
): Promise<(filter: ActFilter) => Promise<readonly LineAct[]>> {
  await requireDerived(queries);
  if (known === 'now') return async (filter) => (await chosen(queries, filter).execute()).map(toAct);
  const { replaced, events, reports } = await knownThen(queries, asOf, rules);
  const rejoined = events.flatMap((event) =>
    rules.lineActs(
      event as JoinedEvent,
      event.reports.flatMap((id) => reports.get(id) ?? []),
    ),
  ) as readonly LineAct[];
  return async (filter) => {
    const rows = await chosen(queries, filter)
      .innerJoin('event_tellings', 'event_tellings.event_id', 'line_acts.event_id')
      .select('event_tellings.cluster')
      .where('event_tellings.first_told', '<=', asOf)
      .execute();
    return [
      ...rows.filter(({ cluster }) => !replaced.has(cluster)).map(toAct),
      ...rejoined.filter((act) => isChosen(act, filter)),
    ];
  };
}

function chosen(queries: Queries, { line, bearings }: ActFilter) {
  const all = queries.selectFrom('line_acts').selectAll('line_acts');
  const ofLine = line === undefined ? all : all.where('line_acts.line', '=', line);
  return bearings === undefined
    ? ofLine
    : ofLine.where((where) =>
        where.or([where('line_acts.bearing', 'in', bearings), where('line_acts.is_indirect', '=', 1)]),
      );
}

function isChosen(act: LineAct, { line, bearings }: ActFilter): boolean {
  return (
    (line === undefined || act.line === line) &&
    (bearings === undefined || bearings.includes(act.bearing) || act.isIndirect)
  );
}

/** The table is written from `LineAct`s only: its words are theirs. */
function toAct(row: LineActRow): LineAct {
  return fromLineActRow(row) as LineAct;
}

/** A ledger of an older Parley has events, but not yet what lines need of them. */
async function requireDerived(queries: Queries): Promise<void> {
  const missing = await queries
    .selectFrom('events')
    .select('id')
    .where('id', 'not in', (told) => told.selectFrom('event_tellings').select('event_id'))
    .limit(1)
    .executeTakeFirst();
  if (missing === undefined) return;
  throw new ParleyError(
    'lines-not-derived',
    'was made by a Parley that knew no lines: run "parley rederive" first',
  );
}
