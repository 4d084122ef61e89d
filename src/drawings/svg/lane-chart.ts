import { dayWords } from '../../lines/day-words.js';
import { describeSubject } from '../describe-lane.js';
import { describeAct, describeDays } from '../describe-mark.js';
import { describeDirection } from '../lane-words.js';
import type { Lane, LineDrawing, Mark } from '../line-drawing.js';
import { placeOf, type Tick } from '../time-axis.js';
import { dodge } from './dodge.js';
import { markShape } from './mark-shape.js';
import { escaped, tag } from './tag.js';
import { textAt, textWidth } from './text-at.js';

const laneHeight = 26;
const rowHeight = 12;
const markRoom = 12;

/** The frame of a chart, in pixels. */
export interface ChartFrame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  /** Labels stand in front of the axis; else above each lane. */
  readonly hasSide: boolean;
  readonly ticks: readonly Tick[];
}

/** Markup with the height that it takes. */
export interface Chart {
  readonly markup: string;
  readonly height: number;
}

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** The lanes: marks at their days, dodged where they are crowded, bars over stretches, arcs from answers to what they answer. */
export function laneChart(drawing: LineDrawing, frame: ChartFrame): Chart {
  const spots = new Map<string, Spot>();
  let y = frame.top;
  const lanes = drawing.lanes.map((lane) => {
    const drawn = drawLane(lane, drawing, frame, y, spots);
    y += drawn.height;
    return drawn.markup;
  });
  const arcs = drawing.answers.flatMap(({ from, to }) => {
    const [answer, ask] = [spots.get(from), spots.get(to)];
    return answer === undefined || ask === undefined ? [] : [arc(ask, answer)];
  });
  return {
    markup: [gridLines(drawing, frame, y), ...arcs, ...lanes].join(''),
    height: y - frame.top,
  };
}

/** Where a day lies between the ends of a frame. */
export function xOf(day: string, { span }: LineDrawing, { left, right }: ChartFrame): number {
  return left + placeOf(day, span) * (right - left);
}

function gridLines(drawing: LineDrawing, frame: ChartFrame, bottom: number): string {
  return frame.ticks
    .map(({ day, label }) => {
      const x = xOf(day, drawing, frame);
      return (
        tag('path', {
          d: `M${x} ${frame.top - 4}V${bottom}`,
          class: 'pl-stroke-rule',
          'stroke-dasharray': '1.5 3.5',
        }) +
        (x + textWidth(label, 11.5) > frame.right + 8
          ? ''
          : textAt(x, frame.top - 9, 'pl-small pl-faint', label))
      );
    })
    .join('');
}

function drawLane(
  lane: Lane,
  drawing: LineDrawing,
  frame: ChartFrame,
  top: number,
  spots: Map<string, Spot>,
): Chart {
  const [first, second] = drawing.state.line.parties;
  const label = `${describeSubject(lane)} ${describeDirection(lane, [first.key, second.key])}`.trim();
  const places = lane.marks.map(({ days }) => xOf(days.from, drawing, frame) + dayWidth(drawing, frame) / 2);
  const isSilence = lane.subject === 'silence';
  const rows = isSilence ? places.map((_, index) => index) : dodge(places, markRoom);
  const labelHeight = frame.hasSide ? 0 : 15;
  const height = labelHeight + laneHeight + Math.max(0, ...rows) * (isSilence ? 20 : rowHeight);
  const base = top + height - laneHeight / 2;
  const marks = lane.marks.map((mark, index) => {
    const row = rows[index] ?? 0;
    const spot = { x: places[index] ?? 0, y: base - row * (isSilence ? 20 : rowHeight) };
    spots.set(mark.act.event, spot);
    return tag(
      'g',
      {},
      tag('title', {}, escaped(`${describeDays(mark.act)}: ${describeAct(mark.act)}`)),
      isSilence ? silenceBar(mark, drawing, frame, spot.y) : markWithBar(mark, drawing, frame, spot),
    );
  });
  return {
    markup: [
      frame.hasSide
        ? textAt(frame.left - 14, base + 4.5, 'pl-small pl-ink pl-end', label)
        : textAt(frame.left, top + 12, 'pl-small pl-faint', label),
      tag('path', { d: `M${frame.left} ${base}H${frame.right}`, class: 'pl-stroke-rule' }),
      ...marks,
    ].join(''),
    height,
  };
}

function dayWidth({ span }: LineDrawing, { left, right }: ChartFrame): number {
  return (right - left) * (1 - placeOf(span.until, span));
}

/** A stretch is a bar under its mark; a mark of one day stands alone. */
function markWithBar(mark: Mark, drawing: LineDrawing, frame: ChartFrame, { x, y }: Spot): string {
  const end = Math.min(frame.right, xOf(mark.days.until, drawing, frame));
  const start = Math.max(frame.left, x);
  const bar =
    end - x > 4
      ? tag('path', {
          d: `M${start} ${y}H${end}`,
          class: 'pl-stroke-faint',
          'stroke-width': 2.5,
          opacity: 0.5,
        })
      : '';
  return x < frame.left ? bar : bar + markShape(mark, { x, y });
}

function silenceBar({ days, act }: Mark, drawing: LineDrawing, frame: ChartFrame, y: number): string {
  const from = Math.max(frame.left, xOf(days.from, drawing, frame));
  const until = Math.min(frame.right, xOf(days.until, drawing, frame) + dayWidth(drawing, frame));
  const words = `no contact${act.level === null ? '' : ` between ${act.level}`}, ${dayWords(days.from)} to ${dayWords(days.until)}`;
  const hasRoom = until - from > words.length * 6;
  return (
    tag('rect', {
      x: from,
      y: y - 8,
      width: Math.max(3, until - from),
      height: 16,
      rx: 2,
      class: 'pl-band',
    }) + (hasRoom ? textAt((from + until) / 2, y + 4, 'pl-small pl-faint pl-middle', words) : '')
  );
}

function arc(from: Spot, to: Spot): string {
  const bend = Math.max(12, Math.abs(to.y - from.y) / 3);
  return tag('path', {
    d: `M${from.x} ${from.y}C${from.x + bend} ${from.y},${to.x + bend} ${to.y},${to.x} ${to.y}`,
    class: 'pl-line pl-stroke-faint',
    'stroke-width': 1,
  });
}
