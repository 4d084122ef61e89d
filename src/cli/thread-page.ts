import { describeDay, describeKind, shortParties } from '../events/describe-joined.js';
import type { JoinedEvent } from '../events/joined-event.js';
import type { Palette } from '../reports/palette.js';
import { plainWords } from '../reports/plain-words.js';
import { describeBasis, linkWords } from '../threads/describe-link.js';
import { ladderColumns, ladderGap, ladderHead, ladderRung, ladderShape } from '../threads/ladder-lines.js';
import type { WholeThread } from '../threads/thread-query.js';
import { indented, pageWidth } from './page-lines.js';

const margin = 'YYYY-MM-DD  '.length;

/** The page of `parley thread`: a ladder with parties and carriers as columns and days as rows. */
export function threadPage(
  { thread, events, links }: WholeThread,
  style: { readonly width: number },
  palette: Palette,
): string {
  const width = pageWidth(style.width);
  const shape = ladderShape(ladderColumns(events), margin, width);
  const silent = thread.silent.length > 0 ? ` · no answer from ${thread.silent.join(', ')}` : '';
  return `${[
    `${palette.type(`${thread.outcome}${silent}`)}  ${palette.label(thread.id)}`,
    '',
    palette.party(ladderHead(shape)),
    ...events.flatMap((event) => {
      const rung = ladderRung(event, shape);
      return [
        `${dayOf(event)}${rung.slice(margin)}`,
        ...captionOf(event, { thread, events, links }).flatMap((text) =>
          indented(text, ' '.repeat(margin), width),
        ),
        palette.label(ladderGap(shape)),
      ];
    }),
  ].join('\n')}\n`;
}

/** An act is dated; a plan by the day on which it was told. */
function dayOf({ happened, told, status }: JoinedEvent): string {
  const day = status === 'future' || happened === null ? told : happened.start;
  return day.padEnd(margin);
}

function captionOf(event: JoinedEvent, { events, links }: WholeThread): readonly string[] {
  const answers = links
    .filter(({ from }) => from === event.id)
    .flatMap((link) => {
      const ask = events.find(({ id }) => id === link.to);
      return ask === undefined ? [] : [`${linkWords[link.kind]} ${ask.id} (${describeBasis(link)})`];
    });
  return [
    [describeKind(event), shortParties(event)].join(' · '),
    ...(event.about === null ? [] : [`“${plainWords(event.about)}”`]),
    ...(event.condition === null ? [] : [`condition: “${plainWords(event.condition)}”`]),
    [
      describeDay(event),
      event.standing,
      `${event.origins} of ${event.reports.length} reports independent`,
      event.id,
    ].join(' · '),
    ...answers,
  ];
}
