import { dayNumber, isoDay } from '../../../src/events/day-range.js';
import type { LinePageValue } from '../api/answers.js';
import { type ChartFrame, xOf } from './chart-frame.js';
import { CoverageStrip } from './coverage-strip.js';
import { PostureStrip } from './posture-strip.js';
import { stripStep } from './strip-frame.js';
import { VolumeStrip } from './volume-strip.js';

/** Three strips under the lanes: contacts a week with the range that is usual, words against as a share of words, coverage. */
export function LineStrips({ page, frame }: { readonly page: LinePageValue; readonly frame: ChartFrame }) {
  const weeks = page.weeks.filter(({ week }) => week >= frame.span.from && week <= frame.span.until);
  const wide = Math.max(1.5, xOf(weekAfter(frame.span.from), frame) - frame.left - 1);
  const strip = { weeks, frame, wide };
  return (
    <svg
      class="strips"
      width={frame.right + 14}
      height={3 * stripStep + 6}
      role="img"
      aria-label={`By week: contacts, verbal acts, coverage. ${weeks.length} weeks. The table below says the same.`}
    >
      <g>
        <VolumeStrip {...strip} />
      </g>
      <g transform={`translate(0 ${stripStep})`}>
        <PostureStrip {...strip} shares={page.shares} />
      </g>
      <g transform={`translate(0 ${2 * stripStep})`}>
        <CoverageStrip {...strip} />
      </g>
    </svg>
  );
}

function weekAfter(day: string): string {
  return isoDay(dayNumber(day) + 7);
}
