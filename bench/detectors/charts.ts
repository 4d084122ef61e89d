import { runCharts } from '../../src/changes/detect/run-charts.js';
import { thresholdAt, thresholds } from '../../src/changes/detect/thresholds.js';
import { volumeModel } from '../../src/changes/detect/volume-model.js';
import type { Detector, Watch } from './detector.js';
import { watchFrom } from './watch-from.js';

/** The detector of Parley. */
export const negativeBinomialCharts: Detector = (watch) => chart(watch, watch.dispersion);

/** The same without bursts: tuned on counts that have none. */
export const poissonCharts: Detector = (watch) => chart(watch, 1);

function chart({ counts, coverage, levels, rate, from }: Watch, dispersion: number) {
  const { volume } = thresholds();
  const series = {
    levels: levels ?? [{ counts, seen: counts.map(() => 0) }],
    coverage,
    isComplete: counts.map(() => true),
  };
  const model = volumeModel(series, { rate, dispersion }, (expected, direction) =>
    thresholdAt(volume, expected, dispersion, direction),
  );
  return runCharts(watchFrom(model, from)).episodes.map(({ direction, alarm }) => ({
    direction,
    week: alarm,
  }));
}
