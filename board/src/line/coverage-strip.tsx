import { xOf } from './chart-frame.js';
import { StripFrame, type StripProps, stripHeight, stripStep } from './strip-frame.js';

/** How much was seen of other lines in these weeks: silence in a thin week means little. */
export function CoverageStrip({ weeks, frame, wide }: StripProps) {
  return (
    <>
      <StripFrame frame={frame} title="coverage, 1 is usual" top="2" />
      <path class="usual" d={`M${frame.left} ${stripStep - stripHeight / 2}H${frame.right}`} />
      {weeks.map(({ week, coverage }) => (
        <rect
          key={week}
          class="bar-coverage"
          x={xOf(week, frame)}
          y={stripStep - Math.min(1, coverage / 2) * stripHeight}
          width={wide + 1}
          height={2}
        />
      ))}
    </>
  );
}
