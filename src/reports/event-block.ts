import type { CodedEvent } from './coded-event.js';
import { describeEvent } from './describe-event.js';
import { describeParties, describeParty, describeRoles } from './describe-party.js';
import { markEvidence } from './mark-evidence.js';
import type { Palette } from './palette.js';
import { type StyledText, styledWords } from './styled-words.js';
import { columnsOf, wrapWords } from './wrap-words.js';

const indent = '  ';
const labelWidth = 'condition  '.length;

/** One event as a block of lines at most `width` columns wide: headline, parties, what else is told, the evidence. */
export function eventBlock(
  event: CodedEvent,
  others: readonly CodedEvent[],
  palette: Palette,
  width: number,
): readonly string[] {
  return [
    headline(event, palette, width),
    ...paragraph([plain(describeRoles(event))], indent.length, width),
    ...details(event, others).flatMap(([label, text]) => labelled(label, text, palette, width)),
    ...event.evidence.flatMap((sentence) =>
      paragraph(markEvidence(sentence, event, palette), indent.length, width, '│ '),
    ),
  ];
}

/** The id and the confidence stand at the right margin when there is room, else after the rest. */
function headline(event: CodedEvent, palette: Palette, width: number): string {
  const words = describeEvent(event);
  const tail = `${event.id}  ${event.confidence.toFixed(2)}`;
  const gap = Math.max(2, width - columnsOf(words) - columnsOf(tail));
  const [kind = '', status = '', ...rest] = words.split(' · ');
  const painted = [palette.type(kind), palette.status(status), ...rest].join(' · ');
  if (columnsOf(words) + gap + columnsOf(tail) > width) return `${painted}\n${indent}${palette.label(tail)}`;
  return `${painted}${' '.repeat(gap)}${palette.label(tail)}`;
}

/** What is told beyond who and whom, with the label of each. */
function details(event: CodedEvent, others: readonly CodedEvent[]): readonly (readonly [string, string])[] {
  const answered = others.find((other) => other.id === event.replyTo);
  const answer = answered && `${answered.type} “${answered.trigger.text}” ${answered.id}`;
  const quoted = (span: { readonly text: string } | null | undefined) => span && `“${span.text}”`;
  const all: readonly (readonly [string, string | null | undefined])[] = [
    ['through', describeParties(event.through)],
    ['says', event.speaker && describeParty(event.speaker)],
    ['about', quoted(event.about)],
    ['condition', quoted(event.condition)],
    ['when', quoted(event.date?.span)],
    ['since', quoted(event.since)],
    ['where', quoted(event.place)],
    ['answers', answer && (event.replyBasis === 'inferred' ? `${answer} (inferred)` : answer)],
    ['answer', event.unanswered ? 'none came' : null],
  ];
  return all.flatMap(([label, text]) => (text ? [[label, text] as const] : []));
}

function labelled(label: string, text: string, palette: Palette, width: number): readonly string[] {
  const lines = paragraph([plain(text)], indent.length + labelWidth, width);
  return lines.map((line, index) =>
    index === 0
      ? `${indent}${palette.label(label.padEnd(labelWidth))}${line.slice(indent.length + labelWidth)}`
      : line,
  );
}

function paragraph(
  stretches: readonly StyledText[],
  margin: number,
  width: number,
  rule = '',
): readonly string[] {
  const lines = wrapWords(styledWords(stretches), width - margin - rule.length);
  return lines.map((line) => `${' '.repeat(margin)}${rule}${line}`);
}

function plain(text: string): StyledText {
  return { text, paint: (piece) => piece };
}
