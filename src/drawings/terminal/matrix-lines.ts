import type { Palette } from '../../reports/palette.js';
import { columnsOf } from '../../reports/wrap-words.js';
import type { LampMatrix, MatrixCell, MatrixParty } from '../lamp-matrix.js';
import { lampWords } from '../lamp-words.js';
import { noLineSign, paintOf, routeSign } from './legend-lines.js';

/** The lamp with its notch between two brackets. */
const lampColumns = 4;
const longestName = 24;
const margin = 2;

/** The matrix as lines: names on the left, labels on top. Give one that fits (`partiesThatFit`). */
export function matrixLines(matrix: LampMatrix, palette: Palette): readonly string[] {
  const { parties, rows } = matrix;
  const side = sideWidth(parties);
  const head = parties.map(({ label }) => pad(cut(label), cellWidth(label))).join('');
  return [
    palette.party(`${' '.repeat(side)}${head}`.trimEnd()),
    ...parties.map(({ name, key }, row) => {
      const cells = parties.map(({ label, key: column }, index) => {
        const { text, columns } = lampText(rows[row]?.[index] ?? null, key === column, palette);
        const left = lampOffset(label);
        return `${' '.repeat(left)}${text}${' '.repeat(cellWidth(label) - left - columns)}`;
      });
      return `${' '.repeat(margin)}${pad(cut(name), side - margin)}${cells.join('')}`.trimEnd();
    }),
  ];
}

/** How many parties of a matrix have room side by side. */
export function partiesThatFit(parties: readonly MatrixParty[], width: number): number {
  let count = 0;
  while (count < parties.length) {
    const shown = parties.slice(0, count + 1);
    const needed = sideWidth(shown) + shown.reduce((sum, { label }) => sum + cellWidth(label), 0);
    if (needed > width) break;
    count += 1;
  }
  return count;
}

function sideWidth(parties: readonly MatrixParty[]): number {
  return margin + Math.max(0, ...parties.map(({ name }) => columnsOf(cut(name)))) + 1;
}

function cellWidth(label: string): number {
  return Math.max(lampColumns, columnsOf(cut(label))) + 1;
}

/** Columns before the bracket, so that the lamp stands under the middle of its label. */
function lampOffset(label: string): number {
  return Math.max(0, Math.floor(columnsOf(cut(label)) / 2) - 1);
}

function lampText(
  cell: MatrixCell | null,
  isSelf: boolean,
  palette: Palette,
): { readonly text: string; readonly columns: number } {
  if (cell === null) return { text: ` ${palette.label(isSelf ? '╲' : noLineSign)}`, columns: 2 };
  const { lamp, route, before } = cell;
  const sign = paintOf(lamp.state, palette)(lampWords[lamp.state].sign);
  const notch = route === null ? '' : palette.lit(routeSign);
  const [open, close] = before === null ? [' ', ' '] : [palette.type('['), palette.type(']')];
  return { text: `${open}${sign}${notch}${close}`, columns: route === null ? 3 : 4 };
}

function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - columnsOf(text)));
}

function cut(text: string): string {
  return columnsOf(text) > longestName ? `${text.slice(0, longestName - 1)}…` : text;
}
