import type { LineAct } from '../../lines/line-act.js';
import { type PostureCounts, postureShare } from '../../lines/posture-share.js';
import type { Palette } from '../../reports/palette.js';
import type { LineDrawing } from '../line-drawing.js';
import { contactBars, leastForShare, type StripBin, stripBins } from '../strip-bins.js';
import { atTicks, type LaneShape, sideText } from './lane-lines.js';

const bars = [' ', '▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];

/** Volume and posture under the lanes: bars of contacts, and between two ticks the counts and the share at the hostile end. */
export function stripLines(
  drawing: LineDrawing,
  acts: readonly LineAct[],
  pool: PostureCounts,
  shape: LaneShape,
  palette: Palette,
): readonly string[] {
  const bins = stripBins(acts, drawing.span, shape.ticks);
  const row = (label: string, words: (bin: StripBin) => string) => {
    const counts = atTicks(new Map(bins.map((bin) => [bin.days.from, words(bin)])), drawing, shape).trimEnd();
    const side = sideText(label, shape);
    return `${palette.label(counts === '' ? side.trimEnd() : side)}${counts}`;
  };
  return [
    `${palette.label(sideText('volume', shape))}${barText(contactBars(acts, drawing.span, shape.columns))}`.trimEnd(),
    row('contacts', ({ contacts, indirect }) => (indirect === 0 ? `${contacts}` : `${contacts}+${indirect}`)),
    row('hostile share', (bin) => shareWords(bin, pool)),
    row('verbal acts', ({ n }) => `n ${n}`),
  ];
}

function barText(counts: readonly number[]): string {
  const most = Math.max(1, ...counts);
  return counts.map((count) => bars[Math.ceil((count / most) * (bars.length - 1))] ?? ' ').join('');
}

/** "62%"; under five acts each as a mark: − at the hostile end, + towards the other, · between. */
function shareWords({ n, postures }: StripBin, pool: PostureCounts): string {
  if (n >= leastForShare) {
    const { share, low, high } = postureShare(postures, pool);
    return `${percent(share)}% ${percent(low)}–${percent(high)}`;
  }
  const { closing, hostile, neutral, accommodating, opening } = postures;
  return `${'−'.repeat(closing + hostile)}${'·'.repeat(neutral)}${'+'.repeat(accommodating + opening)}`;
}

function percent(share: number): string {
  return `${Math.round(share * 100)}`;
}
