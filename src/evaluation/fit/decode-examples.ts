import type { PeopledDocument } from '../../actors/peopled-document.js';
import { profileOf } from '../../coder/decode/act-profile.js';
import { chosenCarriers } from '../../coder/decode/choose-parties.js';
import { counterpartsBefore } from '../../coder/decode/complete-parties.js';
import { confidenceFeatures } from '../../coder/decode/confidence-features.js';
import { decodeStages } from '../../coder/decode/decode-findings.js';
import type { DecodeWeights } from '../../coder/decode/decode-weights.js';
import { type Draft, draftOf } from '../../coder/decode/draft.js';
import { isAnotherAct } from '../../coder/decode/is-another-act.js';
import { openSideOf, partyCandidates } from '../../coder/decode/party-candidates.js';
import { type LineFiller, lineFillers } from '../../coder/decode/party-choice-features.js';
import { readWords } from '../../coder/decode/read-words.js';
import { repeatFeatures } from '../../coder/decode/repeat-features.js';
import { nearestReversed, replyFeatures } from '../../coder/decode/reply-features.js';
import { codesOf, type Sides, sideFeatures } from '../../coder/decode/side-features.js';
import { sideOptions } from '../../coder/decode/side-options.js';
import type { Finding } from '../../coder/finding.js';
import { foldGold } from '../fold-gold.js';
import type { GoldAnnotation, GoldDocument } from '../gold-document.js';
import { isSameRoles } from '../is-same-roles.js';
import { matchEvents } from '../match-events.js';
import { partyCodes, unionOf } from '../party-codes.js';
import { annotateDrafts, firstTelling } from './annotate-drafts.js';
import type { ChoiceExample } from './fit-choice.js';
import type { Example } from './fit-logistic.js';

/** What one coded document teaches each of the decisions of the chain (docs/decoding.md). */
export interface DecodeExamples {
  readonly through: readonly Example[];
  readonly sides: readonly ChoiceExample[];
  readonly completion: readonly Example[];
  readonly repeats: readonly Example[];
  readonly replies: readonly Example[];
  readonly detection: readonly Example[];
  readonly confidence: readonly Example[];
}

/** A coded document with what a finder found in it; `weights` are those of the decisions before the one that is taught. */
export interface Lesson {
  readonly gold: GoldDocument;
  readonly text: PeopledDocument;
  readonly findings: readonly Finding[];
  readonly weights: DecodeWeights;
}

/** The drafts of a lesson as a stage finds them. */
function draftsBefore(stage: string, { text, findings, weights }: Lesson): readonly Draft[] {
  const end = decodeStages.findIndex(({ name }) => name === stage);
  return decodeStages
    .slice(0, end)
    .reduce((done, { run }) => run(done, { text, weights }), findings.map(draftOf) as readonly Draft[]);
}

/** Compares what a finder found in a document with its gold coding, for one decision. */
export const decodeExamples: {
  readonly [Decision in keyof DecodeExamples]: (lesson: Lesson) => DecodeExamples[Decision];
} = {
  through: (lesson) => throughExamples(lesson, draftsBefore('choose-parties', lesson)),
  sides: (lesson) => sideExamples(lesson, draftsBefore('choose-parties', lesson)),
  completion: (lesson) =>
    lesson.weights.completion === null
      ? []
      : completionExamples(lesson.gold, lesson.text, draftsBefore('complete-parties', lesson)),
  repeats: (lesson) => linkExamples(lesson.gold, lesson.text, draftsBefore('link-repeats', lesson)).repeats,
  replies: (lesson) => linkExamples(lesson.gold, lesson.text, draftsBefore('link-repeats', lesson)).replies,
  detection: (lesson) =>
    actExamples(lesson.gold, lesson.text, draftsBefore('weigh-confidence', lesson)).detection,
  confidence: (lesson) =>
    actExamples(lesson.gold, lesson.text, draftsBefore('weigh-confidence', lesson)).confidence,
};

interface Told {
  readonly event: GoldAnnotation;
  readonly draft: Draft;
  readonly fillers: readonly LineFiller[];
}

function toldDrafts({ gold, text }: Lesson, drafts: readonly Draft[]): readonly Told[] {
  const words = readWords(text);
  return annotateDrafts(drafts, gold).flatMap((event, at) => {
    const draft = drafts[at];
    return event === null || draft === undefined
      ? []
      : [{ event, draft, fillers: lineFillers(draft, text, words) }];
  });
}

/** A party that was weighed as a go-between is right when its code stands there in the gold. */
function throughExamples(lesson: Lesson, drafts: readonly Draft[]): readonly Example[] {
  if (lesson.weights.through === null) return [];
  return toldDrafts(lesson, drafts).flatMap(({ event, fillers }) =>
    fillers.map((filler) => ({
      features: filler.features.through,
      isYes: isWithin(codesOf([filler]), partyCodes(event.through)),
    })),
  );
}

/**
 * Sides are right when their codes are those of the gold; where no option has a contact's sides right, those that name
 * the same parties (as whoDidWhat counts).
 */
function sideExamples(lesson: Lesson, drafts: readonly Draft[]): readonly ChoiceExample[] {
  const { sides, through } = lesson.weights;
  if (sides === null || through === null) return [];
  return toldDrafts(lesson, drafts).map(({ event, draft, fillers }) => {
    const carriers = chosenCarriers(fillers, through);
    const others = fillers.filter((filler) => !carriers.includes(filler));
    const options = sideOptions(draft, others, sides.weights);
    const isToldApart = draft.type !== 'CONSULT' || options.some((option) => isAnswer(option, event));
    return {
      options: options.map((option) => ({
        features: [
          ...option.actors.map(({ features }) => features.actor),
          ...option.recipients.map(({ features }) => features.recipient),
          sideFeatures(draft, option),
        ],
        isRight: isToldApart ? isAnswer(option, event) : isSameCompany(option, event),
      })),
    };
  });
}

function isAnswer({ actors, recipients }: Sides, event: GoldAnnotation): boolean {
  return (
    isSameSet(codesOf(actors), partyCodes(event.actors)) &&
    isSameSet(codesOf(recipients), partyCodes(event.recipients))
  );
}

function isSameCompany({ actors, recipients }: Sides, event: GoldAnnotation): boolean {
  return isSameSet(
    codesOf([...actors, ...recipients]),
    unionOf(partyCodes(event.actors), partyCodes(event.recipients)),
  );
}

function isWithin(codes: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  return [...codes].every((code) => others.has(code));
}

function isSameSet(codes: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  return codes.size === others.size && isWithin(codes, others);
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
