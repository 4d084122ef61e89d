import { describeGround } from '../drawings/describe-ground.js';
import { describeDays, kindWords } from '../drawings/describe-mark.js';
import { lampWords } from '../drawings/lamp-words.js';
import type { LineDrawing } from '../drawings/line-drawing.js';
import { headRows, lineHeadline } from '../drawings/line-head.js';
import { laneLines, laneShape, markLegend } from '../drawings/terminal/lane-lines.js';
import { paintOf } from '../drawings/terminal/legend-lines.js';
import { stripLines } from '../drawings/terminal/strip-lines.js';
import { dayWords } from '../lines/day-words.js';
import type { LineAct } from '../lines/line-act.js';
import type { Palette } from '../reports/palette.js';
import { plainWords } from '../reports/plain-words.js';
import { describeBasis, linkWords } from '../threads/describe-link.js';
import { countOf } from './count-of.js';
import { indented, pageWidth } from './page-lines.js';
import type { LineReport } from './run-line.js';

/** From this width on acts stand with their whole sentence, else with the words that tell them. */
const leastForSentence = 100;
const dayMargin = ' '.repeat('YYYY-MM-DD  '.length);

/** The page of `parley line`: lamps and why, lanes and strips over time, then act by act, what is open and what is refused. */
export function linePage(
  report: LineReport,
  drawing: LineDrawing,
  style: { readonly width: number; readonly limit: number },
  palette: Palette,
): string {
  const width = pageWidth(style.width);
  const { state, acts, pool } = report;
  const { span, earlier } = drawing;
  const shown = [...acts]
    .sort(byFirstDay)
    .filter(
      ({ firstDay, lastDay, told }) => (lastDay ?? told) >= span.from && (firstDay ?? told) <= span.until,
    );
  const before = earlier === 0 ? '' : ` ${countOf(earlier, 'earlier act')}: --since shows them.`;
  const view = `As of ${dayWords(state.view.asOf)}, as known ${state.view.known}. Shown: ${span.from} to ${span.until}.${before}`;
  const shape = laneShape(drawing, width);
  const list = (title: string, some: readonly LineAct[]) =>
    some.length === 0
      ? []
      : [[palette.type(title), ...some.flatMap((act) => actLines(act, report, width, palette))]];
  const latest = shown.slice(-style.limit);
  const cut = shown.length - latest.length;
  const paragraphs = [
    [...indented(lineHeadline(state), '', width, palette.type), ...indented(view, '', width, palette.label)],
    headLines(report, width, palette),
    ...(drawing.lanes.length === 0
      ? [['Nothing is known of this line in these days.']]
      : [
          [
            ...laneLines(drawing, shape, palette),
            ...stripLines(drawing, acts, pool, shape, palette),
            ...indented(markLegend(drawing), '  ', width, palette.label),
          ],
        ]),
    ...list(
      cut > 0 ? `The last ${latest.length} of ${shown.length} acts (--limit shows more)` : 'Acts',
      latest,
    ),
    ...list('To come', state.planned),
    ...list('On the table', state.onTheTable),
    ...list('Refused, and not ended since', state.refused),
  ];
  return `${paragraphs.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function byFirstDay(a: LineAct, b: LineAct): number {
  const [one, other] = [a.firstDay ?? a.told, b.firstDay ?? b.told];
  return one < other ? -1 : one > other ? 1 : 0;
}

function headLines({ state }: LineReport, width: number, palette: Palette): readonly string[] {
  const rows = headRows(state);
  const side = Math.max(...rows.map(({ label }) => label.length));
  return rows.flatMap(({ label, lamp }) => {
    const { sign, words } = lampWords[lamp.state];
    const start = `  ${sign} ${label.padEnd(side)}  `;
    const [first = '', ...more] = indented(
      `${words} · ${describeGround(lamp)}`,
      ' '.repeat(start.length),
      width,
    );
    return [`  ${paintOf(lamp.state, palette)(sign)} ${label.padEnd(side)}  ${first.trimStart()}`, ...more];
  });
}

function actLines(
  act: LineAct,
  { evidence, links, acts }: LineReport,
  width: number,
  palette: Palette,
): readonly string[] {
  const { condition, level, standing, via, isIndirect, from, to, isMutual, event } = act;
  const facts = [
    `${from} ${isMutual ? '↔' : '→'} ${to}`,
    kindWords(act),
    ...(isIndirect && via.length > 0 ? [`through ${via.join(', ')}`] : []),
    ...(level === null ? [] : [level]),
    standing,
    event,
  ].join(' · ');
  const said = evidence.get(event);
  const words = width >= leastForSentence ? said?.sentence : said?.words;
  const answers = links
    .filter((link) => link.from === event)
    .flatMap((link) => {
      const ask = acts.find((one) => one.event === link.to);
      return ask === undefined
        ? []
        : [
            `${linkWords[link.kind]} ${ask.event}, ${kindWords(ask)} of ${describeDays(ask)} (${describeBasis(link)})`,
          ];
    });
  const [first = '', ...more] = indented(facts, dayMargin, width);
  const days = describeDays(act);
  // A stretch of days has no room in front; it gets a line of its own.
  const head =
    days.length <= 10
      ? [`${days.padEnd(dayMargin.length)}${first.trimStart()}`, ...more]
      : [days, first, ...more];
  return [
    ...head,
    ...(words === undefined || words === '' ? [] : indented(`“${plainWords(words)}”`, dayMargin, width)),
    ...(condition === null
      ? []
      : indented(`condition: “${plainWords(condition)}”`, dayMargin, width, palette.status)),
    ...answers.flatMap((text) => indented(text, dayMargin, width, palette.label)),
  ];
}
