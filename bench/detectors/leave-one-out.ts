import { learnWeeks } from './scenarios.js';

const windowWeeks = 4;

/** Coverage of each week for each line of a ledger: contacts of all others in four weeks, against their mean while learning. */
export function leaveOneOut(ledger: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const weeks = ledger[0]?.length ?? 0;
  const all = Array.from({ length: weeks }, (_, week) =>
    ledger.reduce((sum, counts) => sum + (counts[week] ?? 0), 0),
  );
  return ledger.map((counts) => {
    const others = all.map((sum, week) => sum - (counts[week] ?? 0));
    const usual = mean(others, 0, learnWeeks);
    return others.map((_, week) => mean(others, Math.max(0, week - windowWeeks + 1), week + 1) / usual);
  });
}

function mean(counts: readonly number[], first: number, end: number): number {
  return counts.slice(first, end).reduce((sum, count) => sum + count, 0) / (end - first);
}
