import type { ChartFrame } from './chart-frame.js';
import type { Week } from './week-words.js';

/** Height of a strip, and of the room above it, in pixels. */
export const stripHeight = 40;
export const stripGap = 26;
/** From one strip to the next. */
export const stripStep = stripHeight + stripGap;

/** What every strip is drawn from. */
export interface StripProps {
  readonly weeks: readonly Week[];
  readonly frame: ChartFrame;
  /** Of a week, in pixels. */
  readonly wide: number;
}

/** Title, upper end of the scale and ground line of a strip. */
export function StripFrame({
  frame,
  title,
  top,
}: {
  readonly frame: ChartFrame;
  readonly title: string;
  readonly top: string;
}) {
  const hasSide = frame.left > 100;
  return (
    <>
      <text
        class={hasSide ? 'end' : ''}
        x={hasSide ? frame.left - 14 : frame.left}
        y={hasSide ? stripGap + stripHeight / 2 + 4 : stripGap - 6}
      >
        {title}
      </text>
      <text class="end" x={frame.right} y={stripGap - 2}>
        {top}
      </text>
      <path class="base" d={`M${frame.left} ${stripStep}H${frame.right}`} />
    </>
  );
}
