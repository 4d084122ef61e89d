import { Wide } from '../shell/wide.js';
import type { LinePageValue } from '../api/answers.js';
import { type ChartFrame, xOf } from './chart-frame.js';

const height = 40;
const gap = 26;

type Week = LinePageValue['weeks'][number];

/** Three strips under the lanes, a week a column: contacts with what is usual, verbal acts by their end, coverage. */
export function LineStrips({ page, frame }: { readonly page: LinePageValue; readonly frame: ChartFrame }) {
  const weeks = page.weeks.filter(({ week }) => week >= frame.span.from && week <= frame.span.until);
  const { ground } = page.line.direct;
  const usual = ground.kind === 'gap' ? ground.rate : null;
  const volume = (week: Week) => week.contacts + week.indirect;
  const most = Math.max(2, usual ?? 0, ...weeks.map(volume));
  const words = (week: Week) => sum(week);
  const mostWords = Math.max(2, ...weeks.map(words));
  const hasSide = frame.left > 100;
  const wide = weeks.length < 2 ? 8 : Math.max(1.5, (frame.right - frame.left) / weeks.length - 1);
  const label = (index: number, text: string) => (
    <text
      class={hasSide ? 'end' : ''}
      x={hasSide ? frame.left - 14 : frame.left}
      y={index * (height + gap) + (hasSide ? gap + height / 2 : gap - 6)}
    >
      {text}
    </text>
  );
  const base = (index: number) => index * (height + gap) + gap + height;
  return (
    <svg
      class="strips"
      width={frame.right + 14}
      height={3 * (height + gap) + 6}
      role="img"
      aria-label={`By week: contacts, verbal acts, coverage. ${weeks.length} weeks. The table below says the same.`}
    >
      {label(0, usual === null ? 'contacts a week' : `contacts, usual ${usual.toFixed(1)} a week`)}
      {label(1, 'words: towards, against')}
      {label(2, 'coverage, 1 is usual')}
      {[0, 1, 2].map((index) => (
        <path key={index} class="base" d={`M${frame.left} ${base(index)}H${frame.right}`} />
      ))}
      {[most, mostWords].map((top, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the strips have an order
        <text key={index} class="end" x={frame.right} y={base(index) - height - 2}>
          {top % 1 === 0 ? top : top.toFixed(1)}
        </text>
      ))}
      {usual !== null && (
        <path class="usual" d={`M${frame.left} ${base(0) - (usual / most) * height}H${frame.right}`} />
      )}
      <path class="usual" d={`M${frame.left} ${base(2) - height / 2}H${frame.right}`} />
      {weeks.map((week) => {
        const x = xOf(week.week, frame);
        const tall = (volume(week) / most) * height;
        const direct = (week.contacts / most) * height;
        const against = ((week.postures.hostile + week.postures.closing) / mostWords) * height;
        const all = (words(week) / mostWords) * height;
        return (
          <g key={week.week}>
            <title>{describeWeek(week)}</title>
            {tall > 0 && <rect class="bar-indirect" x={x} y={base(0) - tall} width={wide} height={tall} />}
            {direct > 0 && <rect class="bar" x={x} y={base(0) - direct} width={wide} height={direct} />}
            {all > 0 && <rect class="bar-words" x={x} y={base(1) - all} width={wide} height={all} />}
            {against > 0 && (
              <rect class="bar-against" x={x} y={base(1) - against} width={wide} height={against} />
            )}
            <rect
              class="bar-coverage"
              x={x}
              y={base(2) - Math.min(1, week.coverage / 2) * height}
              width={wide}
              height={1.6}
            />
          </g>
        );
      })}
    </svg>
  );
}

/** The strips in words, a week a row. */
export function WeekTable({ page }: { readonly page: LinePageValue }) {
  const weeks = page.weeks.filter((week) => week.contacts + week.indirect + sum(week) > 0);
  return (
    <details class="on-screen">
      <summary>The weeks as a table ({weeks.length} in which something passed)</summary>
      <Wide label="Weeks">
        <table class="rows">
          <thead>
            <tr>
              <th scope="col">Week of</th>
              <th scope="col" class="number">
                Contacts
              </th>
              <th scope="col" class="number">
                Through others
              </th>
              <th scope="col" class="number">
                Words: opening
              </th>
              <th scope="col" class="number">
                towards
              </th>
              <th scope="col" class="number">
                neutral
              </th>
              <th scope="col" class="number">
                against
              </th>
              <th scope="col" class="number">
                closing
              </th>
              <th scope="col" class="number">
                Coverage
              </th>
            </tr>
          </thead>
          <tbody>
            {weeks.map(({ week, contacts, indirect, postures, coverage }) => (
              <tr key={week}>
                <td class="nowrap">{week}</td>
                <td class="number">{contacts}</td>
                <td class="number">{indirect}</td>
                <td class="number">{postures.opening}</td>
                <td class="number">{postures.accommodating}</td>
                <td class="number">{postures.neutral}</td>
                <td class="number">{postures.hostile}</td>
                <td class="number">{postures.closing}</td>
                <td class="number">{coverage.toFixed(2)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Wide>
    </details>
  );
}

function sum({ postures }: Week): number {
  return Object.values(postures).reduce((total, count) => total + count, 0);
}

function describeWeek(week: Week): string {
  const { contacts, indirect, postures, coverage } = week;
  return `Week of ${week.week}: ${contacts} contacts, ${indirect} through others; ${sum(week)} verbal acts, ${postures.hostile + postures.closing} of them against; coverage ${coverage.toFixed(2)}`;
}
