import { leastForShare, stripBins } from '../../drawings/strip-bins.js';
import { type DaySpan, timeTicks } from '../../drawings/time-axis.js';
import { expectedContacts } from '../../lines/expected-contacts.js';
import type { LineState } from '../../lines/line.js';
import type { LineAct } from '../../lines/line-act.js';
import type { LineContext } from '../../lines/line-context.js';
import { type PostureCounts, postureShare } from '../../lines/posture-share.js';
import { weeklyCounts } from '../../lines/weekly-counts.js';
import type { LinePageValue } from '../schemas/line-page-schema.js';

/** Stretches that a line is cut into for its shares of posture, at most. */
const stretches = 16;

/** What the strips under a line show: its weeks with what would be usual, its shares of posture with their intervals. */
export function lineWeeks(
  { line, direct }: LineState,
  acts: readonly LineAct[],
  context: LineContext,
  span: DaySpan,
  pool: PostureCounts,
): Pick<LinePageValue, 'weeks' | 'shares'> {
  const { ground } = direct;
  const { dispersion } = context.pool('direct', null);
  const weeks = weeklyCounts(line.key, acts, context.coverage, { first: span.from, last: span.until });
  return {
    weeks: weeks.map((week) => ({
      ...week,
      expected: ground.kind === 'gap' ? expectedContacts(ground.rate * week.coverage, dispersion) : null,
    })),
    shares: stripBins(acts, span, timeTicks(span, stretches))
      .filter(({ n }) => n >= leastForShare)
      .map(({ days, postures }) => ({ first: days.from, last: days.until, ...postureShare(postures, pool) })),
  };
}
