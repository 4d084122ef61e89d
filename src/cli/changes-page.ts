import type { Fate, TrackedChange } from '../changes/compare-changes.js';
import { describeBudget, describeMeasure, describeSince } from '../changes/describe-measure.js';
import { dayWords } from '../lines/day-words.js';
import type { Palette } from '../reports/palette.js';
import { countOf } from './count-of.js';
import { indented, labelled, pageWidth } from './page-lines.js';
import type { ChangesReport } from './run-changes.js';

/** Events of a change whose sentences are shown; the others are named. */
const mostSentences = 2;

const fates: Readonly<Record<Fate, string>> = {
  new: 'new',
  stands: 'stands',
  updated: 'updated',
  withdrawn: 'withdrawn: what is known now no longer bears it out',
};

/** The page of `parley changes`. */
export function changesPage(
  report: ChangesReport,
  style: { readonly width: number; readonly limit: number },
  palette: Palette,
): string {
  const width = pageWidth(style.width);
  const { view, since, changes } = report;
  const shown = changes.slice(0, style.limit);
  const more = changes.length - shown.length;
  const head = [
    ...indented(
      `${countOf(changes.length, 'change')} since ${dayWords(since)}, as of ${dayWords(view.asOf)}, as known ${view.known}.`,
      '',
      width,
      palette.type,
    ),
    ...indented(budgetWords(report), '', width, palette.label),
  ];
  const paragraphs = [
    head,
    ...shown.map((tracked) => changeLines(tracked, report, width, palette)),
    ...(more > 0
      ? [indented(`${more} more: --limit ${changes.length} shows them.`, '', width, palette.label)]
      : []),
  ];
  return `${paragraphs.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/** Numbers never without how often chance gives them. */
function budgetWords({ watchedLines, expectedFalseAlarms }: ChangesReport): string {
  if (watchedLines === 0) return 'No line has enough contact for a chart; all that follows is told by texts.';
  return `${countOf(watchedLines, 'line')} ${watchedLines === 1 ? 'has' : 'have'} charts; by chance alone they give about ${expectedFalseAlarms.toFixed(2)} alarms a month.`;
}

function changeLines(
  { change, fate, before }: TrackedChange,
  { evidence }: ChangesReport,
  width: number,
  palette: Palette,
): readonly string[] {
  const line = (label: string, text: string | null) =>
    text === null ? [] : labelled(label, text, width, palette.label);
  const said = change.evidence.flatMap((event) => evidence.get(event) ?? []);
  const words = said
    .slice(0, mostSentences)
    .flatMap(({ sentence, source, published, event }) =>
      line(
        'evidence',
        `“${sentence}” ${[source, published, event].filter((one) => one !== null).join(', ')}`,
      ),
    );
  const others = change.evidence.slice(Math.min(said.length, mostSentences));
  const wasSaid = fate === 'updated' && before !== null && before.sentence !== change.sentence;
  const paint = fate === 'withdrawn' ? palette.label : palette.type;
  return [
    ...indented(`${change.sentence}.`, '', width, paint),
    ...indented(
      [change.kind, change.day, fates[fate], ...(change.isOver ? ['no longer so'] : []), change.id].join(
        ' · ',
      ),
      '  ',
      width,
      fate === 'withdrawn' ? palette.shut : palette.label,
    ),
    ...words,
    ...line('also', others.length === 0 ? null : others.join(', ')),
    ...line('measure', describeMeasure(change)),
    ...line('began', change.since === null ? null : describeSince(change.since)),
    ...line('would take', change.needed),
    ...line('by chance', describeBudget(change)),
    ...line('said before', wasSaid ? `${before.sentence}.` : null),
  ];
}
