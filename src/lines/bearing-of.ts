import { lengthOf, rangeOf } from '../events/day-range.js';
import type { JoinedEvent } from '../events/joined-event.js';
import { subjectWords } from '../events/subject-words.js';
import type { Bearing } from './line-act.js';
import { postureOf } from './posture-of.js';

/** Days: a single day on which no call took place is no silence. As in joining (docs/joining.md, "status"). */
const shortestSilence = 8;
/** Ties between states as subjects name them, in stems. */
const ties = subjectWords('relations ties diplomatic embassy contacts communication channels talks');

/** What an event means for the lamps of the lines that it is about. */
export function bearingOf(event: JoinedEvent): Bearing {
  const { type, status, happened } = event;
  if (type === 'CONSULT') {
    if (status === 'actual' || status === 'historical') return 'contact';
    if (status === 'future') return 'plan';
    const isLong = happened !== null && lengthOf(rangeOf(happened)) >= shortestSilence;
    return status === 'negated' && isLong ? 'silence' : 'none';
  }
  if (status !== 'actual') return 'none';
  if (isClosure(event)) return 'closure';
  const posture = postureOf(event);
  if (posture === 'opening') return 'opening';
  return posture === null ? 'deed' : 'words';
}

/** Talks refused, diplomats expelled, ties broken off. To refuse a mediator is not to shut the line to him. */
function isClosure({ type, mode, subjects }: JoinedEvent): boolean {
  if (type === 'REJECT' && mode === 'meet') {
    return !subjects.includes('=mediate') || subjects.includes('=talks') || subjects.includes('=meet');
  }
  if (type !== 'SANCTION') return false;
  return mode === 'expel' || (mode === 'discontinue' && subjects.some((subject) => ties.has(subject)));
}
