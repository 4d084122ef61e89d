import type { DerivedStep } from '../ledger/deriver.js';
import type { Claim } from './claim.js';
import { toldOrder } from './told-order.js';

/**
 * What became of an act, in the order in which it was published: planned, then held or cancelled; told, then denied. A step
 * for each change, with the report that says so.
 */
export function historyOf(claims: readonly Claim[]): readonly DerivedStep[] {
  const ordered = [...claims].sort((a, b) => (toldAt(a) < toldAt(b) ? -1 : 1));
  const steps: DerivedStep[] = [];
  for (const { report } of ordered) {
    const status = stepOf(report.event, steps);
    if (steps.at(-1)?.status === status) continue;
    // "Will meet" in a text that lags behind what another has told already is no news.
    if (status === 'planned' && steps.some((step) => step.status !== 'planned' && step.status !== 'possible'))
      continue;
    steps.push({ status, happened: report.happened, learnt: report.learnt, report: report.id });
  }
  const last = ordered.at(-1)?.report;
  if (last?.retired && claims.every((claim) => claim.report.retired !== null)) {
    steps.push({
      status: 'withdrawn by source',
      happened: last.happened,
      learnt: last.retired.at,
      report: last.id,
    });
  }
  return steps;
}

function toldAt({ report }: Claim): string {
  return toldOrder(report);
}

function stepOf({ type, status }: Claim['report']['event'], steps: readonly DerivedStep[]): string {
  if (status === 'future') return 'planned';
  if (status === 'hypothetical') return 'possible';
  if (status === 'negated') {
    const isPlan =
      steps.some((step) => step.status === 'planned') && !steps.some((step) => isDone(step.status));
    return isPlan ? 'cancelled' : steps.some((step) => isDone(step.status)) ? 'denied' : 'did not happen';
  }
  return type === 'CONSULT' ? 'held' : 'done';
}

function isDone(status: string): boolean {
  return status === 'held' || status === 'done';
}
