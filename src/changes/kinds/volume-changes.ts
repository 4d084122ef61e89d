import { lights } from '../../lines/slice.js';
import type { ChangeDraft } from '../change.js';
import type { LineActs } from '../change-input.js';
import { count, lineInWords } from '../change-words.js';
import type { ChartContext } from '../chart-context.js';
import type { Direction } from '../detect/chart-model.js';
import { volumeLevelChances } from '../detect/level-chances.js';
import { nbLogRatio } from '../detect/nb-log-ratio.js';
import { type Episode, runCharts } from '../detect/run-charts.js';
import { lookBack, sinceWhen } from '../detect/since-when.js';
import { thresholds } from '../detect/thresholds.js';
import { thresholdsInColumn } from '../detect/thresholds-in-column.js';
import { contactsToAlarm } from '../detect/to-alarm.js';
import {
  type UsualVolume,
  type VolumeModel,
  volumeFactor,
  volumeModel,
  type WeekOfContacts,
} from '../detect/volume-model.js';
import { mondayOf, weekIndex } from '../weekly-series.js';

/**
 * Alarms of more or less contact on a line.
 * @param since ISO day: earlier alarms are left out; null: none is
 */
export function volumeChanges(
  { line, acts }: LineActs,
  charts: ChartContext,
  since: string | null,
): readonly ChangeDraft[] {
  const watched = charts.lines.get(line);
  if (watched === undefined) return [];
  const { dispersion } = charts.volume;
  const model = volumeModel(
    { levels: watched.levels, coverage: watched.coverage, isComplete: charts.isComplete },
    charts.volume,
    thresholdsInColumn(thresholds().volume, dispersion),
  );
  return runCharts(model)
    .episodes.filter(({ alarm }) => since === null || mondayOf(charts.first, alarm) >= since)
    .map((episode) => toDraft(episode, model, { line, acts }, charts));
}

function toDraft(
  episode: Episode<UsualVolume>,
  model: VolumeModel,
  { line, acts }: LineActs,
  charts: ChartContext,
): ChangeDraft {
  const { direction, start, alarm, usual, reached, threshold, ending } = episode;
  const weeks = alarm - start + 1;
  const seen = range(start, alarm + 1).map((week) => model.week(week, usual));
  const counted = seen.reduce((total, week) => total + week.counted, 0);
  const outOf = seen.reduce((total, week) => total + week.expected, 0);
  const last = model.week(alarm, usual);
  const from = Math.max(0, start - lookBack);
  const onset = sinceWhen(
    range(from, alarm + 1).map((week) => {
      const { counted: contacts, expected } = model.week(week, usual);
      return volumeLevelChances(contacts, expected, charts.volume.dispersion);
    }),
  );
  const contacts = acts.filter((act) => {
    const week = act.lastDay === null ? -1 : weekIndex(charts.first, act.lastDay);
    return lights(act, 'direct') && week >= start && week <= alarm;
  });
  const before = acts.findLast(
    (act) => lights(act, 'direct') && act.lastDay !== null && weekIndex(charts.first, act.lastDay) < start,
  );
  const monday = (week: number) => mondayOf(charts.first, week);
  return {
    line,
    kind: direction === 'up' ? 'more contact' : 'less contact',
    level: null,
    cause: monday(alarm),
    day: monday(alarm),
    sentence: sentenceOf(line, direction, counted, outOf, weeks),
    // Of less contact the last one before it is the evidence beside those that remain.
    evidence: [...contacts, ...(direction === 'down' && before ? [before] : [])].map(({ event }) => event),
    measure: {
      kind: 'chart',
      counted,
      outOf,
      weeks,
      usualShare: null,
      reached,
      threshold,
      chance: onset?.chance ?? null,
    },
    needed: neededFor(episode, last, charts.volume.dispersion),
    since: onset && {
      first: monday(from + onset.range.first),
      last: monday(from + onset.range.last),
      chance: onset.range.chance,
    },
    isOver: ending !== null,
    strength: 1 - (Math.min(counted, outOf) + 0.5) / (Math.max(counted, outOf) + 0.5),
  };
}

function sentenceOf(
  line: string,
  direction: Direction,
  counted: number,
  outOf: number,
  weeks: number,
): string {
  const names = lineInWords(line, null);
  const time = count(weeks, 'week');
  const usual = `where ${outOf.toFixed(1)} would be usual`;
  if (counted === 0) return `${names}: no contact in ${time}, ${usual}`;
  const word = direction === 'up' ? 'more' : 'less';
  return `${names}: ${word} contact, ${counted} in ${time}, ${usual}`;
}

/** What the week of the alarm would have had to bring. */
function neededFor(
  { direction, reached, threshold }: Episode<UsualVolume>,
  { counted, expected }: WeekOfContacts,
  dispersion: number,
): string {
  const ratio = (contacts: number) => nbLogRatio(contacts, expected, volumeFactor[direction], dispersion);
  const before = reached - ratio(counted);
  if (direction === 'up') {
    const enough = contactsToAlarm(before, threshold, ratio) ?? counted;
    return `${count(enough, 'contact')} in that week would have been enough; there ${counted === 1 ? 'was' : 'were'} ${counted}`;
  }
  const least = range(counted + 1, counted + 100).find((contacts) => before + ratio(contacts) < threshold);
  return least === undefined
    ? 'no number of contacts in that week would have kept it away'
    : `${count(least, 'contact')} in that week would have put it off; there ${counted === 1 ? 'was' : 'were'} ${counted}`;
}

function range(first: number, end: number): readonly number[] {
  return Array.from({ length: Math.max(0, end - first) }, (_, index) => first + index);
}
