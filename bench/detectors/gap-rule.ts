import { chanceOfGap } from '../../src/lines/lamp/gap-test.js';
import { type Detector, stretches } from './detector.js';

const unlikely = 0.01;

/** The test of the lamp: so long a gap is unlikely on a line that went on as before. It cannot see more contact. */
export const gapRule: Detector = (watch) => {
  const { counts, rate, dispersion, from } = watch;
  return stretches(watch, (week) => {
    const last = counts.findLastIndex((count, at) => count > 0 && at <= week);
    const learnt = counts.slice(Math.max(0, last + 1 - from), last + 1);
    const contacts = learnt.reduce((sum, count) => sum + count, 0);
    const rhythm = { contacts, weeks: learnt.length, poolRate: rate, dispersion };
    return chanceOfGap(rhythm, week - last) < unlikely ? 'down' : null;
  });
};
