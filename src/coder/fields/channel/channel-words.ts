import { type Span, sliceSpan } from '../../../documents/span.js';
import type { Channel } from '../../event-type.js';
import { phrasePattern } from '../clause-text.js';
import { readWordLists } from '../word-lists.js';

const lists = readWordLists('channels.yml', [
  'phone',
  'video',
  'letter',
  'message',
  'inPerson',
  'contactPhone',
  'statement',
]);

/** Channels in order of how plainly their words tell them. */
const patterns: readonly (readonly [Channel, RegExp])[] = [
  ['video', phrasePattern(lists.video)],
  ['phone', phrasePattern(lists.phone)],
  ['letter', phrasePattern(lists.letter)],
  ['message', phrasePattern(lists.message)],
  ['in-person', phrasePattern(lists.inPerson)],
];

/** Words of speech for the public: "told reporters". */
export const statementPattern = phrasePattern(lists.statement);
/** Words that mean the telephone in the trigger of a contact: "spoke". */
export const contactPhonePattern = phrasePattern(lists.contactPhone);

/** Words that tell a channel. */
export interface ChannelWords {
  readonly channel: Channel;
  readonly span: Span;
}

/** All words between `start` and `end` that tell a channel. */
export function channelWordsIn(text: string, start: number, end: number): readonly ChannelWords[] {
  const source = text.slice(start, end);
  return patterns.flatMap(([channel, pattern]) =>
    [...source.matchAll(pattern)].map((match) => {
      const from = start + match.index;
      return { channel, span: sliceSpan(text, from, from + match[0].length) };
    }),
  );
}

/** The one nearest to a trigger; the plainest where two are as near. */
export function nearestTo(trigger: Span, words: readonly ChannelWords[]): ChannelWords | null {
  let best: ChannelWords | null = null;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const candidate of words) {
    const { span } = candidate;
    const distance = Math.max(0, span.start - trigger.end, trigger.start - span.end);
    if (distance >= bestDistance) continue;
    best = candidate;
    bestDistance = distance;
  }
  return best;
}
