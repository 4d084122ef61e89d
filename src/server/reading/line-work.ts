import { type LedgerChanges, loadChanges } from '../../changes/load-changes.js';
import type { Ledger } from '../../ledger/ledger.js';
import type { ActEvidence, LineView } from '../../lines/line.js';
import type { LineRules } from '../../lines/load-acts.js';
import { loadEvidence } from '../../lines/load-evidence.js';
import { type LineBoard, type LineStory, lampBearings, loadLine, loadLines } from '../../lines/load-lines.js';
import { selectLamps } from '../../lines/select-lamps.js';
import { keptWhileSame } from './kept-while-same.js';
import { loadSubjects, type Subject } from './lines-about.js';

/** Boards and changes that are kept: one as of now, one to compare with, some that people look at besides. */
const mostViews = 6;

/** What of lines and changes takes long, kept until the ledger changes: filters then choose among it. Asked within `read`. */
export interface LineWork {
  readonly board: (ledger: Ledger, view: LineView) => Promise<LineBoard>;
  /** @throws ParleyError `bad-line` */
  readonly story: (ledger: Ledger, key: string, view: LineView) => Promise<LineStory>;
  readonly changes: (
    ledger: Ledger,
    asked: { readonly view: LineView; readonly since: string | null },
  ) => Promise<LedgerChanges>;
  /** As `loadEvidence` gives it, and of whatever else was asked for before. */
  readonly evidence: (
    ledger: Ledger,
    events: readonly string[],
    until: string | null,
  ) => Promise<ReadonlyMap<string, ActEvidence>>;
  readonly subjects: (ledger: Ledger) => Promise<readonly Subject[]>;
}

export function lineWork(rules: LineRules): LineWork {
  const lamps = keptWhileSame(
    ({ queries }, _all: null) => selectLamps(queries, lampBearings),
    () => '',
    1,
  );
  const evidence = keptWhileSame(
    async (_ledger, _until: string | null) => new Map<string, ActEvidence>(),
    (until) => until ?? '',
    mostViews,
  );
  const subjects = keptWhileSame(
    ({ queries }, _all: null) => loadSubjects(queries),
    () => '',
    1,
  );
  return {
    board: keptWhileSame(
      async (ledger, view: LineView) => loadLines(ledger.queries, rules, view, await lamps(ledger, null)),
      viewKey,
      mostViews,
    ),
    story: async (ledger, key, view) => loadLine(ledger.queries, rules, key, view, await lamps(ledger, null)),
    changes: keptWhileSame(
      ({ queries }, { view, since }: { readonly view: LineView; readonly since: string | null }) =>
        loadChanges(queries, rules, view, since),
      ({ view, since }) => `${viewKey(view)} ${since}`,
      mostViews,
    ),
    evidence: async (ledger, events, until) => {
      const known = await evidence(ledger, until);
      const others = events.filter((event) => !known.has(event));
      for (const [event, told] of await loadEvidence(ledger.queries, others, until)) known.set(event, told);
      return known;
    },
    subjects: (ledger) => subjects(ledger, null),
  };
}

function viewKey({ asOf, known }: LineView): string {
  return `${asOf} ${known}`;
}
