import type { ChangeDraft } from '../change.js';
import type { LineActs } from '../change-input.js';
import { count, lineInWords } from '../change-words.js';
import type { ChartContext, WatchedLine } from '../chart-context.js';
import { postureLevelChances } from '../detect/level-chances.js';
import { postureModel, type UsualPosture } from '../detect/posture-model.js';
import { type Episode, runCharts } from '../detect/run-charts.js';
import { lookBack, sinceWhen } from '../detect/since-when.js';
import { thresholdAt, thresholds } from '../detect/thresholds.js';
import { mondayOf, weekIndex } from '../weekly-series.js';

/**
 * Alarms of a larger or smaller share of hostile words on a line.
 * @param since ISO day: earlier alarms are left out; null: none is
 */
export function postureChanges(
  { line, acts }: LineActs,
  charts: ChartContext,
  since: string | null,
): readonly ChangeDraft[] {
  const watched = charts.lines.get(line);
  if (watched === undefined) return [];
  const model = postureModel(
    { hits: watched.hostile, acts: watched.words },
    charts.posture,
    ({ rate, share }, direction) => thresholdAt(thresholds().posture, rate, share, direction),
  );
  return runCharts(model)
    .episodes.filter(({ alarm }) => since === null || mondayOf(charts.first, alarm) >= since)
    .map((episode) => toDraft(episode, { line, acts }, watched, charts));
}

function toDraft(
  { direction, start, alarm, usual, reached, threshold, ending }: Episode<UsualPosture>,
  { line, acts }: LineActs,
  { words, hostile }: WatchedLine,
  charts: ChartContext,
): ChangeDraft {
  const total = (values: Float64Array) =>
    values.slice(start, alarm + 1).reduce((sum, value) => sum + value, 0);
  const [counted, outOf] = [total(hostile), total(words)];
  const from = Math.max(0, start - lookBack);
  const onset = sinceWhen(
    [...words.subarray(from, alarm + 1)].map((all, index) =>
      postureLevelChances(hostile[from + index] ?? 0, all, charts.posture.correlation),
    ),
  );
  const kind = direction === 'up' ? 'harder words' : 'softer words';
  const spoken = acts.filter((act) => {
    const week = act.lastDay === null ? -1 : weekIndex(charts.first, act.lastDay);
    return act.isCounted && act.posture !== null && week >= start && week <= alarm;
  });
  const isHostile = ({ posture }: { readonly posture: string | null }) =>
    posture === 'hostile' || posture === 'closing';
  const telling = spoken.filter((act) => isHostile(act) === (direction === 'up'));
  const monday = (week: number) => mondayOf(charts.first, week);
  return {
    line,
    kind,
    level: null,
    cause: monday(alarm),
    day: monday(alarm),
    sentence: `${lineInWords(line, null)}: ${kind}, ${counted} of ${count(outOf, 'statement')} in ${count(alarm - start + 1, 'week')} hostile, where ${Math.round(100 * usual.share)} % are usual`,
    evidence: telling.map(({ event }) => event),
    measure: {
      kind: 'chart',
      counted,
      outOf,
      weeks: alarm - start + 1,
      usualShare: usual.share,
      reached,
      threshold,
      chance: onset?.chance ?? null,
    },
    needed: `the chart reached ${reached.toFixed(1)}; it takes ${threshold.toFixed(1)}`,
    since: onset && {
      first: monday(from + onset.range.first),
      last: monday(from + onset.range.last),
      chance: onset.range.chance,
    },
    isOver: ending !== null,
    strength: Math.abs(counted / Math.max(1, outOf) - usual.share),
  };
}
