import { chartName, type Measured, rates } from './measure-all.js';

const budget = { at: 0.2, within: 0.05 };
const silenceAtOne = 0.95;
const litByCoverage = 0.1;

/** What the charts promise and do not keep. */
export function checkFigures({ detectors, coverage }: Measured): readonly string[] {
  const charts = detectors.find(({ name }) => name === chartName)?.figures ?? [];
  const alarms = charts.flatMap(({ falseAlarms }, index) =>
    Math.abs(falseAlarms - budget.at) <= budget.within
      ? []
      : [`${falseAlarms.toFixed(2)} false alarms a line and year at ${rates[index]} a week, not 0.2 ± 0.05`],
  );
  const silence = charts.flatMap((figures, index) =>
    rates[index] !== 1 || figures.silence >= silenceAtOne
      ? []
      : [`silence at one a week found in ${(figures.silence * 100).toFixed(1)} %, not 95 %`],
  );
  const lit = coverage.flatMap(({ withIndex, newLevelApart }, index) =>
    [['a jump in coverage', withIndex] as const, ['a new level', newLevelApart] as const].flatMap(
      ([what, share]) =>
        share <= litByCoverage
          ? []
          : [`${what} lights ${(share * 100).toFixed(1)} % of lines at ${rates[index]} a week, not 10 %`],
    ),
  );
  return [...alarms, ...silence, ...lit];
}
