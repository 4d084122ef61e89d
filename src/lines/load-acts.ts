import { ParleyError } from '../errors.js';
import type { JoinedEvent } from '../events/joined-event.js';
import type { Deriver } from '../ledger/deriver.js';
import { knownThen } from '../ledger/known-then.js';
import { fromLineActRow } from '../ledger/line-act-rows.js';
import type { LineActRow, Queries } from '../ledger/schema.js';
import type { LineView } from './line.js';
import type { LineAct } from './line-act.js';

/** The rules that join what was known on a past day anew: those of the ledger (cli/ledger-rules.ts). */
export type LineRules = Pick<Deriver<JoinedEvent>, 'join' | 'reportKeys' | 'lineActs'>;

/**
 * The acts of all lines, or of one, as the ledger knows them now or knew them on the day of the view; acts after that day are not
 * left out (`visibleActs`). Acts between organs of one state are among them. In no order.
 * @param line key; null: all
 * @throws ParleyError `lines-not-derived`
 */
export async function loadActs(
  queries: Queries,
  rules: LineRules,
  { asOf, known }: LineView,
  line: string | null = null,
): Promise<readonly LineAct[]> {
  await requireDerived(queries);
  const query = queries.selectFrom('line_acts').selectAll('line_acts');
  const chosen = line === null ? query : query.where('line_acts.line', '=', line);
  if (known === 'now') return (await chosen.execute()).map(toAct);
  const { replaced, events, reports } = await knownThen(queries, asOf, rules);
  const rows = await chosen
    .innerJoin('event_tellings', 'event_tellings.event_id', 'line_acts.event_id')
    .select('event_tellings.cluster')
    .where('event_tellings.first_told', '<=', asOf)
    .execute();
  const rejoined = events.flatMap((event) =>
    rules.lineActs(
      event as JoinedEvent,
      event.reports.flatMap((id) => reports.get(id) ?? []),
    ),
  ) as readonly LineAct[];
  return [
    ...rows.filter(({ cluster }) => !replaced.has(cluster)).map(toAct),
    ...rejoined.filter((act) => line === null || act.line === line),
  ];
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
