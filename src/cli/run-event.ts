import { ParleyError } from '../errors.js';
import { eventAccounts } from '../events/event-accounts.js';
import { loadEvents } from '../events/event-query.js';
import { type Found, findById } from '../ledger/find-by-id.js';
import type { Queries } from '../ledger/schema.js';
import { useLedger } from '../ledger/use-ledger.js';
import { createPalette } from '../reports/palette.js';
import { linksOf } from '../threads/thread-query.js';
import { type EventView, eventPage } from './event-page.js';
import { type ExitCode, exitCode } from './exit-code.js';
import { type LedgerFlags, ledgerOptionsOf } from './ledger-option.js';
import { openSink } from './output-sink.js';
import { outputStyle } from './output-style.js';

/** Carries out `parley event`. */
export async function runEvent(id: string, flags: LedgerFlags): Promise<ExitCode> {
  const view = await useLedger(ledgerOptionsOf(flags, 'read'), async ({ queries }) =>
    eventView(queries, await eventIdOf(queries, await findById(queries, id))),
  );
  const style = outputStyle(false);
  const sink = await openSink(undefined);
  await sink.write(
    flags.json ? `${JSON.stringify(view)}\n` : eventPage(view, style, createPalette(style.isColoured)),
  );
  return exitCode.done;
}

async function eventIdOf(queries: Queries, found: Found): Promise<string> {
  if (found.kind === 'event') return found.id;
  if (found.kind === 'report') {
    const row = await queries
      .selectFrom('event_reports')
      .select('event_id')
      .where('report_id', '=', found.rowId)
      .executeTakeFirst();
    if (row !== undefined) return row.event_id;
    throw new ParleyError('no-event', `report ${found.uid} tells of no event: it was rejected or replaced`);
  }
  throw new ParleyError(
    'no-event',
    `that is the id of a ${found.kind}: give one of an event (e…) or a report (r…)`,
  );
}

async function eventView(queries: Queries, id: string): Promise<EventView> {
  const [event] = await loadEvents(queries, [id]);
  if (event === undefined) throw new ParleyError('no-event', `${id} is no longer in this ledger`);
  const links = await linksOf(queries, [id]);
  const others = [...new Set(links.flatMap(({ from, to }) => [from, to]))].filter((other) => other !== id);
  return {
    event,
    accounts: await eventAccounts(queries, event),
    links,
    linked: await loadEvents(queries, others),
  };
}
