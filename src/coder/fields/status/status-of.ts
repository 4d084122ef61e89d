import type { PeopledDocument } from '../../../actors/peopled-document.js';
import type { Token } from '../../../sentences/sentence.js';
import type { EventType, Status } from '../../event-type.js';
import type { Finding } from '../../finding.js';
import { type ClauseView, spanOfTokens, viewClause } from '../clause-view.js';
import { type FieldValue, inferred, said } from '../field-value.js';
import { findConditional, findOwnConditional } from './conditional.js';
import { findDenial } from './denial.js';
import { isNegativePhrase, type Level, levelsOf } from './governor.js';
import { findHistory } from './history.js';
import type { Mark } from './mark.js';
import { findNegativePhrase } from './negative-phrase.js';
import { readGroup } from './read-group.js';
import { statusWords } from './status-words.js';
import { findTimeAhead } from './time-ahead.js';

/** Types whose acts are words: what such a verb says may lie ahead though the words were spoken (docs/codebook.md section 3). */
export const verbalTypes: ReadonlySet<EventType> = new Set<EventType>([
  'AGREE',
  'REJECT',
  'REQUEST',
  'ACCUSE',
  'SUPPORT',
  'THREATEN',
  'CONCEDE',
]);

/** Whether an act happened, lies ahead, is supposed, denied or past background (docs/codebook.md section 3). */
export function statusOf(text: PeopledDocument, finding: Finding): FieldValue<Status> {
  const view = viewClause(text, finding);
  if (view === null) return inferred('actual', 'status/plainly-told');
  const marks = marksOf(view, finding);
  // One word denies once, though two rules find it.
  const negations = marks.filter(
    (mark, index) => mark.status === 'negated' && marks.findIndex((other) => other.at === mark.at) === index,
  );
  const negation = negations[0];
  // "has not ruled out a meeting": denying a refusal leaves the act open.
  if (negations.length % 2 === 1 && negation !== undefined) return fromMark(view, negation);
  const open = marks.find((mark) => mark.status === 'hypothetical') ?? negation;
  if (open !== undefined) return fromMark(view, { ...open, status: 'hypothetical' });
  const ahead = marks.find((mark) => mark.status === 'future');
  if (ahead !== undefined) {
    const conditional = findConditional(view);
    if (conditional < 0) return fromMark(view, ahead);
    // A promise or threat on a condition is spoken all the same.
    if (verbalTypes.has(finding.type)) return inferred('actual', 'status/conditional-words');
    return fromMark(view, { status: 'hypothetical', at: conditional, by: 'conditional' });
  }
  const history = findHistory(view, finding.roles.when);
  if (history !== null) return said('historical', 'status/history', history);
  return inferred('actual', 'status/plainly-told');
}

function fromMark(view: ClauseView, mark: Mark): FieldValue<Status> {
  return said(mark.status, `status/${mark.by}`, spanOfTokens(view, mark.at, mark.at));
}

function marksOf(view: ClauseView, { type, roles: { when } }: Finding): readonly Mark[] {
  const isSpoken = verbalTypes.has(type);
  const isPerformative = (token: Token) => isSpoken && performativesOf(type).has(token.lemma);
  const levels = levelsOf(view, isPerformative);
  const [own, ...outer] = levels;
  const head = own === undefined ? undefined : view.tokens[own.at];
  if (own === undefined || head === undefined) return [];
  const marks: Mark[] = [...marksOfGroup(view, own, type)];
  if (!isSpoken && own.isVerbal) marks.push(...marksOfGovernor(view, own, type));
  const isWhole = !isSpoken || type === 'SUPPORT' || isPerformative(head);
  if (isWhole) {
    for (const level of outer)
      marks.push(...marksOfGovernor(view, level, type), ...marksOfGroup(view, level, type));
    const bare = findBareInfinitive(view, own);
    if (bare >= 0 && outer.length === 0) marks.push({ status: 'future', at: bare, by: 'headline-to' });
  }
  if (!isWhole && outer[0] !== undefined) {
    const isDenied = view.tokens[outer[0].at]?.lemma === 'deny';
    marks.push(
      ...marksOfGovernor(view, outer[0], type).filter((mark) => mark.status === 'negated' && !isDenied),
    );
  }
  const isAnnounced =
    view.sentence.kind === 'headline' && view.tokens[own.groupStart - 1]?.lower === 'before';
  if (isAnnounced) marks.push({ status: 'future', at: own.groupStart - 1, by: 'headline-before' });
  const ahead = isSpoken ? -1 : findTimeAhead(view, when);
  if (ahead >= 0) marks.push({ status: 'future', at: ahead, by: 'time-ahead' });
  const phrase = findNegativePhrase(view, own, type);
  if (phrase >= 0) marks.push({ status: 'negated', at: phrase, by: 'negative-phrase' });
  const conditional = findOwnConditional(view, own.groupStart);
  if (conditional >= 0) marks.push({ status: 'hypothetical', at: conditional, by: 'own-conditional' });
  const kept = isWhole ? marks : marks.filter((mark) => concernsSpeaking(mark, type, marks));
  const denial = findDenial(view, type);
  if (denial < 0) return kept;
  return [...kept, { status: 'negated', at: denial, by: 'denial' }];
}

/** Verbs that perform a spoken act of the type: a modal or negator before one concerns the act, before another verb it is part of what is said. */
function performativesOf(type: EventType): ReadonlySet<string> {
  if (type === 'REJECT') return statusWords.refusals;
  return type === 'ACCUSE' ? statusWords.accusals : statusWords.performatives;
}

/**
 * Whether a mark before a verb that is not one of speaking concerns the spoken act. A refusal is made of negations, a promise of futures;
 * but an agreement that "did not come" is none, and one that "may come" is open.
 */
function concernsSpeaking(mark: Mark, type: EventType, all: readonly Mark[]): boolean {
  if (mark.by === 'be-to') return true;
  if (mark.by === 'own-conditional' || mark.by === 'modal') return type !== 'ACCUSE' && type !== 'THREATEN';
  if (mark.status !== 'negated') return false;
  if (type !== 'AGREE' && type !== 'REQUEST' && type !== 'CONCEDE') return false;
  return !all.some((other) => other.status === 'future' || other.by === 'would');
}

/** "Minister to visit Ankara": the infinitive of a headline, without a verb before it. */
function findBareInfinitive(view: ClauseView, own: Level): number {
  const { tokens } = view;
  for (let at = own.groupStart; at < own.at; at++) {
    if (tokens[at]?.lower !== 'to') continue;
    return tokens.slice(0, at).some((token) => /^(?:VERB|AUX|PUNCT)$/.test(token.tag)) ? -1 : at;
  }
  return -1;
}

/** Modals that make a spoken act: "we must", "it would welcome". */
const spokenModals = /^(?:can|ca|should|must|ought|would|'d)$/;

function marksOfGroup(view: ClauseView, level: Level, type: EventType): readonly Mark[] {
  const { tokens } = view;
  if (level.isVerbal) {
    const isBe = tokens[level.at]?.tag === 'AUX';
    const end = isBe ? Math.max(level.at, view.last) + 1 : level.at;
    const predicate = isBe ? predicateMark(view, level.at) : null;
    if (predicate !== null) return [predicate];
    const marks = readGroup(tokens, level.groupStart, end);
    return verbalTypes.has(type)
      ? marks.filter((mark) => !spokenModals.test(tokens[mark.at]?.lower ?? ''))
      : marks;
  }
  const marks: Mark[] = [];
  for (let at = level.groupStart; at < level.at; at++) {
    const word = tokens[at]?.lower ?? '';
    if (statusWords.futureModifiers.has(word)) marks.push({ status: 'future', at, by: 'future-modifier' });
    else if (statusWords.openModifiers.has(word))
      marks.push({ status: 'hypothetical', at, by: 'open-modifier' });
  }
  return marks;
}

/** "are still due in Luanda", "is unlikely": the adjective after a bare "be". */
function predicateMark(view: ClauseView, be: number): Mark | null {
  for (let at = be + 1; at <= be + 3; at++) {
    const token = view.tokens[at];
    if (token === undefined || !/^(?:ADV|PART|ADJ|VERB)$/.test(token.tag)) return null;
    if (token.lemma === 'due' || token.lemma === 'schedule') return { status: 'future', at, by: 'predicate' };
    if (statusWords.consideringGovernors.has(token.lemma))
      return { status: 'hypothetical', at, by: 'predicate' };
  }
  return null;
}

function marksOfGovernor(view: ClauseView, level: Level, type: EventType): readonly Mark[] {
  const { at } = level;
  const lemma = view.tokens[at]?.lemma ?? '';
  if (statusWords.factualGovernors.has(lemma)) return [];
  if (
    statusWords.negativeGovernors.has(lemma) ||
    (level.at !== view.head && isNegativePhrase(view.tokens, at))
  )
    return [{ status: 'negated', at, by: 'negative-governor' }];
  if (statusWords.consideringGovernors.has(lemma)) return [{ status: 'hypothetical', at, by: 'considered' }];
  // A wish, an offer, a readiness to speak is the spoken act.
  if (statusWords.hypotheticalGovernors.has(lemma) && verbalTypes.has(type)) return [];
  if (statusWords.hypotheticalGovernors.has(lemma))
    return [{ status: 'hypothetical', at, by: 'open-governor' }];
  if (statusWords.futureGovernors.has(lemma)) return [{ status: 'future', at, by: 'future-governor' }];
  return [];
}
