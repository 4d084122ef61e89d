import { negativeBinomialCharts, poissonCharts } from './charts.js';
import type { Detector } from './detector.js';
import { gapRule } from './gap-rule.js';
import { type CoverageFigures, measureCoverage } from './measure-coverage.js';
import { type Figures, measureDetector } from './measure-detector.js';
import { quarterOff, twoDeviations } from './plain-rules.js';
import { dispersion, drawLines, learnWeeks } from './scenarios.js';
import { tunedChangePoint } from './tuned-change-point.js';

export const rates = [0.25, 1, 4] as const;
export const chartName = 'negative-binomial CUSUM';

export interface Measured {
  readonly dyads: number;
  /** One row a detector, one value a rate. */
  readonly detectors: readonly { readonly name: string; readonly figures: readonly Figures[] }[];
  /** One value a rate. */
  readonly coverage: readonly CoverageFigures[];
}

/** Change point detection is slow: it is measured on every fifth line. */
const slowShare = 5;
const budget = 0.2;

export function measureAll(dyads: number, seed: number): Measured {
  const cells = rates.map((rate, index) => ({ rate, lines: drawLines(rate, dyads, seed + index) }));
  const few = Math.max(1, Math.floor(dyads / slowShare));
  const rows: readonly [string, Detector][] = [
    ['a quarter off the 4-week mean', quarterOff],
    ['two deviations off 52 weeks', twoDeviations],
    ['Poisson CUSUM', poissonCharts],
    [chartName, negativeBinomialCharts],
    ['gap test, chance under 0.01', gapRule],
  ];
  return {
    dyads,
    detectors: [
      ...rows.map(([name, detector]) => ({
        name,
        figures: cells.map(({ rate, lines }) => measureDetector(detector, lines, rate)),
      })),
      {
        name: 'change point chance, tuned',
        figures: cells.map(({ rate }, index) => {
          // Tuned on lines of their own.
          const steady = drawLines(rate, few, seed + 100 + index).steady.map((counts) => ({
            counts,
            coverage: counts.map(() => 1),
            rate,
            dispersion,
            from: learnWeeks,
          }));
          return measureDetector(tunedChangePoint(steady, budget), drawLines(rate, few, seed + index), rate);
        }),
      },
    ],
    coverage: cells.map(({ rate, lines }) => measureCoverage(lines, rate)),
  };
}
