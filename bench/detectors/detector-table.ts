import { type Measured, rates } from './measure-all.js';

/** The figures as a Markdown table. */
export function detectorTable({ dyads, detectors, coverage }: Measured): string {
  const percent = (share: number) => `${Math.round(share * 100)}%`;
  const each = <T>(items: readonly T[], word: (item: T) => string) => items.map(word).join(' / ');
  const at = rates.map((rate) => (rate === 0.25 ? '¼' : String(rate))).join(' / ');
  return [
    `| detector | false alarms at ${at} a week | ×3 surge found | silence found |`,
    '| --- | --- | --- | --- |',
    ...detectors.map(
      ({ name, figures }) =>
        `| ${name} | ${each(figures, ({ falseAlarms }) => falseAlarms.toFixed(2))} | ${figures.every(({ surge }) => surge === 0) ? '–' : each(figures, ({ surge }) => percent(surge))} | ${each(figures, ({ silence }) => percent(silence))} |`,
    ),
    '',
    '| coverage steps up | lines with an alarm of more contact in half a year |',
    '| --- | --- |',
    `| a source adds half as much again, without the index | ${each(coverage, ({ without }) => percent(without))} |`,
    `| the same, with it | ${each(coverage, ({ withIndex }) => percent(withIndex))} |`,
    `| a level begins on half of the lines, doubling contact; one index for all levels | ${each(coverage, ({ newLevel }) => percent(newLevel))} |`,
    `| the same, an index for each level | ${each(coverage, ({ newLevelApart }) => percent(newLevelApart))} |`,
    `| nothing was added | ${each(coverage, ({ steady }) => percent(steady))} |`,
    '',
    `${dyads} lines a cell.`,
  ].join('\n');
}
