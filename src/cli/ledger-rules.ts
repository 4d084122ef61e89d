import { joinReports, reportKeys } from '../events/join-reports.js';
import type { JoinedEvent } from '../events/joined-event.js';
import { findCopies } from '../ledger/copies/find-copies.js';
import type { Deriver } from '../ledger/deriver.js';
import type { LedgerRules } from '../ledger/ledger-rules.js';
import { lineActsOf } from '../lines/line-acts-of.js';
import type { LineRules } from '../lines/load-acts.js';
import { answerKeys, askKeys } from '../threads/event-keys.js';
import type { EventLink } from '../threads/event-link.js';
import { linkEvents } from '../threads/link-events.js';
import { threadEvents } from '../threads/thread-events.js';

/** The rules by which Parley's ledgers tell copies, join reports and link answers (docs/joining.md). */
const deriver: Deriver<JoinedEvent, EventLink> = {
  version: 'joining/2 lines/1',
  reportKeys,
  join: joinReports,
  askKeys,
  answerKeys,
  link: linkEvents,
  thread: threadEvents,
  lineActs: lineActsOf,
};

/** The rules by which lines of a past day are made anew. */
export const lineRules: LineRules = deriver;

export const ledgerRules: LedgerRules = { origins: findCopies, deriver };
