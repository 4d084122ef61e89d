import type { TimeSaid } from './time-expression.js';

/** One way of telling a time: a pattern and what a match of it says (null: no time after all). */
export interface TimeForm {
  readonly name: string;
  /** Flags `giu`; groups are named. */
  readonly pattern: RegExp;
  readonly read: (groups: Readonly<Record<string, string | undefined>>, words: string) => TimeSaid | null;
}
