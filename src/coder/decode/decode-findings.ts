import type { PeopledDocument } from '../../actors/peopled-document.js';
import type { Act } from '../act.js';
import type { Finding } from '../finding.js';
import { addressAnswers } from './address-answers.js';
import { chooseParties } from './choose-parties.js';
import { completeParties } from './complete-parties.js';
import { dateActs } from './date-acts.js';
import type { DecodeStage } from './decode-stage.js';
import type { DecodeWeights } from './decode-weights.js';
import { type Draft, draftOf } from './draft.js';
import { fillFields } from './fill-fields.js';
import { foldRepeats } from './fold-repeats.js';
import { linkRepeats } from './link-repeats.js';
import { linkReplies } from './link-replies.js';
import { markUnanswered } from './mark-unanswered.js';
import { orderConsult } from './order-consult.js';
import { orderDrafts } from './order-drafts.js';
import { resolveParties } from './resolve-parties.js';
import { separateGoBetweens } from './separate-go-betweens.js';
import { setConsultMode } from './set-consult-mode.js';
import { splitMutual } from './split-mutual.js';
import { tellSidesApart } from './tell-sides-apart.js';
import { weighConfidence } from './weigh-confidence.js';

/** From what a finder sees to acts, in this order; `decode-stages.json` holds the same list and a test compares them. */
export const decodeStages: readonly DecodeStage[] = [
  // Everything after this looks back along the text.
  orderDrafts,
  fillFields,
  resolveParties,
  chooseParties,
  tellSidesApart,
  // Hosts and couriers leave before the sides of a contact are counted.
  separateGoBetweens,
  completeParties,
  orderConsult,
  splitMutual,
  setConsultMode,
  dateActs,
  // Repeats compare dates, so dates come first; replies point at the first telling, so repeats come before them.
  linkRepeats,
  linkReplies,
  addressAnswers,
  markUnanswered,
  foldRepeats,
  // The last word: repeats told twice make an act surer.
  weighConfidence,
];

/** The acts that drafts have become. */
export function actOf(draft: Draft): Act {
  const { finding: _finding, origin: _origin, repeats: _repeats, answers, ...act } = draft;
  return { ...act, replyTo: answers };
}

/** Runs the chain over the findings of one document. Deterministic; acts come in the order of their triggers. */
export function decodeFindings(
  text: PeopledDocument,
  findings: readonly Finding[],
  weights: DecodeWeights,
): readonly Act[] {
  let drafts: readonly Draft[] = findings.map(draftOf);
  for (const stage of decodeStages) drafts = stage.run(drafts, { text, weights });
  return drafts.map(actOf);
}
