import { leaveOneOut } from '../../src/changes/detect/leave-one-out.js';
import { negativeBinomialCharts } from './charts.js';
import { isWithin, shareOf } from './measure-detector.js';
import { dispersion, type Lines, learnWeeks } from './scenarios.js';

/** Share of lines with an alarm of more contact within half a year. */
export interface CoverageFigures {
  /** Of a jump in coverage, all weeks taken alike. */
  readonly without: number;
  /** Of a jump in coverage, with the leave-one-out index. */
  readonly withIndex: number;
  /** Where nothing was added, with the index: by chance alone. */
  readonly steady: number;
}

/** Lines of one ledger. */
const together = 50;
const halfYear = 26;

export function measureCoverage({ jump, steady }: Lines, rate: number): CoverageFigures {
  const lit = (lines: readonly (readonly number[])[], indexOf: (ledger: typeof lines) => typeof lines) =>
    shareOf(
      ledgers(lines).flatMap((ledger) => {
        const index = indexOf(ledger);
        return ledger.map((counts, line) => ({ counts, coverage: index[line] ?? [] }));
      }),
      ({ counts, coverage }) => {
        const alarms = negativeBinomialCharts({ counts, coverage, rate, dispersion, from: learnWeeks });
        return isWithin(alarms, 'up', halfYear);
      },
    );
  const even = (ledger: readonly (readonly number[])[]) => ledger.map((counts) => counts.map(() => 1));
  return { without: lit(jump, even), withIndex: lit(jump, leaveOneOut), steady: lit(steady, leaveOneOut) };
}

/** Lines in groups; what is left over is no ledger. */
function ledgers<T>(lines: readonly T[]): readonly (readonly T[])[] {
  const size = Math.min(together, lines.length);
  return Array.from({ length: Math.floor(lines.length / size) }, (_, index) =>
    lines.slice(index * size, (index + 1) * size),
  );
}
