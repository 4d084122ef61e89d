import type { LinePageValue } from '../api/answers.js';
import { xOf } from './chart-frame.js';
import { StripFrame, type StripProps, stripHeight, stripStep } from './strip-frame.js';
import { describeShare, describeWeek, wordsOf } from './week-words.js';

/** Words by week, those against in ink; where there are enough of them their share as a dot, with its interval. */
export function PostureStrip({ weeks, frame, wide, shares }: StripProps & Pick<LinePageValue, 'shares'>) {
  const most = Math.max(2, ...weeks.map(wordsOf));
  const y = (count: number) => stripStep - (count / most) * stripHeight;
  const yOfShare = (share: number) => stripStep - share * stripHeight;
  return (
    <>
      <StripFrame
        frame={frame}
        title={shares.length > 0 ? 'words, share against' : 'words, against in ink'}
        top={String(most)}
      />
      {weeks.map((week) => {
        const [all, against] = [wordsOf(week), week.postures.hostile + week.postures.closing];
        const x = xOf(week.week, frame);
        return (
          <g key={week.week}>
            <title>{describeWeek(week)}</title>
            {all > 0 && <rect class="bar-words" x={x} y={y(all)} width={wide} height={y(0) - y(all)} />}
            {against > 0 && (
              <rect class="bar-against" x={x} y={y(against)} width={wide} height={y(0) - y(against)} />
            )}
          </g>
        );
      })}
      {shares.map((one) => (
        <g
          key={one.first}
          class="share"
          transform={`translate(${(xOf(one.first, frame) + xOf(one.last, frame)) / 2} 0)`}
        >
          <title>{describeShare(one)}</title>
          <path d={`M0 ${yOfShare(one.low)}V${yOfShare(one.high)}`} />
          <circle cy={yOfShare(one.share)} r="4" />
        </g>
      ))}
    </>
  );
}
