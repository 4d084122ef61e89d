import type { ChartModel, Direction } from './chart-model.js';

/** An alarm and what became of it. */
export interface Episode<Usual> {
  readonly direction: Direction;
  /** The week of the alarm. */
  readonly alarm: number;
  /** The week after the chart last stood at zero: where it thinks that the change began. */
  readonly start: number;
  /** The week in which it was over; null while it stands. */
  readonly end: number | null;
  /** `back`: things are as before; `usual`: a year has passed, and this is the usual now; null while it stands. */
  readonly ending: 'back' | 'usual' | null;
  readonly usual: Usual;
  /** What the chart had reached in the week of the alarm, and what it had to reach. */
  readonly reached: number;
  readonly threshold: number;
}

export interface ChartState {
  readonly reached: number;
  /** Since when: the week after it last stood at zero. */
  readonly start: number;
}

export interface ChartRun<Usual> {
  readonly episodes: readonly Episode<Usual>[];
  /** What was taken as usual in each week; null where too little was known. */
  readonly usual: readonly (Usual | null)[];
  /** Where the charts stand after the last week. */
  readonly up: ChartState;
  readonly down: ChartState;
}

/** The last quarter is not learnt from: a change must not become usual while it is looked for. */
const guardWeeks = 13;
const learningWeeks = 104;
/** What has lasted a year is the usual. */
const usualAfterWeeks = 52;

/**
 * Two one-sided CUSUM charts (Page 1954) over the weeks of a line: each week adds the log likelihood ratio of a change,
 * floored at zero; over the threshold there is an alarm. The chart of an alarm is held at the threshold from then on, and the
 * alarm is over when it is back at zero: the same evidence, the other way. While an alarm stands nothing new is learnt.
 * A week of which not all has been told can speak for more, never for less.
 */
export function runCharts<Usual>(model: ChartModel<Usual>): ChartRun<Usual> {
  const episodes: Episode<Usual>[] = [];
  const usuals: (Usual | null)[] = [];
  const charts = { up: new Chart<Usual>('up'), down: new Chart<Usual>('down') };
  const both = [charts.up, charts.down];
  let firstWeek = 0;
  let usual: Usual | null = null;
  for (let week = 0; week < model.weeks; week++) {
    if (!charts.up.alarm && !charts.down.alarm) {
      const end = week - guardWeeks;
      usual = end > firstWeek ? model.learn(Math.max(firstWeek, end - learningWeeks), end) : null;
    }
    usuals.push(usual);
    if (usual === null) {
      for (const chart of both) chart.restart(week);
      continue;
    }
    for (const chart of both) {
      const over = chart.step(model, week, usual);
      if (over) episodes.push(over);
    }
    const old = both.find(({ alarm }) => alarm && week - alarm.alarm >= usualAfterWeeks);
    if (old?.alarm) {
      firstWeek = old.alarm.start;
      for (const chart of both) {
        if (chart.alarm) episodes.push({ ...chart.alarm, end: week, ending: 'usual' });
        chart.restart(week);
      }
    }
  }
  for (const { alarm } of both) if (alarm) episodes.push(alarm);
  return {
    episodes: episodes.sort((a, b) => a.alarm - b.alarm),
    usual: usuals,
    up: { reached: charts.up.reached, start: charts.up.start },
    down: { reached: charts.down.reached, start: charts.down.start },
  };
}

class Chart<Usual> {
  reached = 0;
  start = 0;
  alarm: Episode<Usual> | null = null;

  constructor(private readonly direction: Direction) {}

  restart(week: number): void {
    this.reached = 0;
    this.start = week + 1;
    this.alarm = null;
  }

  /** Takes in a week; gives the alarm that is over with it. */
  step(model: ChartModel<Usual>, week: number, usual: Usual): Episode<Usual> | null {
    const { direction, alarm } = this;
    const ratio = model.logRatio(week, usual, direction);
    const isEvidence = model.isComplete(week) || (direction === 'up' ? ratio > 0 : ratio < 0);
    // Such a week says nothing: the chart stays where it is.
    if (this.reached > 0 && (ratio === 0 || !isEvidence)) return null;
    const reached = Math.max(0, this.reached + (isEvidence ? ratio : 0));
    if (reached === 0) {
      this.restart(week);
      return alarm && { ...alarm, end: week, ending: 'back' };
    }
    const threshold = alarm?.threshold ?? model.threshold(week, usual, direction);
    if (threshold === null) {
      this.restart(week);
      return null;
    }
    this.reached = Math.min(threshold, reached);
    // A threshold that fell is no news.
    if (!alarm && reached >= threshold && ratio > 0) {
      const { start } = this;
      this.alarm = { direction, alarm: week, start, end: null, ending: null, usual, reached, threshold };
    }
    return null;
  }
}
