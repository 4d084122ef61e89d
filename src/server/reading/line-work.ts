import { type LedgerChanges, loadChanges } from '../../changes/load-changes.js';
import type { Ledger } from '../../ledger/ledger.js';
import type { LineView } from '../../lines/line.js';
import type { LineRules } from '../../lines/load-acts.js';
import { type LineBoard, type LineStory, lampBearings, loadLine, loadLines } from '../../lines/load-lines.js';
import { selectLamps } from '../../lines/select-lamps.js';
import { keptWhileSame } from './kept-while-same.js';

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
}

export function lineWork(rules: LineRules): LineWork {
  const lamps = keptWhileSame(
    ({ queries }, _all: null) => selectLamps(queries, lampBearings),
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
  };
}

function viewKey({ asOf, known }: LineView): string {
  return `${asOf} ${known}`;
}
