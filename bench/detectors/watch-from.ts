import type { ChartModel } from '../../src/changes/detect/chart-model.js';

/** The same model on a line that nobody watches before a week: no alarm stands when it comes. */
export function watchFrom<Usual>(model: ChartModel<Usual>, week: number): ChartModel<Usual> {
  // Charts learn up to a quarter before the week that they judge.
  return { ...model, learn: (first, end) => (end < week - 13 ? null : model.learn(first, end)) };
}
