import { dayWords } from '../../lines/day-words.js';
import { describeCell, describeGrounds } from '../describe-cell.js';
import { describeView } from '../describe-view.js';
import type { LampMatrix, MatrixCell } from '../lamp-matrix.js';
import { lampWords } from '../lamp-words.js';
import { matrixHeadline } from '../matrix-headline.js';
import { lampShape, routeNotch } from './lamp-shape.js';
import { svgPage } from './page.js';
import { tag } from './tag.js';
import { textAt, textLines } from './text-at.js';

const margin = 18;
const indent = 30;
const lineHeight = 17;

/** The matrix as a list by party, for narrow places: each lamp with its words. */
export function matrixListSvg(matrix: LampMatrix, { width }: { readonly width: number }): string {
  const room = width - margin * 2;
  const markup: string[] = [];
  let y = margin;
  const write = (lines: readonly string[], classes: string, height: number, left = margin) => {
    for (const line of lines) {
      y += height;
      markup.push(textAt(left, y, classes, line));
    }
  };
  write(textLines(matrixHeadline(matrix), room, 21), 'pl-title pl-ink', 26);
  y += 4;
  write(textLines(describeView(matrix), room, 13), 'pl-text pl-faint', lineHeight);
  for (const [row, { name }] of matrix.parties.entries()) {
    y += 14;
    write([`${name} to`], 'pl-caps pl-ink', lineHeight);
    for (const [column, { name: other }] of matrix.parties.entries()) {
      const cell = matrix.rows[row]?.[column] ?? null;
      if (cell === null) continue;
      y += 6;
      markup.push(lampOf(cell, y + 12));
      write(
        [`${other} · ${lampWords[cell.lamp.state].words}`],
        'pl-text pl-ink',
        lineHeight,
        margin + indent,
      );
      write(
        textLines(describeGrounds(cell), room - indent, 11.5),
        'pl-small pl-faint',
        lineHeight - 2,
        margin + indent,
      );
    }
  }
  return svgPage(
    { width, height: y + margin },
    {
      title: `Lines as of ${dayWords(matrix.view.asOf)}: ${matrixHeadline(matrix)}`,
      description: matrix.rows
        .flat()
        .flatMap((cell) => (cell === null ? [] : [describeCell(cell)]))
        .join('. '),
    },
    markup,
  );
}

function lampOf({ lamp, route, before }: MatrixCell, y: number): string {
  const place = { x: margin + 11, y, r: 7.5 };
  return [
    lampShape(lamp.state, place),
    ...(route === null ? [] : [routeNotch(place)]),
    ...(before === null
      ? []
      : [
          tag('rect', {
            x: margin - 2,
            y: y - 13,
            width: 26,
            height: 26,
            rx: 4,
            class: 'pl-line pl-stroke-ink',
            'stroke-width': 1.2,
          }),
        ]),
  ].join('');
}
