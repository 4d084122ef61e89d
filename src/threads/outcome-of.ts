import type { EventLink } from './event-link.js';
import type { Outcome } from './event-thread.js';

/**
 * What became of an act that called for an answer. What its maker did to it outweighs the answers; a counter-offer that was
 * answered itself has the outcome of that; of answers that differ a yes and a no are mixed.
 * @param answersTo the links to an event
 */
export function outcomeOf(
  id: string,
  answersTo: (id: string) => readonly EventLink[],
  seen: ReadonlySet<string> = new Set(),
): Outcome {
  const links = answersTo(id);
  const by = (kind: EventLink['kind']) => links.filter((link) => link.kind === kind);
  if (by('withdraws').length > 0) return 'withdrawn';
  const counters = by('counters').filter((link) => !seen.has(link.from));
  const further = counters
    .map((link) => outcomeOf(link.from, answersTo, new Set([...seen, id])))
    .find((outcome) => outcome !== 'silent so far');
  const isYes = by('accepts').length > 0;
  const isMaybe = by('accepts-if').length > 0;
  if (by('refuses').length > 0) return isYes || isMaybe ? 'mixed' : 'refused';
  if (isYes) return 'accepted';
  if (isMaybe) return 'accepted if';
  if (counters.length > 0) return further ?? 'countered';
  if (by('answers').length > 0) return 'answered';
  return by('overtakes').length > 0 ? 'overtaken' : 'silent so far';
}
