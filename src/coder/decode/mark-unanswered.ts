import { overlaps } from '../../documents/span.js';
import type { EventType } from '../event-type.js';
import type { DecodeStage } from './decode-stage.js';
import { type Draft, inferredBy, withGround } from './draft.js';
import { partyLines } from './party-line.js';
import { sharedCount } from './set-relations.js';

const answerable: ReadonlySet<EventType> = new Set<EventType>(['AGREE', 'REQUEST', 'CONSULT']);
const answering = /\b(?:repl(?:y|ied|ies)|respon(?:d|ds|ded|se)|answer(?:s|ed)?|heard back|react(?:ed)?)\b/i;
const unansweredWords =
  /\b(?:unanswered|without (?:a |an |any )?(?:reply|response|answer)|no (?:reply|response|answer)|(?:not|n['’]t|never|yet to) (?:yet |publicly |immediately )?(?:replied|responded|answered|reply|respond|answer|heard back)|met with silence|ignored)\b/i;

/** The latest earlier offer, request or message that a missing reply leaves open: the one who does not answer was addressed. */
function leftOpen(drafts: readonly Draft[], at: number): number {
  const silent = drafts[at];
  if (silent === undefined) return -1;
  const lines = partyLines(silent.actors);
  return drafts.findLastIndex(
    (earlier, i) =>
      i < at &&
      answerable.has(earlier.type) &&
      earlier.status !== 'negated' &&
      (lines.size === 0 || sharedCount(partyLines(earlier.recipients), lines) > 0),
  );
}

/**
 * Marks offers and requests that the text says got no answer, and lets the missing reply (a negated CONSULT) answer
 * them (docs/codebook.md section 8).
 */
export const markUnanswered: DecodeStage = {
  name: 'mark-unanswered',
  requires: ['actors', 'recipients', 'status', 'answers'],
  assigns: ['unanswered', 'answers', 'replyBasis'],
  run: (drafts, { text }) => {
    const open = new Map<number, number>();
    drafts.forEach((draft, at) => {
      if (draft.type !== 'CONSULT' || draft.status !== 'negated' || !answering.test(draft.trigger.text))
        return;
      const target = draft.answers ?? leftOpen(drafts, at);
      if (target >= 0) open.set(target, at);
    });
    const silences = new Map([...open].map(([target, silence]) => [silence, target]));
    return drafts.map((draft, at) => {
      const target = silences.get(at);
      if (target !== undefined && draft.answers === null) {
        const linked = { ...draft, answers: target, replyBasis: 'stated' as const };
        return withGround(linked, 'replyTo', inferredBy('reply/no-answer'));
      }
      if (draft.unanswered || (draft.type !== 'AGREE' && draft.type !== 'REQUEST')) return draft;
      const sentence = text.sentences[draft.finding.sentence];
      const isOpen =
        open.has(at) ||
        (sentence !== undefined &&
          overlaps(sentence, draft.trigger) &&
          unansweredWords.test(sentence.text.slice(draft.trigger.start - sentence.start)));
      if (!isOpen) return draft;
      return withGround({ ...draft, unanswered: true }, 'unanswered', inferredBy('unanswered/no-answer'));
    });
  },
};
