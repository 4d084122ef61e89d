import type { JoinedEvent } from '../events/joined-event.js';
import { sharedCount } from '../events/subject-words.js';
import { codesIn, isWritten } from './ask.js';
import type { LinkKind } from './event-link.js';

/** Nouns that point at an earlier act, and what it may have been. */
const pointers: Readonly<Record<string, readonly string[]>> = {
  offer: ['AGREE'],
  proposal: ['AGREE', 'REQUEST', 'written'],
  plan: ['AGREE', 'REQUEST'],
  idea: ['AGREE', 'REQUEST'],
  initiative: ['AGREE', 'REQUEST'],
  suggestion: ['AGREE', 'REQUEST'],
  overture: ['AGREE', 'REQUEST'],
  invitation: ['AGREE', 'REQUEST'],
  request: ['REQUEST'],
  call: ['REQUEST'],
  appeal: ['REQUEST'],
  demand: ['REQUEST'],
  ultimatum: ['REQUEST', 'THREATEN'],
  threat: ['THREATEN'],
  warning: ['THREATEN'],
  letter: ['written'],
  message: ['written'],
  note: ['written'],
};

/**
 * Whether the words of an answer name what it answers, in points; null when they do not. "Kyiv rejected Ankara's offer"
 * names an offer, and Ankara as its maker; of several offers by Ankara the one on the same subject, then the latest, is meant.
 */
export function referenceFit(answer: JoinedEvent, ask: JoinedEvent, kind: LinkKind): number | null {
  const isNamed = answer.references.some((noun) =>
    (pointers[noun] ?? []).some((target) => isTarget(ask, target)),
  );
  const isCounter = kind === 'counters' && answer.answer === 'counter';
  const isReply = answer.answer === 'answer' && isWritten(answer.channel) && isWritten(ask.channel);
  const isPlan =
    kind === 'withdraws' &&
    ask.type === 'CONSULT' &&
    answer.answer === 'withdraw' &&
    answer.subjects.includes('=meet');
  if (!isNamed && !isCounter && !isReply && !isPlan) return null;
  const makers = codesIn(ask, 'actor', 'through');
  const targets = codesIn(answer, 'recipient', 'through');
  const isMaker = kind === 'withdraws' || [...targets].some((code) => makers.has(code));
  if (!isMaker) return null;
  const shared = sharedCount(new Set(answer.subjects), new Set(ask.subjects));
  if (shared === 0 && answer.subjects.length > 0 && ask.subjects.length > 0 && !isPlan) return null;
  return 1 + Math.min(shared, 3);
}

function isTarget(ask: JoinedEvent, target: string): boolean {
  return target === 'written' ? isWritten(ask.channel) : ask.type === target;
}
