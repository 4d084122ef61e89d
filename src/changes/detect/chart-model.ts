/** More than usual, or less: of contacts, or of the share of hostile acts. */
export type Direction = 'up' | 'down';

/** What a chart needs to know of the weeks that it watches; weeks are numbered from 0. */
export interface ChartModel<Usual> {
  readonly weeks: number;
  /** What is usual, learnt from the weeks `first` up to, not including, `end`; null when they are too few. */
  learn(first: number, end: number): Usual | null;
  /** Log of how much likelier the week is after a change in this direction than as usual. */
  logRatio(week: number, usual: Usual, direction: Direction): number;
  /** What the chart must reach in the week to give an alarm; null where there is too little to tell. */
  threshold(week: number, usual: Usual, direction: Direction): number | null;
  /** Whether nearly all that will be told of the week has been told. */
  isComplete(week: number): boolean;
}
