import { compareChanges, type TrackedChange } from '../changes/compare-changes.js';
import { loadChanges } from '../changes/load-changes.js';
import { dayNumber, isoDay } from '../events/day-range.js';
import type { Queries } from '../ledger/schema.js';
import { useLedger } from '../ledger/use-ledger.js';
import type { ActEvidence, LineView } from '../lines/line.js';
import { lineOfKey } from '../lines/line-key.js';
import { loadEvidence } from '../lines/load-evidence.js';
import { selectMoves } from '../lines/select-moves.js';
import { createPalette } from '../reports/palette.js';
import { viewOf } from './as-of.js';
import type { ChangesFlags } from './changes-command.js';
import { changesPage } from './changes-page.js';
import { type ExitCode, exitCode } from './exit-code.js';
import { ledgerOptionsOf } from './ledger-option.js';
import { lineRules } from './ledger-rules.js';
import { partyKeyOf } from './line-options.js';
import { openSink } from './output-sink.js';
import { outputStyle } from './output-style.js';
import { UsageError } from './usage-error.js';

/** Days before the day of asking that are looked at unless others are asked for. */
const usualReach = 56;
/** Days before `--since` from which changes are followed up: older ones are left alone. */
const followed = 364;

/** What became of changes since a day. */
export interface ChangesReport {
  readonly view: LineView;
  readonly since: string;
  /** What matters most first. */
  readonly changes: readonly TrackedChange[];
  /** By event. */
  readonly evidence: ReadonlyMap<string, ActEvidence>;
  readonly watchedLines: number;
  /** Alarms a month that chance alone gives on these lines. */
  readonly expectedFalseAlarms: number;
}

/** Carries out `parley changes`. */
export async function runChanges(flags: ChangesFlags): Promise<ExitCode> {
  const party = flags.party === undefined ? null : partyKeyOf(flags.party);
  const report = await useLedger(ledgerOptionsOf(flags, 'read'), ({ queries }) =>
    loadReport(queries, flags, party),
  );
  const sink = await openSink(undefined);
  if (flags.json) {
    for (const { change, fate, before } of report.changes) {
      const evidence = change.evidence.flatMap((event) => report.evidence.get(event) ?? []);
      await sink.write(`${JSON.stringify({ fate, change, before, evidence })}\n`);
    }
  } else {
    const style = outputStyle(false);
    const page = { width: style.width, limit: flags.limit };
    await sink.write(changesPage(report, page, createPalette(style.isColoured)));
  }
  return exitCode.done;
}

/** What is told now, beside what was told on the day since which is asked: so that withdrawals show. */
async function loadReport(
  queries: Queries,
  flags: ChangesFlags,
  party: string | null,
): Promise<ChangesReport> {
  const view = await viewOf(queries, flags);
  const since = flags.since ?? isoDay(dayNumber(view.asOf) - usualReach);
  if (since > view.asOf)
    throw new UsageError(`--since ${since} is later than the day asked about, ${view.asOf}`);
  const reach = isoDay(dayNumber(since) - followed);
  const read = await selectMoves(queries);
  const now = await loadChanges(queries, lineRules, view, reach, read);
  const then = await loadChanges(queries, lineRules, { asOf: since, known: 'then' }, reach, read);
  const tracked = compareChanges(then.changes, now.changes, reach)
    .filter(({ fate, change }) => change.day >= since || fate === 'withdrawn' || fate === 'updated')
    .filter(({ change }) => party === null || lineOfKey(change.line).parties.some(({ key }) => key === party))
    .sort((a, b) => b.change.score - a.change.score || (a.change.id < b.change.id ? -1 : 1));
  const events = new Set(tracked.flatMap(({ change }) => change.evidence));
  return {
    view,
    since,
    changes: tracked,
    evidence: await loadEvidence(queries, events, view.known === 'then' ? view.asOf : null),
    watchedLines: now.watchedLines,
    expectedFalseAlarms: now.expectedFalseAlarms,
  };
}
