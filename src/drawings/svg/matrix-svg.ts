import { dayWords } from '../../lines/day-words.js';
import { lampStates } from '../../lines/lamp.js';
import { cutMatrix } from '../arrange-matrix.js';
import { describeCell } from '../describe-cell.js';
import { describeView } from '../describe-view.js';
import type { LampMatrix, MatrixCell } from '../lamp-matrix.js';
import { lampWords } from '../lamp-words.js';
import { matrixHeadline } from '../matrix-headline.js';
import { lampShape, routeNotch } from './lamp-shape.js';
import { matrixListSvg } from './matrix-list-svg.js';
import { svgPage } from './page.js';
import { escaped, tag } from './tag.js';
import { textAt, textLines, textWidth } from './text-at.js';

const margin = 32;
/** Cells are as wide as there is room, within these bounds. */
const widest = 42;
const narrowest = 28;
/** In fewer pixels than this a matrix is a list by party. */
const leastWidth = 520;

/** The matrix as an SVG file of at most `width` pixels; where that has no room for a square, as a list by party. */
export function matrixSvg(matrix: LampMatrix, { width }: { readonly width: number }): string {
  return width < leastWidth ? matrixListSvg(matrix, { width }) : squareSvg(fitted(matrix, width), width);
}

/** The first parties, as many as have room. */
function fitted(matrix: LampMatrix, width: number): LampMatrix {
  return cutMatrix(matrix, Math.floor((width - margin * 2 - sideWidth(matrix)) / narrowest));
}

function squareSvg(matrix: LampMatrix, width: number): string {
  const side = sideWidth(matrix);
  const room = (width - margin * 2 - side) / Math.max(1, matrix.parties.length);
  const step = Math.min(widest, room);
  const square = margin * 2 + side + matrix.parties.length * step;
  const own = Math.max(square, Math.min(width, 560));
  const title = textLines(matrixHeadline(matrix), own - margin * 2, 21);
  const note = textLines(`Row speaks to column. ${describeView(matrix)}`, own - margin * 2, 13);
  const noteTop = margin + title.length * 28 + 4;
  const top = noteTop + note.length * 18 + 34;
  const left = margin + side;
  const bottom = top + matrix.parties.length * step;
  const key = legend(matrix, own - margin * 2);
  return svgPage(
    { width: own, height: bottom + 14 + key.height + margin },
    {
      title: `Lines as of ${dayWords(matrix.view.asOf)}: ${matrixHeadline(matrix)}`,
      description: matrix.rows
        .flat()
        .flatMap((cell) => (cell === null ? [] : [describeCell(cell)]))
        .join('. '),
    },
    [
      ...title.map((line, index) => textAt(margin, margin + 18 + index * 28, 'pl-title pl-ink', line)),
      ...note.map((line, index) => textAt(margin, noteTop + 14 + index * 18, 'pl-text pl-faint', line)),
      ...matrix.parties.flatMap(({ name, label }, index) => [
        textAt(
          left + (index + 0.5) * step,
          top - 8,
          'pl-small pl-faint pl-middle',
          shortened(label, Math.floor(step / 6)),
        ),
        textAt(left - 14, top + (index + 0.5) * step + 4.5, 'pl-text pl-ink pl-end', name),
      ]),
      ...matrix.rows.flatMap((row, y) =>
        row.map((cell, x) =>
          cellShape(
            cell,
            { x: left + (x + 0.5) * step, y: top + (y + 0.5) * step },
            { step, isSelf: x === y },
          ),
        ),
      ),
      tag('g', { transform: `translate(${margin} ${bottom + 24})` }, key.markup),
    ],
  );
}

function sideWidth({ parties }: LampMatrix): number {
  return Math.max(60, ...parties.map(({ name }) => textWidth(name, 13))) + 14;
}

function cellShape(
  cell: MatrixCell | null,
  { x, y }: { readonly x: number; readonly y: number },
  { step, isSelf }: { readonly step: number; readonly isSelf: boolean },
): string {
  if (cell === null) {
    return isSelf
      ? tag('path', { d: `M${x - 7} ${y + 7}L${x + 7} ${y - 7}`, class: 'pl-stroke-rule' })
      : tag('circle', { cx: x, cy: y, r: 1.4, class: 'pl-band' });
  }
  const place = { x, y, r: step * 0.215 };
  return tag(
    'g',
    {},
    tag('title', {}, escaped(describeCell(cell))),
    tag('rect', { x: x - step / 2, y: y - step / 2, width: step, height: step, class: 'pl-paper' }),
    ...(cell.before === null ? [] : [changeFrame(x, y, step * 0.4)]),
    lampShape(cell.lamp.state, place),
    ...(cell.route === null ? [] : [routeNotch(place)]),
  );
}

function changeFrame(x: number, y: number, half: number): string {
  return tag('rect', {
    x: x - half,
    y: y - half,
    width: half * 2,
    height: half * 2,
    rx: 5,
    class: 'pl-line pl-stroke-ink',
    'stroke-width': 1.3,
  });
}

/** The states in shape and words, as many in a line as there is room for. */
function legend(matrix: LampMatrix, width: number): { readonly markup: string; readonly height: number } {
  const cells = matrix.rows.flat().filter((cell) => cell !== null);
  const place = (x: number, y: number) => ({ x: x + 9, y: y - 4.5, r: 7 });
  const entries = [
    ...lampStates.map((state) => ({
      words: `${state === 'not watched' ? 'blank: ' : ''}${lampWords[state].words} ${cells.filter(({ lamp }) => lamp.state === state).length}`,
      draw: (x: number, y: number) => lampShape(state, place(x, y)),
      indent: state === 'not watched' ? 0 : 24,
    })),
    ...(cells.some(({ route }) => route !== null)
      ? [
          {
            words: 'notch: lit through a third party',
            draw: (x: number, y: number) => routeNotch({ x: x + 2, y: y + 2, r: 7 }),
            indent: 24,
          },
        ]
      : []),
    ...(matrix.compare === null
      ? []
      : [
          {
            words: `frame: differs from ${dayWords(matrix.compare)}`,
            draw: (x: number, y: number) =>
              tag('rect', { x, y: y - 12, width: 16, height: 16, rx: 3, class: 'pl-line pl-stroke-ink' }),
            indent: 24,
          },
        ]),
  ];
  let [x, y] = [0, 12];
  const markup = entries.map(({ words, draw, indent }) => {
    const wide = indent + textWidth(words, 12.5) + 18;
    if (x > 0 && x + wide > width) [x, y] = [0, y + 24];
    const drawn = draw(x, y) + textAt(x + indent, y, 'pl-small pl-faint', words);
    x += wide;
    return drawn;
  });
  return { markup: markup.join(''), height: y + 12 };
}

function shortened(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}
