import type { Palette } from '../../reports/palette.js';
import { styledWords } from '../../reports/styled-words.js';
import { wrapWords } from '../../reports/wrap-words.js';
import { describeLamps } from '../describe-cell.js';
import type { LampMatrix, MatrixCell } from '../lamp-matrix.js';
import { lampWords } from '../lamp-words.js';
import { paintOf, routeSign } from './legend-lines.js';

const indent = '     ';

/** The matrix as a list, for narrow terminals: under each party to whom it speaks, the lamp in sign and words. */
export function partyListLines(matrix: LampMatrix, width: number, palette: Palette): readonly string[] {
  const { parties, rows } = matrix;
  return parties.flatMap(({ key, name }, row) => [
    ...(row === 0 ? [] : ['']),
    `${palette.type(name)} ${palette.label(key)} to`,
    ...parties.flatMap(({ name: other }, column) => {
      const cell = rows[row]?.[column] ?? null;
      return cell === null ? [] : entryLines(cell, other, width, palette);
    }),
  ]);
}

function entryLines(cell: MatrixCell, other: string, width: number, palette: Palette): readonly string[] {
  const { lamp, route, before } = cell;
  const sign = paintOf(lamp.state, palette)(lampWords[lamp.state].sign);
  const notch = route === null ? ' ' : palette.lit(routeSign);
  const mark = before === null ? [' ', ' '] : [palette.type('['), palette.type(']')];
  const lines = wrapWords(
    styledWords([
      { text: `${other}: `, paint: palette.party },
      { text: describeLamps(cell), paint: (text) => text },
    ]),
    width - indent.length,
  );
  return lines.map((line, index) =>
    index === 0 ? `${mark[0]}${sign}${notch}${mark[1]} ${line}` : `${indent}${line}`,
  );
}
