import { cutMatrix } from '../drawings/arrange-matrix.js';
import { describeCell } from '../drawings/describe-cell.js';
import { describeView } from '../drawings/describe-view.js';
import type { LampMatrix } from '../drawings/lamp-matrix.js';
import { matrixHeadline } from '../drawings/matrix-headline.js';
import { legendLines } from '../drawings/terminal/legend-lines.js';
import { matrixLines, partiesThatFit } from '../drawings/terminal/matrix-lines.js';
import { partyListLines } from '../drawings/terminal/party-list-lines.js';
import type { Palette } from '../reports/palette.js';
import { indented, pageWidth } from './page-lines.js';

/** Narrower terminals get a list by party. */
const leastForMatrix = 72;
/** Changed lamps that are told in words under a matrix. */
const mostChanges = 12;

/** The page of `parley lines`: what the lamps say in a sentence, the lamps, what their signs mean. */
export function linesPage(whole: LampMatrix, style: { readonly width: number }, palette: Palette): string {
  const width = pageWidth(style.width);
  const isMatrix = style.width >= leastForMatrix;
  const matrix = isMatrix ? cutMatrix(whole, partiesThatFit(whole.parties, style.width)) : whole;
  const how = isMatrix ? 'Row speaks to column. ' : '';
  const paragraphs = [
    [
      ...indented(matrixHeadline(whole), '', width, palette.type),
      ...indented(`${how}${describeView({ ...matrix, leftOut: 0 })}`, '', width, palette.label),
    ],
    ...(whole.lines.length === 0
      ? []
      : [
          isMatrix ? matrixLines(matrix, palette) : partyListLines(matrix, width, palette),
          legendLines(matrix, width, palette),
          ...(isMatrix ? [changeLines(matrix, width)] : []),
          leftOutLines(matrix, width, palette),
        ]),
  ];
  return `${paragraphs
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

/** Each lamp that differs from the day that is compared with, in words. */
function changeLines(matrix: LampMatrix, width: number): readonly string[] {
  const changed = matrix.rows.flat().filter((cell) => cell !== null && cell.before !== null);
  const lines = changed
    .slice(0, mostChanges)
    .flatMap((cell) => (cell === null ? [] : indented(describeCell(cell), '  ', width)));
  const more = changed.length - mostChanges;
  return more > 0 ? [...lines, `  and ${more} more`] : lines;
}

function leftOutLines({ leftOut, parties }: LampMatrix, width: number, palette: Palette): readonly string[] {
  if (leftOut === 0) return [];
  const words = `${leftOut} more ${leftOut === 1 ? 'party has' : 'parties have'} lines: --party CODE shows those of one, --json all of them; a wider terminal and --limit show more than these ${parties.length}.`;
  return indented(words, '', width, palette.label);
}
