import { xOf } from './chart-frame.js';
import { StripFrame, type StripProps, stripHeight, stripStep } from './strip-frame.js';
import { describeWeek } from './week-words.js';

/** Contacts by week, those through others hollow, before the range that is usual. */
export function VolumeStrip({ weeks, frame, wide }: StripProps) {
  const hasRange = weeks.some(({ expected }) => expected !== null);
  const most = Math.max(
    2,
    ...weeks.map(({ contacts, indirect, expected }) => Math.max(contacts + indirect, expected?.high ?? 0)),
  );
  const y = (count: number) => stripStep - (count / most) * stripHeight;
  return (
    <>
      <StripFrame
        frame={frame}
        title={hasRange ? 'contacts, usual range' : 'contacts a week'}
        top={String(most)}
      />
      {weeks.map((week) => {
        const { contacts, indirect, expected } = week;
        const x = xOf(week.week, frame);
        return (
          <g key={week.week}>
            <title>{describeWeek(week)}</title>
            {expected !== null && (
              <rect
                class="band"
                x={x}
                y={y(expected.high)}
                width={wide + 1}
                height={Math.max(1, y(expected.low) - y(expected.high))}
              />
            )}
            {indirect > 0 && (
              <rect
                class="bar-indirect"
                x={x}
                y={y(contacts + indirect)}
                width={wide}
                height={y(0) - y(indirect)}
              />
            )}
            {contacts > 0 && (
              <rect class="bar" x={x} y={y(contacts)} width={wide} height={y(0) - y(contacts)} />
            )}
          </g>
        );
      })}
    </>
  );
}
