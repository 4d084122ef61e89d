import type { PeopledDocument } from '../../../actors/peopled-document.js';
import { type Span, sliceSpan } from '../../../documents/span.js';
import type { Finding } from '../../finding.js';
import { type FieldValue, inferred, said } from '../field-value.js';
import { modeOfContact } from './mode-of-contact.js';
import { type ModeWords, readModeWords } from './mode-words.js';

const wordsOfType = readModeWords();

/** How far past the trigger, in code units, what the act is about is looked for. */
const reach = 110;

/** The mode of an act (docs/codebook.md sections 2 and 8); null when the type has none or nothing tells it. */
export function modeOf(text: PeopledDocument, finding: Finding): FieldValue<string> | null {
  if (finding.type === 'CONSULT') return modeOfContact(text, finding);
  const words = wordsOfType.get(finding.type);
  const sentence = text.sentences[finding.sentence];
  if (words === undefined || sentence === undefined) return null;
  const { trigger } = finding;
  const start = Math.max(sentence.start, trigger.start - 30);
  const near = nearestMode(
    text.document.text,
    start,
    Math.min(sentence.end, trigger.end + reach),
    trigger,
    words,
  );
  // A bare "turned down" says what was turned down somewhere else in the sentence.
  const best = near ?? nearestMode(text.document.text, sentence.start, sentence.end, trigger, words);
  if (best !== null) return said(best.mode, `mode/${finding.type.toLowerCase()}-words`, best.span);
  return words.default === null
    ? null
    : inferred(words.default, `mode/${finding.type.toLowerCase()}-default`);
}

interface ModeAt {
  readonly mode: string;
  readonly span: Span;
}

function nearestMode(
  text: string,
  start: number,
  end: number,
  trigger: Span,
  words: ModeWords,
): ModeAt | null {
  const window = text.slice(start, end);
  let best: ModeAt | null = null;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const [mode, pattern] of words.modes) {
    for (const match of window.matchAll(pattern)) {
      const at = start + match.index;
      const span = sliceSpan(text, at, at + match[0].length);
      const distance = distanceTo(trigger, span);
      if (distance >= bestDistance) continue;
      best = { mode, span };
      bestDistance = distance;
    }
  }
  return best;
}

/** 0 inside the trigger, then the gap; words before it count as twice as far as those after. */
function distanceTo(trigger: Span, span: Span): number {
  if (span.start >= trigger.end) return span.start - trigger.end + 1;
  if (span.end <= trigger.start) return 2 * (trigger.start - span.end) + 2;
  return 0;
}
