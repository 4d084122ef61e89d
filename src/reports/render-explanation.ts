import { describeEvent } from './describe-event.js';
import { describeRoles } from './describe-party.js';
import type { EventExplanation, FieldExplanation } from './explain-events.js';
import { markEvidence } from './mark-evidence.js';
import { createPalette, type Palette } from './palette.js';
import { plainWords } from './plain-words.js';
import type { OutputStyle } from './report-format.js';
import { styledWords } from './styled-words.js';
import { wrapWords } from './wrap-words.js';

const leastWidth = 40;
const mostWidth = 120;
const fieldWidth = 'confidence '.length;

/** An event and, below it, a line or two a field: its value, then the words with their offsets or the rule. */
export function renderExplanation({ event, fields }: EventExplanation, style: OutputStyle): string {
  const palette = createPalette(style.isColoured);
  const width = Math.min(mostWidth, Math.max(leastWidth, style.width));
  const evidence = event.evidence.flatMap((sentence) =>
    wrapWords(styledWords(markEvidence(sentence, event, palette)), width - 4).map((line) => `  │ ${line}`),
  );
  return `${[
    `${palette.type(describeEvent(event))}  ${palette.label(event.id)}`,
    `  ${plainWords(describeRoles(event))}`,
    ...evidence,
    '',
    ...fields.flatMap((field) => fieldLines(field, palette, width)),
  ].join('\n')}\n\n`;
}

function fieldLines(field: FieldExplanation, palette: Palette, width: number): readonly string[] {
  const margin = 2 + fieldWidth;
  const wrap = (text: string, paint: (text: string) => string) =>
    wrapWords(styledWords([{ text, paint }]), width - margin).map((line) => `${' '.repeat(margin)}${line}`);
  const [first = '', ...more] = wrap(field.value, (text) => text);
  const label = palette.label(field.field.padEnd(fieldWidth));
  return [`  ${label}${first.slice(margin)}`, ...more, ...wrap(reasonOf(field), palette.label)];
}

/** "said: “on Friday” 64–73, date/weekday" · "inferred: status/plain, score 0.93". */
function reasonOf({ basis, span, by, score }: FieldExplanation): string {
  const reasons = [
    span === null ? null : `“${span.text}” ${span.start}–${span.end}`,
    by,
    score === null ? null : `score ${score.toFixed(2)}`,
  ].filter((reason) => reason !== null);
  return reasons.length > 0 ? `${basis}: ${reasons.join(', ')}` : basis;
}
