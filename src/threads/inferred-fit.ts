import type { JoinedEvent } from '../events/joined-event.js';
import { sharedCount } from '../events/subject-words.js';
import { codesIn, dayOf, firstDayOf } from './ask.js';
import type { LinkKind } from './event-link.js';

/** Inferred links are shown from this strength; points and threshold were set on cases/joining/tuning*.jsonl. */
export const shownFrom = 0.7;

/** Who says yes to an offer offers little of its own: a third party's no is to that offer. */
const yesToAnother = -0.8;

/**
 * How likely an act that names no other answers this one, 0 … 1: it is done by a party that was asked, towards the one
 * who asked, soon, and about the same.
 */
export function inferredFit(answer: JoinedEvent, ask: JoinedEvent, kind: LinkKind): number {
  const isOwn = kind === 'withdraws' || kind === 'overtakes';
  const askers = codesIn(ask, 'actor', 'through');
  const asked = codesIn(ask, 'recipient');
  const actors = codesIn(answer, 'actor');
  const targets = codesIn(answer, 'recipient', 'through');
  const wasAsked = asked.size === 0 ? 0 : [...actors].some((code) => asked.has(code)) ? 1 : null;
  const shared = sharedCount(new Set(answer.subjects), new Set(ask.subjects));
  const isInText = answer.replies.some(({ report }) => ask.reports.includes(report));
  if (wasAsked === null && !isOwn && !isInText) return 0;
  if (shared === 0 && !isInText) return 0;
  const points =
    (isOwn ? 1 : (wasAsked ?? 0)) +
    towards(targets, askers, asked) +
    Math.min(shared, 3) * 0.8 +
    (isInText ? 1.3 : 0) +
    soon(dayOf(answer) - firstDayOf(ask)) +
    (ask.answer === 'accept' ? yesToAnother : 0) +
    (answer.mode !== null && ask.mode !== null && answer.mode !== ask.mode && answer.type === 'REJECT'
      ? -1
      : 0);
  return 1 / (1 + Math.exp(2.2 - points));
}

/** An answer to the asker counts for it, one to another party that was asked neither, one to a stranger against. */
function towards(
  targets: ReadonlySet<string>,
  askers: ReadonlySet<string>,
  asked: ReadonlySet<string>,
): number {
  if (targets.size === 0) return 0;
  if ([...targets].some((code) => askers.has(code))) return 1;
  return [...targets].some((code) => asked.has(code)) ? 0.3 : -1;
}

function soon(days: number): number {
  return days <= 7 ? 0.8 : days <= 14 ? 0.5 : days <= 30 ? 0 : -0.8;
}
