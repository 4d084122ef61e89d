import { contains, overlaps, type Span } from '../documents/span.js';
import type { CodedEvent } from './coded-event.js';
import type { Palette } from './palette.js';
import type { StyledText } from './styled-words.js';

interface Mark extends Span {
  readonly kind: 'trigger' | 'party';
}

const signs = { trigger: ['*', '*'], party: ['[', ']'] } as const;

/**
 * An evidence sentence with the trigger between stars and each party between brackets, so that they show without
 * colour too: "[Lavrov] *spoke* with [Blinken] by phone."
 */
export function markEvidence(sentence: Span, event: CodedEvent, palette: Palette): readonly StyledText[] {
  const stretches: StyledText[] = [];
  const plain = (start: number, end: number) => ({
    text: sentence.text.slice(start - sentence.start, end - sentence.start),
    paint: (text: string) => text,
  });
  let at = sentence.start;
  for (const mark of marksIn(sentence, event)) {
    const [open, close] = signs[mark.kind];
    stretches.push(plain(at, mark.start), { text: `${open}${mark.text}${close}`, paint: palette[mark.kind] });
    at = mark.end;
  }
  return [...stretches, plain(at, sentence.end)];
}

/** The marks of one sentence in order; of two that overlap the first of trigger, actors, recipients, … stays. */
function marksIn(sentence: Span, event: CodedEvent): readonly Mark[] {
  const { trigger, actors, recipients, through, speaker } = event;
  const parties = [...actors, ...recipients, ...through, ...(speaker ? [speaker] : [])];
  const wanted = [trigger, ...parties].map(
    ({ start, end, text }, index): Mark => ({ start, end, text, kind: index === 0 ? 'trigger' : 'party' }),
  );
  const kept: Mark[] = [];
  for (const mark of wanted) {
    if (contains(sentence, mark) && !kept.some((other) => overlaps(other, mark))) kept.push(mark);
  }
  return kept.sort((a, b) => a.start - b.start);
}
