import type { Posture } from './posture.js';

/** What passed on a line in one week, Monday to Sunday. For detectors and strips. */
export interface WeekOfLine {
  /** ISO day of the Monday. */
  readonly week: string;
  /** Direct contacts. */
  readonly contacts: number;
  readonly indirect: number;
  /** Verbal acts by class; mutual ones once. */
  readonly postures: Readonly<Record<Posture, number>>;
  /** Coverage index of the week for this line: 1 is usual (docs/lines.md). */
  readonly coverage: number;
}
