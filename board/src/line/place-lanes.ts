import type { Lane } from '../../../src/drawings/line-drawing.js';
import { dodge } from '../../../src/drawings/svg/dodge.js';
import type { LineActValue } from '../api/answers.js';
import { type ChartFrame, xOf } from './chart-frame.js';

/** Room for the words of the axis, and the height of a lane with one row of marks. */
export const axisHeight = 24;
export const laneHeight = 26;
const rowHeight = 13;
const markRoom = 12;

/** A mark where it is drawn, in pixels. */
export interface PlacedMark {
  readonly act: LineActValue;
  readonly lane: number;
  readonly x: number;
  readonly y: number;
}

/** Puts lanes under each other and marks into them; marks that would cover each other go up a row. */
export function placeLanes(
  lanes: readonly Lane[],
  acts: ReadonlyMap<string, LineActValue>,
  frame: ChartFrame,
  hasSide: boolean,
) {
  let top = axisHeight;
  return lanes.map((lane, index) => {
    const places = lane.marks.map(({ days }) => Math.max(frame.left, xOf(days.from, frame)));
    const rows = dodge(places, markRoom);
    const height = laneHeight + Math.max(0, ...rows) * rowHeight + (hasSide ? 0 : 12);
    const bottom = top + height;
    const marks = lane.marks.flatMap(({ act: { event } }, mark): readonly PlacedMark[] => {
      const act = acts.get(event);
      const [x, row] = [places[mark], rows[mark]];
      if (act === undefined || x === undefined || row === undefined) return [];
      return [{ act, lane: index, x, y: bottom - laneHeight / 2 - row * rowHeight }];
    });
    const shape = { lane, top, bottom, marks };
    top = bottom;
    return shape;
  });
}

/** Left and right go along a lane, up and down to the nearest mark of another. */
export function stepMark(marks: readonly PlacedMark[], at: number, key: string): number | null {
  const here = marks[at];
  if (here === undefined) return null;
  if (key === 'ArrowRight') return Math.min(marks.length - 1, at + 1);
  if (key === 'ArrowLeft') return Math.max(0, at - 1);
  if (key !== 'ArrowDown' && key !== 'ArrowUp') return null;
  const lane = here.lane + (key === 'ArrowDown' ? 1 : -1);
  const others = marks.flatMap((mark, index) =>
    mark.lane === lane ? [{ index, far: Math.abs(mark.x - here.x) }] : [],
  );
  return others.sort((a, b) => a.far - b.far)[0]?.index ?? null;
}
