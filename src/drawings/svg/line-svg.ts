import { dayWords } from '../../lines/day-words.js';
import type { ActEvidence } from '../../lines/line.js';
import type { LineAct } from '../../lines/line-act.js';
import type { PostureCounts } from '../../lines/posture-share.js';
import { describeGround } from '../describe-ground.js';
import { describeAct, describeDays } from '../describe-mark.js';
import { lampWords } from '../lamp-words.js';
import type { LineDrawing } from '../line-drawing.js';
import { headRows, lineHeadline } from '../line-head.js';
import { timeTicks } from '../time-axis.js';
import { lampShape } from './lamp-shape.js';
import { type Chart, type ChartFrame, laneChart } from './lane-chart.js';
import { markLegend } from './mark-legend.js';
import { svgPage } from './page.js';
import { stripChart } from './strip-chart.js';
import { tag } from './tag.js';
import { textAt, textLines, textWidth } from './text-at.js';

/** What the page shows beside the lanes. */
export interface LinePage {
  /** Acts of the line, for the strips. */
  readonly acts: readonly LineAct[];
  /** Verbal acts of all lines. */
  readonly pool: PostureCounts;
  /** Words of the latest contact; null where there is none. */
  readonly said: ActEvidence | null;
  /** Pixels. */
  readonly width: number;
}

/** Narrower than this labels stand above their lanes. */
const sideFrom = 620;
const side = 190;
const tickRoom = 74;
const lineHeight = 18;

/** A line over time as an SVG file: its lamps with their grounds, the words of the last contact, lanes, strips. */
export function lineSvg(drawing: LineDrawing, page: LinePage): string {
  const { width } = page;
  const hasSide = width >= sideFrom;
  const margin = hasSide ? 32 : 18;
  const head = headChart(drawing, page, margin);
  const [left, right] = [margin + (hasSide ? side : 0), width - margin];
  const ticks = timeTicks(drawing.span, Math.max(2, Math.floor((right - left) / tickRoom)));
  const frame: ChartFrame = { left, right, top: head.height + 44, hasSide, ticks };
  const lanes = laneChart(drawing, frame);
  const strips = stripChart(drawing, page.acts, page.pool, { ...frame, top: frame.top + lanes.height + 16 });
  const marks = drawing.lanes.flatMap((lane) => lane.marks);
  const bottom = frame.top + lanes.height + 16 + strips.height;
  const legend = markLegend(marks, { left: margin, top: bottom + 16, width: width - margin * 2 });
  return svgPage(
    { width, height: bottom + 16 + legend.height + margin },
    {
      title: `${lineHeadline(drawing.state)} As of ${dayWords(drawing.state.view.asOf)}.`,
      description: [
        ...headRows(drawing.state).map(
          ({ label, lamp }) => `${label}: ${lampWords[lamp.state].words}, ${describeGround(lamp)}`,
        ),
        ...marks.map(({ act }) => `${describeDays(act)}: ${describeAct(act)}`),
      ].join('. '),
    },
    [head.markup, lanes.markup, strips.markup, legend.markup],
  );
}

function headChart(drawing: LineDrawing, { said, width }: LinePage, margin: number): Chart {
  const { state, span, earlier } = drawing;
  const room = width - margin * 2;
  const markup: string[] = [];
  let y = margin - 8;
  const write = (text: string, classes: string, size: number, left = margin) => {
    for (const line of textLines(text, room - (left - margin), size)) {
      y += size >= 18 ? 28 : lineHeight;
      markup.push(textAt(left, y, classes, line));
    }
  };
  write(lineHeadline(state), 'pl-title pl-ink', 21);
  const before = earlier === 0 ? '' : ` ${earlier} earlier ${earlier === 1 ? 'act' : 'acts'} not shown.`;
  write(
    `As of ${dayWords(state.view.asOf)}, as known ${state.view.known}. ${dayWords(span.from)} to ${dayWords(span.until)}.${before}`,
    'pl-text pl-faint',
    13,
  );
  y += 8;
  const labelWidth = Math.min(
    190,
    Math.max(...headRows(state).map(({ label }) => textWidth(label, 13))) + 12,
  );
  for (const { label, lamp } of headRows(state)) {
    y += 6;
    markup.push(lampShape(lamp.state, { x: margin + 9, y: y + 13.5, r: 7 }));
    const words = `${lampWords[lamp.state].words} · ${describeGround(lamp)}`;
    if (width >= sideFrom) {
      markup.push(textAt(margin + 28, y + lineHeight, 'pl-text pl-ink', label));
      write(words, 'pl-text pl-faint', 13, margin + 28 + labelWidth);
    } else {
      write(label, 'pl-text pl-ink', 13, margin + 28);
      write(words, 'pl-small pl-faint', 12, margin + 28);
    }
  }
  if (said !== null && said.sentence !== '') {
    y += 10;
    const top = y + 4;
    write(`“${said.sentence}”`, 'pl-said pl-ink', 14, margin + 16);
    write(
      [said.source, said.published].filter((one) => one !== null).join(', '),
      'pl-small pl-faint',
      11.5,
      margin + 16,
    );
    markup.push(
      tag('path', { d: `M${margin + 4} ${top}V${y + 4}`, class: 'pl-stroke-lit', 'stroke-width': 3 }),
    );
  }
  return { markup: markup.join(''), height: y };
}
