import type { ChartModel, Direction } from '../../src/changes/detect/chart-model.js';
import { postureModel } from '../../src/changes/detect/posture-model.js';
import { runCharts } from '../../src/changes/detect/run-charts.js';
import type { ThresholdGrid, Thresholds } from '../../src/changes/detect/thresholds.js';
import { volumeModel } from '../../src/changes/detect/volume-model.js';
import { createRandom, type Random } from '../random.js';
import { countDrawer, hitDrawer } from './draw-counts.js';
import { watchFrom } from './watch-from.js';

const learnWeeks = 104;
const watchWeeks = 104;
const budget = 0.2;
const rates = [1 / 16, 1 / 8, 1 / 4, 1 / 2, 1, 2, 4, 8, 16];
const dispersions = [1, 1.5, 2, 3, 5];
const actRates = [1 / 4, 1, 4, 16];
const shares = [0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95];
/** Of numbers of acts, and correlation of their posture, in the tuning of posture. */
const actDispersion = 2;
const correlation = 0.1;
/** A threshold is no lower: the change must be seven times as likely as the usual. */
const lowest = 2;
/** Halvings of the stretch in which a threshold is looked for: to within 0.01. */
const halvings = 10;

type ModelMaker = (threshold: (direction: Direction) => number) => ChartModel<unknown>;

/** Finds, by simulation, thresholds that give half the budget in each direction. */
export function tuneThresholds(lines: number, seed: number): Thresholds {
  const random = createRandom(seed);
  return {
    budget,
    volume: tuneGrid(rates, dispersions, (rate, dispersion) => volumeLines(rate, dispersion, lines, random)),
    posture: tuneGrid(actRates, shares, (rate, share) => postureLines(rate, share, lines, random)),
  };
}

function tuneGrid(
  rows: readonly number[],
  columns: readonly number[],
  linesOf: (row: number, column: number) => readonly ModelMaker[],
): ThresholdGrid {
  const cells = rows.map((row) =>
    columns.map((column) => {
      const lines = linesOf(row, column);
      return { up: tune(lines, 'up'), down: tune(lines, 'down') };
    }),
  );
  return {
    rows,
    columns,
    up: cells.map((row) => row.map(({ up }) => up)),
    down: cells.map((row) => row.map(({ down }) => down)),
  };
}

/** The threshold with which one direction alone keeps to half the budget, to two decimals. */
function tune(lines: readonly ModelMaker[], direction: Direction): number {
  let [low, high] = [lowest, lowest + 10];
  for (let step = 0; step < halvings; step++) {
    const middle = (low + high) / 2;
    if (falseAlarms(lines, direction, middle) > budget / 2) low = middle;
    else high = middle;
  }
  return Math.round(high * 100) / 100;
}

/** A line and year. */
function falseAlarms(lines: readonly ModelMaker[], direction: Direction, threshold: number): number {
  const alarms = lines.reduce((sum, line) => {
    const model = line((one) => (one === direction ? threshold : Number.POSITIVE_INFINITY));
    return sum + runCharts(watchFrom(model, learnWeeks)).episodes.length;
  }, 0);
  return alarms / (lines.length * (watchWeeks / 52));
}

function volumeLines(rate: number, dispersion: number, lines: number, random: Random): readonly ModelMaker[] {
  const draw = countDrawer(rate, dispersion, random);
  return many(lines).map(() => {
    const counts = many(learnWeeks + watchWeeks).map(draw);
    const series = {
      levels: [{ counts, seen: counts.map(() => 0) }],
      coverage: counts.map(() => 1),
      isComplete: counts.map(() => true),
    };
    return (threshold) => volumeModel(series, { rate, dispersion }, (_, direction) => threshold(direction));
  });
}

function postureLines(rate: number, share: number, lines: number, random: Random): readonly ModelMaker[] {
  const drawActs = countDrawer(rate, actDispersion, random);
  const drawHits = hitDrawer(share, correlation, random);
  return many(lines).map(() => {
    const acts = many(learnWeeks + watchWeeks).map(drawActs);
    const hits = acts.map(drawHits);
    return (threshold) =>
      postureModel({ hits, acts }, { share, correlation }, (_, direction) => threshold(direction));
  });
}

function many(length: number): readonly number[] {
  return Array.from({ length }, (_, index) => index);
}
