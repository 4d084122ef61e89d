import type { LineAct } from '../../lines/line-act.js';
import { type PostureCounts, postureShare } from '../../lines/posture-share.js';
import type { LineDrawing } from '../line-drawing.js';
import { contactBars, leastForShare, type StripBin, stripBins } from '../strip-bins.js';
import { type Chart, type ChartFrame, xOf } from './lane-chart.js';
import { tag } from './tag.js';
import { textAt, textWidth } from './text-at.js';

const barHeight = 30;
const shareHeight = 34;
const gap = 12;
const barWidth = 5;

/**
 * Two strips under the lanes: contacts, and the share of verbal acts at the hostile end with its interval; n beside both. Where there
 * are no verbal acts, as in records of visits, contacts alone.
 */
export function stripChart(
  drawing: LineDrawing,
  acts: readonly LineAct[],
  pool: PostureCounts,
  frame: ChartFrame,
): Chart {
  const bins = stripBins(acts, drawing.span, frame.ticks);
  const labelRoom = frame.hasSide ? 0 : 15;
  const volumeTop = frame.top + labelRoom;
  const volumeBottom = volumeTop + barHeight + 16;
  const shareTop = volumeBottom + gap + labelRoom;
  const hasWords = bins.some(({ n }) => n > 0);
  const label = (top: number, height: number, words: string) =>
    frame.hasSide
      ? textAt(frame.left - 14, top + height / 2 + 4, 'pl-small pl-ink pl-end', words)
      : textAt(frame.left, top - 6, 'pl-small pl-faint', words);
  return {
    markup: [
      label(volumeTop, barHeight, 'contacts'),
      volumeBars(drawing, acts, frame, volumeTop),
      ...bins.map(({ days, contacts, indirect }) => {
        const words = `n ${contacts}${indirect === 0 ? '' : ` + ${indirect}`}`;
        const x = xOf(days.from, drawing, frame);
        const hasRoom = x + textWidth(words, 11.5) <= frame.right + 8;
        return hasRoom ? textAt(x, volumeTop + barHeight + 14, 'pl-small pl-faint', words) : '';
      }),
      ...(hasWords
        ? [
            label(shareTop, shareHeight, 'hostile share'),
            tag('path', {
              d: `M${frame.left} ${shareTop + shareHeight}H${frame.right}`,
              class: 'pl-stroke-rule',
            }),
            tag('path', { d: `M${frame.left} ${shareTop}H${frame.right}`, class: 'pl-stroke-rule' }),
            textAt(frame.right, shareTop + 10, 'pl-small pl-faint pl-end', '100 %'),
            ...bins.map((bin) => shareMark(bin, pool, drawing, frame, shareTop)),
          ]
        : []),
    ].join(''),
    height: (hasWords ? shareTop + shareHeight + 18 : volumeBottom) - frame.top,
  };
}

function volumeBars(drawing: LineDrawing, acts: readonly LineAct[], frame: ChartFrame, top: number): string {
  const parts = Math.max(1, Math.floor((frame.right - frame.left) / (barWidth + 1)));
  const counts = contactBars(acts, drawing.span, parts);
  const most = Math.max(1, ...counts);
  const step = (frame.right - frame.left) / parts;
  return [
    tag('path', { d: `M${frame.left} ${top + barHeight}H${frame.right}`, class: 'pl-stroke-rule' }),
    ...counts.flatMap((count, index) => {
      const height = (count / most) * barHeight;
      return count === 0
        ? []
        : [
            tag('rect', {
              x: frame.left + index * step,
              y: top + barHeight - height,
              width: barWidth,
              height,
              class: 'pl-lit',
            }),
          ];
    }),
  ].join('');
}

/** A dot at the share with its interval as a line; under five acts the acts themselves, one sign each. */
function shareMark(
  bin: StripBin,
  pool: PostureCounts,
  drawing: LineDrawing,
  frame: ChartFrame,
  top: number,
): string {
  const x = xOf(bin.days.from, drawing, frame) + 8;
  const { n, postures } = bin;
  if (n === 0) return '';
  const number = textAt(x - 8, top + shareHeight + 14, 'pl-small pl-faint', `n ${n}`);
  if (n < leastForShare) {
    const signs = `${'−'.repeat(postures.closing + postures.hostile)}${'·'.repeat(postures.neutral)}${'+'.repeat(postures.accommodating + postures.opening)}`;
    return textAt(x - 8, top + shareHeight / 2 + 5, 'pl-text pl-ink', signs) + number;
  }
  const { share, low, high } = postureShare(postures, pool);
  const y = (value: number) => top + shareHeight * (1 - value);
  return (
    tag('path', { d: `M${x} ${y(high)}V${y(low)}`, class: 'pl-stroke-ink', 'stroke-width': 1.6 }) +
    tag('circle', { cx: x, cy: y(share), r: 3.2, class: 'pl-ink' }) +
    number
  );
}
