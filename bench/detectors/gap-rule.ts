import { type Detector, stretches } from './detector.js';

/** The test of the lamp (docs/lines.md): the chance of so long a gap, on a line that went on as before, is under 0.01. */
export const gapRule: Detector = (watch) => {
  const { counts, rate, dispersion, from } = watch;
  const burst = Math.log(dispersion) / (dispersion - 1);
  return stretches(watch, (week) => {
    const last = counts.findLastIndex((count, at) => count > 0 && at <= week);
    const learnt = counts.slice(Math.max(0, last - from), last + 1);
    const contacts = learnt.reduce((sum, count) => sum + count, 0) + 13 * rate;
    const weeks = learnt.length + 13;
    const chance = (weeks / (weeks + (week - last) * burst)) ** contacts;
    return chance < 0.01 ? 'down' : null;
  });
};
