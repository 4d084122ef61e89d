import { createRandom } from '../random.js';
import { countDrawer } from './draw-counts.js';

export const learnWeeks = 104;
export const watchWeeks = 104;
export const dispersion = 2;
/** The change comes half a year into the watch. */
export const changeWeek = learnWeeks + 26;

/** Weekly counts of lines of one rate, in three fates: nothing happens, contact trebles, contact ends. */
export interface Lines {
  readonly steady: readonly (readonly number[])[];
  readonly surge: readonly (readonly number[])[];
  readonly silence: readonly (readonly number[])[];
  /** All have half as much again, since a source was added. */
  readonly jump: readonly (readonly number[])[];
}

/** Draws `lines` lines for each fate. */
export function drawLines(rate: number, lines: number, seed: number): Lines {
  const random = createRandom(seed);
  const usual = countDrawer(rate, dispersion, random);
  const trebled = countDrawer(3 * rate, dispersion, random);
  const raised = countDrawer(1.5 * rate, dispersion, random);
  const drawn = (after: () => number) =>
    Array.from({ length: lines }, () =>
      Array.from({ length: learnWeeks + watchWeeks }, (_, week) => (week < changeWeek ? usual() : after())),
    );
  return { steady: drawn(usual), surge: drawn(trebled), silence: drawn(() => 0), jump: drawn(raised) };
}
