import type { PeopledDocument } from '../../actors/peopled-document.js';
import { profileOf } from '../../coder/decode/act-profile.js';
import { counterpartsBefore } from '../../coder/decode/complete-parties.js';
import { confidenceFeatures } from '../../coder/decode/confidence-features.js';
import { decodeStages } from '../../coder/decode/decode-findings.js';
import type { DecodeWeights } from '../../coder/decode/decode-weights.js';
import { type Draft, draftOf } from '../../coder/decode/draft.js';
import { isAnotherAct } from '../../coder/decode/is-another-act.js';
import { openSideOf, partyCandidates } from '../../coder/decode/party-candidates.js';
import { lineFillers } from '../../coder/decode/party-choice-features.js';
import { readWords } from '../../coder/decode/read-words.js';
import { repeatFeatures } from '../../coder/decode/repeat-features.js';
import { nearestReversed, replyFeatures } from '../../coder/decode/reply-features.js';
import { type Finding, partyRoles } from '../../coder/finding.js';
import { foldGold } from '../fold-gold.js';
import type { GoldDocument } from '../gold-document.js';
import { isSameRoles } from '../is-same-roles.js';
import { matchEvents } from '../match-events.js';
import { partyCodes, unionOf } from '../party-codes.js';
import { annotateDrafts, firstTelling } from './annotate-drafts.js';
import type { Example } from './fit-logistic.js';

/** What one coded document teaches each of the decisions of the chain (docs/decoding.md). */
export interface DecodeExamples {
  readonly parties: readonly Example[];
  readonly completion: readonly Example[];
  readonly repeats: readonly Example[];
  readonly replies: readonly Example[];
  readonly detection: readonly Example[];
  readonly confidence: readonly Example[];
}

/** Compares what a finder found in a document with its gold coding; `weights` fold the acts whose confidence is judged. */
export function decodeExamples(
  gold: GoldDocument,
  text: PeopledDocument,
  findings: readonly Finding[],
  weights: DecodeWeights,
): DecodeExamples {
  const until = (name: string, drafts: readonly Draft[], from = 0): readonly Draft[] =>
    decodeStages
      .slice(
        from,
        decodeStages.findIndex((stage) => stage.name === name),
      )
      .reduce((done, stage) => stage.run(done, { text, weights }), drafts);
  const unlinked = until('link-repeats', findings.map(draftOf));
  const linked = decodeStages.findIndex((stage) => stage.name === 'link-repeats');
  return {
    parties: partyExamples(gold, text, until('choose-parties', findings.map(draftOf))),
    completion: completionExamples(gold, text, until('complete-parties', findings.map(draftOf))),
    ...linkExamples(gold, text, unlinked),
    ...actExamples(gold, text, until('weigh-confidence', unlinked, linked)),
  };
}

/** A party that was weighed for a role is right when its code stands in that role in the gold. */
function partyExamples(
  gold: GoldDocument,
  text: PeopledDocument,
  drafts: readonly Draft[],
): readonly Example[] {
  const words = readWords(text);
  return annotateDrafts(drafts, gold).flatMap((event, at) => {
    const draft = drafts[at];
    if (event === null || draft === undefined) return [];
    const wanted = {
      actor: partyCodes(event.actors),
      recipient: partyCodes(event.recipients),
      through: partyCodes(event.through),
    };
    return lineFillers(draft, text, words).flatMap(({ line, features }) =>
      partyRoles.map((role) => ({
        features: features[role],
        isYes: wanted[role].has(line.split(' ')[0] ?? line),
      })),
    );
  });
}

/** A candidate, which stands on no line of the act yet, is right when all its codes belong to the open side in the gold. */
function completionExamples(
  gold: GoldDocument,
  text: PeopledDocument,
  drafts: readonly Draft[],
): readonly Example[] {
  return annotateDrafts(drafts, gold).flatMap((event, at) => {
    const draft = drafts[at];
    const side = draft === undefined ? null : openSideOf(draft);
    if (event === null || draft === undefined || side === null) return [];
    const actors = partyCodes(event.actors);
    const recipients = partyCodes(event.recipients);
    const both = unionOf(actors, recipients);
    const wanted = { actor: actors, recipient: recipients, participant: both }[side];
    return partyCandidates(draft, side, text, counterpartsBefore(drafts, at)).map(
      ({ parties, features }) => ({
        features,
        isYes: parties.every(({ code }) => wanted.has(code)),
      }),
    );
  });
}

function linkExamples(
  gold: GoldDocument,
  text: PeopledDocument,
  drafts: readonly Draft[],
): Pick<DecodeExamples, 'repeats' | 'replies'> {
  const known = annotateDrafts(drafts, gold).flatMap((event, i) => {
    const draft = drafts[i];
    return event === null || draft === undefined
      ? []
      : [{ profile: profileOf(draft, text), first: firstTelling(event, gold) }];
  });
  const repeats = known.flatMap((later, at) =>
    known
      .slice(0, at)
      .filter((earlier) => !isAnotherAct(earlier.profile, later.profile))
      .map((earlier) => ({
        features: repeatFeatures(earlier.profile, later.profile),
        isYes: earlier.first === later.first,
      })),
  );
  const told = known.filter(({ first }, at) => known.findIndex((other) => other.first === first) === at);
  const profiles = told.map(({ profile }) => profile);
  const replies = told.flatMap((later, at) => {
    const target = gold.events.find(({ id }) => id === later.first.replyTo);
    const answered = target === undefined ? null : firstTelling(target, gold);
    const nearest = nearestReversed(profiles, at);
    return told.flatMap((earlier, i) => {
      if (i === at || (i > at && earlier.profile.sentence !== later.profile.sentence)) return [];
      const features = replyFeatures(earlier.profile, later.profile, Math.abs(at - i) - 1, i === nearest);
      return [{ features, isYes: earlier.first === answered }];
    });
  });
  return { repeats, replies };
}

/** Acts matched to an optional coding count neither way, as in scoring. */
function actExamples(
  gold: GoldDocument,
  text: PeopledDocument,
  drafts: readonly Draft[],
): Pick<DecodeExamples, 'detection' | 'confidence'> {
  const events = foldGold(gold);
  const predictions = drafts.map((draft) => ({
    document: gold.name,
    type: draft.type,
    status: draft.status,
    actors: draft.actors,
    recipients: draft.recipients,
    trigger: draft.trigger,
    evidence: draft.evidence.flatMap((number) => text.sentences[number] ?? []),
  }));
  const { goldOf } = matchEvents(predictions, events);
  const judged = drafts.flatMap((draft, at) => {
    const event = events[goldOf.get(at) ?? -1];
    return event?.isOptional ? [] : [{ draft, event, features: confidenceFeatures(draft, drafts) }];
  });
  return {
    detection: judged.map(({ event, features }) => ({ features, isYes: event !== undefined })),
    confidence: judged.map(({ draft, event, features }) => ({
      features,
      isYes: event !== undefined && isSameRoles(draft, event),
    })),
  };
}
