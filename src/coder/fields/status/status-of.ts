import type { PeopledDocument } from '../../../actors/peopled-document.js';
import type { EventType, Status } from '../../event-type.js';
import type { Finding } from '../../finding.js';
import { type ClauseView, spanOfTokens, viewClause } from '../clause-view.js';
import { type FieldValue, inferred, said } from '../field-value.js';
import { findConditional } from './conditional.js';
import { findDenial } from './denial.js';
import { type Level, levelsOf } from './governor.js';
import { findHistory } from './history.js';
import { findNegativePhrase } from './negative-phrase.js';
import { readGroup } from './read-group.js';
import { statusWords } from './status-words.js';

/** Types whose acts are words: what such a verb says may lie ahead though the words were spoken (CODEBOOK.md section 3). */
export const verbalTypes: ReadonlySet<EventType> = new Set<EventType>([
  'AGREE',
  'REJECT',
  'REQUEST',
  'ACCUSE',
  'SUPPORT',
  'THREATEN',
  'CONCEDE',
]);

/** What one level of the chain of governing words contributes. */
interface Mark {
  readonly status: 'negated' | 'future' | 'hypothetical';
  readonly at: number;
  readonly by: string;
}

/** Whether an act happened, lies ahead, is supposed, denied or past background (CODEBOOK.md section 3). */
export function statusOf(text: PeopledDocument, finding: Finding): FieldValue<Status> {
  const view = viewClause(text, finding);
  if (view === null) return inferred('actual', 'status/plainly-told');
  const marks = marksOf(view, finding.type);
  const negations = marks.filter((mark) => mark.status === 'negated');
  const negation = negations[0];
  // "has not ruled out a meeting": denying a refusal leaves the act open.
  if (negations.length % 2 === 1 && negation !== undefined) return fromMark(view, negation);
  const open =
    marks.find((mark) => mark.status === 'hypothetical') ?? (negations.length > 0 ? negation : undefined);
  if (open !== undefined) return fromMark(view, { ...open, status: 'hypothetical' });
  const ahead = marks.find((mark) => mark.status === 'future');
  if (ahead !== undefined) {
    const conditional = findConditional(view);
    return fromMark(
      view,
      conditional >= 0 ? { status: 'hypothetical', at: conditional, by: 'conditional' } : ahead,
    );
  }
  const history = findHistory(view);
  if (history !== null) return said('historical', 'status/history', history);
  return inferred('actual', 'status/plainly-told');
}

function fromMark(view: ClauseView, mark: Mark): FieldValue<Status> {
  return said(mark.status, `status/${mark.by}`, spanOfTokens(view, mark.at, mark.at));
}

function marksOf(view: ClauseView, type: EventType): readonly Mark[] {
  const levels = levelsOf(view);
  const isSpoken = verbalTypes.has(type);
  const marks: Mark[] = [];
  const [own, ...outer] = levels;
  if (own === undefined) return marks;
  if (!isSpoken || isPerformed(view, own)) {
    marks.push(...marksOfGroup(view, own));
    for (const level of outer) marks.push(...marksOfGovernor(view, level), ...marksOfGroup(view, level));
  }
  const phrase = findNegativePhrase(view, own, isSpoken);
  if (phrase >= 0) marks.push({ status: 'negated', at: phrase, by: 'negative-phrase' });
  const denial = findDenial(view, type);
  if (denial >= 0) marks.push({ status: 'negated', at: denial, by: 'denial' });
  return marks;
}

/** Whether the words around a spoken act concern the speaking itself: "will urge" does, "will never negotiate" does not. */
function isPerformed(view: ClauseView, own: Level): boolean {
  const head = view.tokens[own.at];
  return head !== undefined && statusWords.performatives.has(head.lemma);
}

function marksOfGroup(view: ClauseView, level: Level): readonly Mark[] {
  const reading = readGroup(view.tokens, level.groupStart, level.at);
  const marks: Mark[] = [];
  if (reading.negated >= 0) marks.push({ status: 'negated', at: reading.negated, by: 'negated-group' });
  if (reading.hypothetical >= 0)
    marks.push({ status: 'hypothetical', at: reading.hypothetical, by: 'modal' });
  if (reading.future >= 0) marks.push({ status: 'future', at: reading.future, by: 'future-group' });
  return marks;
}

function marksOfGovernor(view: ClauseView, level: Level): readonly Mark[] {
  const word = view.tokens[level.at];
  if (word === undefined || statusWords.factualGovernors.has(word.lemma)) return [];
  if (statusWords.negativeGovernors.has(word.lemma))
    return [{ status: 'negated', at: level.at, by: 'negative-governor' }];
  if (statusWords.hypotheticalGovernors.has(word.lemma))
    return [{ status: 'hypothetical', at: level.at, by: 'open-governor' }];
  if (statusWords.futureGovernors.has(word.lemma))
    return [{ status: 'future', at: level.at, by: 'future-governor' }];
  return [];
}
