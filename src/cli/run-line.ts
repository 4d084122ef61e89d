import { arrangeLine } from '../drawings/arrange-line.js';
import { lineSvg } from '../drawings/svg/line-svg.js';
import { dayNumber, isoDay } from '../events/day-range.js';
import type { Queries } from '../ledger/schema.js';
import { useLedger } from '../ledger/use-ledger.js';
import type { Level } from '../lines/level.js';
import type { ActEvidence, LineState } from '../lines/line.js';
import type { LineAct } from '../lines/line-act.js';
import { lineKey } from '../lines/line-key.js';
import { loadEvidence } from '../lines/load-evidence.js';
import { loadLine } from '../lines/load-lines.js';
import { loadPosturePool } from '../lines/load-posture-pool.js';
import type { PostureCounts } from '../lines/posture-share.js';
import { createPalette } from '../reports/palette.js';
import type { EventLink } from '../threads/event-link.js';
import { linksOf } from '../threads/thread-query.js';
import { viewOf } from './as-of.js';
import { type ExitCode, exitCode } from './exit-code.js';
import { ledgerOptionsOf } from './ledger-option.js';
import { lineRules } from './ledger-rules.js';
import type { LineFlags } from './line-command.js';
import { partyKeyOf } from './line-options.js';
import { linePage } from './line-page.js';
import { openSink } from './output-sink.js';
import { outputStyle } from './output-style.js';
import { UsageError } from './usage-error.js';
import { writeFile } from './write-file.js';

/** Days that are shown unless others are asked for. */
const usualSpan = 730;

/** A line with all that its page tells. */
export interface LineReport {
  readonly state: LineState;
  /** Those that bear on the line, in order of their days. */
  readonly acts: readonly LineAct[];
  /** By event. */
  readonly evidence: ReadonlyMap<string, ActEvidence>;
  /** Between acts of the line: from an answer to what it answers. */
  readonly links: readonly EventLink[];
  /** Verbal acts of all lines. */
  readonly pool: PostureCounts;
}

/** Carries out `parley line`. */
export async function runLine(party: string, other: string, flags: LineFlags): Promise<ExitCode> {
  const [first, second] = [party, other].map(partyKeyOf);
  if (first === second) throw new UsageError(`a line has two ends: give another party than ${second} twice`);
  const report = await useLedger(ledgerOptionsOf(flags, 'read'), ({ queries }) =>
    loadReport(queries, lineKey(first ?? '', second ?? ''), flags),
  );
  const span = spanOf(report, flags);
  const answers = report.links.map(({ from, to }) => ({ from, to }));
  const drawing = arrangeLine(report.state, report.acts, span, answers);
  if (flags.svg !== undefined) {
    const said = report.evidence.get(report.state.lastContact?.event ?? '') ?? null;
    const { acts, pool } = report;
    await writeFile(flags.svg, lineSvg(drawing, { acts, pool, said, width: flags.svgWidth }));
  }
  const sink = await openSink(undefined);
  const style = outputStyle(false);
  await sink.write(
    flags.json
      ? `${JSON.stringify(jsonOf(report, span))}\n`
      : linePage(
          report,
          drawing,
          { width: style.width, limit: flags.limit },
          createPalette(style.isColoured),
        ),
  );
  return exitCode.done;
}

async function loadReport(queries: Queries, key: string, flags: LineFlags): Promise<LineReport> {
  const view = await viewOf(queries, flags);
  const story = await loadLine(queries, lineRules, key, view);
  const bearing = story.acts.filter(({ bearing }) => bearing !== 'none');
  const { level = null } = flags;
  const acts = level === null ? bearing : bearing.filter((act) => act.level === level);
  const state = level === null ? story.state : atLevel(story.state, level);
  const listed = [...acts, ...state.planned, ...state.onTheTable, ...state.refused];
  const ids = new Set(listed.map(({ event }) => event));
  const until = view.known === 'then' ? view.asOf : null;
  return {
    state,
    acts,
    evidence: await loadEvidence(queries, ids, until),
    links: (await linksOf(queries, [...ids])).filter(({ from, to }) => ids.has(from) && ids.has(to)),
    pool: await loadPosturePool(queries, view),
  };
}

/** What concerns one level of a line: what is said of the whole line holds for it. */
function atLevel(state: LineState, level: Level): LineState {
  const concerned = (acts: readonly LineAct[]) =>
    acts.filter((act) => act.level === level || act.level === null);
  return {
    ...state,
    byLevel: state.byLevel.filter((one) => one.level === level),
    planned: concerned(state.planned),
    onTheTable: concerned(state.onTheTable),
    refused: concerned(state.refused),
  };
}

/** The days asked for; else from the first act of the last two years, or of the last act where all are older. */
function spanOf({ state, acts }: LineReport, { since, until }: LineFlags) {
  const end = until ?? state.view.asOf;
  const early = isoDay(dayNumber(end) - usualSpan);
  const days = acts.map(({ firstDay, told }) => firstDay ?? told).filter((day) => day <= end);
  const first = days.filter((day) => day >= early).sort()[0];
  const start = since ?? first ?? days.sort().at(-1) ?? early;
  if (start > end)
    throw new UsageError(
      `nothing lies between ${start} and ${end}: --since is later than --until or --as-of`,
    );
  return { from: start, until: end };
}

function jsonOf(
  { state, acts, evidence, links, pool }: LineReport,
  span: { readonly from: string; readonly until: string },
) {
  const isShown = ({ firstDay, lastDay, told }: LineAct) =>
    (lastDay ?? told) >= span.from && (firstDay ?? told) <= span.until;
  return {
    ...state,
    span,
    acts: acts.filter(isShown).map((act) => ({ ...act, evidence: evidence.get(act.event) ?? null })),
    links,
    pool,
  };
}
