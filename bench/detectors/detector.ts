import type { LevelSeries } from '../../src/changes/detect/level-watch.js';

/** What a detector is told: weekly counts, with what all lines tell. */
export interface Watch {
  readonly counts: readonly number[];
  /** 1 in each week, or the leave-one-out index. */
  readonly coverage: readonly number[];
  /** The counts by level; left out where they are of one that is seen nowhere else. */
  readonly levels?: readonly LevelSeries[];
  readonly rate: number;
  readonly dispersion: number;
  /** The first week that is judged; those before are learnt from. */
  readonly from: number;
}

export interface Found {
  readonly direction: 'up' | 'down';
  /** In which an alarm begins. */
  readonly week: number;
}

/** The beginnings of its alarms from the week `from` on. */
export type Detector = (watch: Watch) => readonly Found[];

/** Alarms of a rule that judges each week by itself: stretches of weeks with the same verdict are one alarm. */
export function stretches(
  { counts, from }: Watch,
  judge: (week: number) => 'up' | 'down' | null,
): readonly Found[] {
  const found: Found[] = [];
  let before: 'up' | 'down' | null = null;
  for (let week = from; week < counts.length; week++) {
    const direction = judge(week);
    if (direction !== null && direction !== before) found.push({ direction, week });
    before = direction;
  }
  return found;
}
