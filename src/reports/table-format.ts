import { eventBlock } from './event-block.js';
import { createPalette, type Palette } from './palette.js';
import type { DocumentReport, ReportFormat } from './report-format.js';
import { styledWords } from './styled-words.js';
import { wrapWords } from './wrap-words.js';

/** Narrower than this, lines are left to run over: a block cut into slivers cannot be read. */
const leastWidth = 40;
/** Wider than this, an evidence sentence is hard to follow from line to line. */
const mostWidth = 120;

/** A block of lines an event, grouped under their document: for people at a terminal. */
export const tableFormat: ReportFormat = {
  name: 'table',
  description: 'a readable block an event, with the evidence marked',
  header: '',
  print: (report, style) => {
    const palette = createPalette(style.isColoured);
    const width = Math.min(mostWidth, Math.max(leastWidth, style.width));
    const blocks = report.events.map((event) => eventBlock(event, report.events, palette, width).join('\n'));
    return `${[titleLines(report, palette, width).join('\n'), ...blocks].join('\n\n')}\n\n`;
  },
};

function titleLines(
  { document, events }: DocumentReport,
  palette: Palette,
  width: number,
): readonly string[] {
  const count = events.length === 1 ? '1 event' : `${events.length} events`;
  const facts = [document.id, document.source, document.date, count].filter((fact) => fact !== null);
  const lines = (text: string, paint: (piece: string) => string) =>
    wrapWords(styledWords([{ text, paint: (piece) => piece }]), width).map(paint);
  return [
    ...(document.title === null ? [] : lines(document.title, palette.heading)),
    ...lines(facts.join(' · '), document.title === null ? palette.heading : palette.label),
    palette.label('─'.repeat(width)),
  ];
}
