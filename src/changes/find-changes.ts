import { byDay } from '../lines/act-order.js';
import { actsByLine } from '../lines/load-lines.js';
import type { MoveAct } from '../lines/move-act.js';
import type { Change, ChangeDraft } from './change.js';
import type { ChangeInput, Dispute, LineActs } from './change-input.js';
import { chartContext } from './chart-context.js';
import { thresholds } from './detect/thresholds.js';
import { closureChanges } from './kinds/closure-changes.js';
import { type ContactInput, contactChanges } from './kinds/contact-changes.js';
import { contradictionChanges } from './kinds/contradiction-changes.js';
import { dissentChanges } from './kinds/dissent-changes.js';
import { postureChanges } from './kinds/posture-changes.js';
import { silenceChanges } from './kinds/silence-changes.js';
import { volumeChanges } from './kinds/volume-changes.js';
import { newLevels } from './new-levels.js';
import { rankChanges } from './rank-changes.js';

export interface FoundChanges {
  /** By score. */
  readonly changes: readonly Change[];
  /** Lines with a chart of contacts or words. */
  readonly watchedLines: number;
  /** Alarms a month that chance alone gives on so many lines, contacts and words together. */
  readonly expectedFalseAlarms: number;
}

/** What changed on the lines of a ledger, one change a cause. Pure; the order of acts plays no part. */
export function findChanges(input: ChangeInput): FoundChanges {
  const charts = chartContext(input.acts, input.context);
  const disputes = groupDisputes(input.disputes);
  const contacts = contactInput(input);
  const drafts = [
    ...[...actsByLine(input.acts)].flatMap(([line, acts]) => {
      const own: LineActs = { line, acts: [...acts].sort(byDay) };
      return [
        ...volumeChanges(own, charts, input.since),
        ...postureChanges(own, charts, input.since),
        ...contactChanges(own, contacts),
        ...silenceChanges(own),
        ...closureChanges(own),
        ...dissentChanges(own, input.withdrawals),
        ...contradictionChanges(own, disputes),
      ];
    }),
    ...insideStates(input.acts).flatMap((own) => dissentChanges(own, input.withdrawals)),
  ];
  const told = drafts.filter(({ day }) => input.since === null || day >= input.since);
  return {
    changes: rankChanges(oneOfEachCause(told)),
    watchedLines: charts.lines.size,
    expectedFalseAlarms: (charts.lines.size * 2 * thresholds().budget) / 12,
  };
}

function contactInput({ acts, context, since, claims }: ChangeInput): ContactInput {
  // Few contacts are the first: only then are all acts gone through.
  let byEvent: ReadonlyMap<string, readonly MoveAct[]> | undefined;
  const actsOf = (event: string) => {
    byEvent ??= actsByEvent(acts);
    return byEvent.get(event) ?? [];
  };
  const claimOf = new Map(claims.map((claim) => [claim.event, claim]));
  return { context, since, claimOf, actsOf, isNewLevel: newLevels(acts) };
}

function actsByEvent(acts: readonly MoveAct[]): ReadonlyMap<string, readonly MoveAct[]> {
  const found = new Map<string, MoveAct[]>();
  for (const act of acts) {
    const own = found.get(act.event);
    if (own === undefined) found.set(act.event, [act]);
    else own.push(act);
  }
  return found;
}

/** What organs of one state do to each other, by state. */
function insideStates(acts: readonly MoveAct[]): readonly LineActs[] {
  const own = acts.filter(({ from, to }) => from === to);
  return [...new Set(own.map(({ line }) => line))].map((line) => ({
    line,
    acts: own.filter((act) => act.line === line).sort(byDay),
  }));
}

/** A silence or closure that contact has ended is told with that contact. */
function oneOfEachCause(drafts: readonly ChangeDraft[]): readonly ChangeDraft[] {
  const ended = new Set(
    drafts
      .filter(({ kind }) => kind === 'reopening')
      .flatMap(({ line, evidence }) => evidence.slice(1).map((event) => `${line} ${event}`)),
  );
  return drafts.filter(
    ({ kind, line, cause }) => (kind !== 'silence' && kind !== 'closure') || !ended.has(`${line} ${cause}`),
  );
}

function groupDisputes(disputes: readonly Dispute[]): ReadonlyMap<string, readonly Dispute[]> {
  const found = new Map<string, Dispute[]>();
  for (const dispute of disputes) found.set(dispute.event, [...(found.get(dispute.event) ?? []), dispute]);
  return found;
}
