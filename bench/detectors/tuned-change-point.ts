import { type ChangeChance, changePointChances } from './change-point-chance.js';
import { type Detector, stretches, type Watch } from './detector.js';

const halvings = 12;

/** Change point detection as an alarm, with the chance over which it gives one tuned to a budget on lines where nothing happens. */
export function tunedChangePoint(steady: readonly Watch[], budget: number): Detector {
  const verdicts = steady.map(changePointChances);
  const years = steady.reduce((sum, { counts, from }) => sum + (counts.length - from) / 52, 0);
  const alarms = (over: number) =>
    steady.reduce((sum, watch, line) => sum + alarmsOver(watch, verdicts[line] ?? [], over).length, 0);
  let [low, high] = [0, 1];
  for (let step = 0; step < halvings; step++) {
    const middle = (low + high) / 2;
    if (alarms(middle) > budget * years) low = middle;
    else high = middle;
  }
  return (watch) => alarmsOver(watch, changePointChances(watch), high);
}

function alarmsOver(watch: Watch, verdicts: readonly ChangeChance[], over: number) {
  return stretches(watch, (week) => {
    const verdict = verdicts[week - watch.from];
    return verdict && verdict.chance > over ? verdict.direction : null;
  });
}
