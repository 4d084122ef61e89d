import { describeDay, shortParties } from '../events/describe-joined.js';
import { listEvents } from '../events/event-query.js';
import { useLedger } from '../ledger/use-ledger.js';
import type { EventsFlags } from './events-command.js';
import { type ExitCode, exitCode } from './exit-code.js';
import { ledgerOptionsOf } from './ledger-option.js';
import { outputStyle } from './output-style.js';
import { printRows } from './print-rows.js';

/** Carries out `parley events`. */
export async function runEvents(flags: EventsFlags): Promise<ExitCode> {
  const {
    party = null,
    type = null,
    status = null,
    standing = null,
    since = null,
    until = null,
    limit,
  } = flags;
  const events = await useLedger(ledgerOptionsOf(flags, 'read'), ({ queries }) =>
    listEvents(queries, { party, type, status, standing, since, until, limit }),
  );
  const { width } = outputStyle(false);
  const isWide = width >= 120;
  await printRows(events, flags.json === true, {
    width,
    columns: [
      { name: 'event' },
      { name: 'day' },
      { name: 'type' },
      ...(isWide ? [{ name: 'status' }] : []),
      { name: 'who', isElastic: true },
      ...(isWide ? [{ name: 'standing' }, { name: 'reports', align: 'right' as const }] : []),
      { name: 'origins', align: 'right' },
    ],
    cells: (event) => [
      event.id,
      describeDay(event).replace(/ to .*/, ' …'),
      event.type,
      ...(isWide ? [event.status] : []),
      `${isWide || event.status === 'actual' ? '' : `${event.status}: `}${shortParties(event)}${event.about === null ? '' : ` – ${event.about}`}`,
      ...(isWide ? [event.standing, event.reports.length] : []),
      event.origins,
    ],
    nothing: 'no events',
  });
  return exitCode.done;
}
