import { dayWords } from '../lines/day-words.js';
import type { Change, ChartMeasure, SinceRange } from './change.js';
import { count } from './change-words.js';

/** What was measured, in words: "9 contacts in 4 weeks, 2.1 expected; 5.2 reached of the 4.3 it takes". */
export function describeMeasure({ measure }: Pick<Change, 'measure'>): string {
  switch (measure.kind) {
    case 'chart':
      return describeChart(measure);
    case 'gap':
      return `a gap of ${count(measure.gap, 'day')}, usual are ${measure.usual.low} to ${measure.usual.high}; chance of so long a gap on a steady line: ${percent(measure.chance)}`;
    case 'stated':
      return (
        [
          ...(measure.since === null ? [] : [`stated to hold since ${dayWords(measure.since)}`]),
          ...(measure.claim === null ? [] : [`a text says “${measure.claim}”`]),
          ...(measure.claim === null || measure.against.length > 0
            ? []
            : ['nothing in the ledger speaks against it']),
          ...(measure.against.length === 0
            ? []
            : [`the ledger has contact in between: ${measure.against.map(dayWords).join(', ')}`]),
        ].join('; ') || 'stated without a time'
      );
    case 'accounts':
      return `${measure.field}: ${measure.values
        .map(({ value, reports }) => `${value} (${count(reports, 'report')})`)
        .join(' against ')}`;
  }
}

/** "80 % between 3 and 24 October 2022": when it began. */
export function describeSince({ first, last, chance }: SinceRange): string {
  const when =
    first === last
      ? `the week of ${dayWords(first)}`
      : `the weeks of ${dayWords(first)} to ${dayWords(last)}`;
  return `in ${when}, by a chance of ${percent(chance)}`;
}

/** How often chance alone would give such a change. */
export function describeBudget({ budget }: Pick<Change, 'budget'>): string {
  if (budget === null) return 'told by texts, no alarm of a chart';
  return `tuned to ${budget} false alarms of its kind a year on one line`;
}

function describeChart({
  counted,
  outOf,
  weeks,
  usualShare,
  reached,
  threshold,
  chance,
}: ChartMeasure): string {
  const found =
    usualShare === null
      ? `${count(counted, 'contact')} in ${count(weeks, 'week')}, ${outOf.toFixed(1)} expected`
      : `${counted} of ${count(outOf, 'verbal act')} hostile in ${count(weeks, 'week')}, usual share ${percent(usualShare)}`;
  const sure = chance === null ? '' : `; chance that there was a change at all: ${percent(chance)}`;
  return `${found}; the chart reached ${reached.toFixed(1)} of the ${threshold.toFixed(1)} it takes${sure}`;
}

function percent(share: number): string {
  const value = share * 100;
  return value > 0 && value < 1 ? 'under 1 %' : `${Math.round(value)} %`;
}
