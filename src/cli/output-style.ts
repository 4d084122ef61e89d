import type { OutputStyle } from '../reports/report-format.js';

const usualWidth = 80;

/**
 * How wide and colourful the output may be. NO_COLOR (any value) turns colour off, FORCE_COLOR turns it on where no
 * terminal is seen; without a terminal COLUMNS gives the width.
 */
export function outputStyle(isFile: boolean): OutputStyle {
  const isTerminal = !isFile && process.stdout.isTTY === true;
  const columns = isTerminal ? process.stdout.columns : Number(process.env.COLUMNS);
  const isForced = Boolean(process.env.FORCE_COLOR) && process.env.FORCE_COLOR !== '0';
  return {
    width: Number.isInteger(columns) && columns > 0 ? columns : usualWidth,
    isColoured: !process.env.NO_COLOR && (isForced || (isTerminal && process.env.TERM !== 'dumb')),
  };
}
