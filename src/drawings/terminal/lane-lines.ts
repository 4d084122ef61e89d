import type { Palette } from '../../reports/palette.js';
import { columnsOf } from '../../reports/wrap-words.js';
import { describeSubject } from '../describe-lane.js';
import { describeDirection } from '../lane-words.js';
import type { Lane, LineDrawing, Mark, MarkKind } from '../line-drawing.js';
import { kindsOf, markWords } from '../mark-words.js';
import { placeOf, type Tick, timeTicks } from '../time-axis.js';

const margin = 2;
const longestLabel = 34;
/** Columns that a tick of the axis needs. */
const tickRoom = 11;

/** Each kind of mark in one column. */
const signs: Readonly<Record<MarkKind, string>> = {
  contact: '●',
  plan: '◇',
  silence: '═',
  opening: '△',
  closure: '☒',
  closing: '☒',
  hostile: '▼',
  neutral: '▪',
  accommodating: '▲',
  deed: '■',
};
/** The same where not both sides say so. */
const hollow: Partial<Readonly<Record<MarkKind, string>>> = {
  contact: '○',
  hostile: '▽',
  neutral: '▫',
  deed: '□',
};
const struckSign = '∅';

/** Where columns lie on the page: the axis begins behind the longest label. */
export interface LaneShape {
  readonly side: number;
  readonly columns: number;
  readonly ticks: readonly Tick[];
}

export function laneShape(drawing: LineDrawing, width: number): LaneShape {
  const labels = [...drawing.lanes.map((lane) => labelOf(lane, drawing)), 'hostile share'];
  const widest = Math.max(...labels.map(columnsOf));
  const side = margin + Math.min(longestLabel, widest, Math.floor(width / 2) - margin) + 1;
  const columns = Math.max(12, width - side);
  return { side, columns, ticks: timeTicks(drawing.span, Math.floor(columns / tickRoom)) };
}

/** The lanes as lines: labels on the left, the axis on top, a mark at its day; several in one column are counted. */
export function laneLines(drawing: LineDrawing, shape: LaneShape, palette: Palette): readonly string[] {
  return [
    palette.label(tickLine(drawing, shape)),
    ...drawing.lanes.map((lane) => {
      const label = cut(labelOf(lane, drawing), shape.side - margin - 1);
      return `${sideText(label, shape)}${laneText(lane, drawing, shape, palette)}`;
    }),
  ];
}

/** What the signs mean that occur. */
export function markLegend({ lanes }: LineDrawing): string {
  const marks = lanes.flatMap((lane) => lane.marks);
  return [
    ...kindsOf(marks).map((kind) => {
      const weaker = hollow[kind];
      const isWeak =
        weaker !== undefined && marks.some((mark) => mark.kind === kind && mark.ground === 'hollow');
      return `${signs[kind]} ${markWords[kind]}${isWeak ? ` (${weaker} not told by both sides)` : ''}`;
    }),
    ...(marks.some(({ ground }) => ground === 'struck') ? [`${struckSign} denied or retracted`] : []),
    '2–9 so many',
  ].join(' · ');
}

/** A label in front of the axis. */
export function sideText(label: string, { side }: LaneShape): string {
  return `${' '.repeat(margin)}${label}`.padEnd(side - Math.max(0, columnsOf(label) - label.length));
}

/** Words under the ticks that they belong to; what has no room is left out. */
export function atTicks(words: ReadonlyMap<string, string>, { span }: LineDrawing, shape: LaneShape): string {
  let line = '';
  for (const [day, word] of words) {
    const column = Math.floor(placeOf(day, span) * shape.columns);
    if (column < columnsOf(line) + (line === '' ? 0 : 1) || column + columnsOf(word) > shape.columns)
      continue;
    line = `${line}${' '.repeat(column - columnsOf(line))}${word}`;
  }
  return line;
}

function tickLine(drawing: LineDrawing, shape: LaneShape): string {
  const words = new Map(shape.ticks.map(({ day, label }) => [day, label]));
  return `${' '.repeat(shape.side)}${atTicks(words, drawing, shape)}`;
}

function labelOf(lane: Lane, { state }: LineDrawing): string {
  const [first, second] = state.line.parties;
  return `${describeSubject(lane)} ${describeDirection(lane, [first.key, second.key])}`.trim();
}

function laneText({ marks }: Lane, { span }: LineDrawing, { columns }: LaneShape, palette: Palette): string {
  const at = new Map<number, Mark[]>();
  const bars = new Set<number>();
  const columnOf = (day: string) =>
    Math.min(columns - 1, Math.max(0, Math.floor(placeOf(day, span) * columns)));
  for (const mark of marks) {
    const [from, until] = [columnOf(mark.days.from), columnOf(mark.days.until)];
    if (mark.kind === 'silence') {
      for (let column = from; column <= until; column += 1) bars.add(column);
    } else {
      for (let column = from + 1; column <= until; column += 1) bars.add(column);
      at.set(from, [...(at.get(from) ?? []), mark]);
    }
  }
  const isSilence = marks.every(({ kind }) => kind === 'silence');
  return Array.from({ length: columns }, (_, column) => {
    const here = at.get(column) ?? [];
    if (here.length > 0) return signOf(here, palette);
    if (bars.has(column)) return palette.label(isSilence ? signs.silence : '─');
    return palette.label('·');
  }).join('');
}

function signOf(marks: readonly Mark[], palette: Palette): string {
  const [first] = marks;
  if (first === undefined) return ' ';
  const sign =
    marks.length > 1
      ? marks.length > 9
        ? '+'
        : String(marks.length)
      : first.ground === 'struck'
        ? struckSign
        : first.ground === 'full'
          ? signs[first.kind]
          : (hollow[first.kind] ?? signs[first.kind]);
  if (first.ground === 'struck') return palette.label(sign);
  if (first.kind === 'contact') return palette.lit(sign);
  return first.kind === 'closure' || first.kind === 'closing' ? palette.shut(sign) : sign;
}

function cut(text: string, width: number): string {
  return columnsOf(text) > width ? `${text.slice(0, width - 1)}…` : text;
}
