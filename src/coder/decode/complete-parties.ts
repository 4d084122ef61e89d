import type { ActParty } from '../act.js';
import type { DecodeStage } from './decode-stage.js';
import { distinctParties } from './distinct-parties.js';
import { type Draft, inferredBy, withGround } from './draft.js';
import { type LinearModel, probabilityOf } from './linear-model.js';
import { type OpenSide, openSideOf, type PartyCandidate, partyCandidates } from './party-candidates.js';
import { partyLines } from './party-line.js';

/** Lines that earlier acts set over against those of a draft: whoever they dealt with before. */
export function counterpartsBefore(drafts: readonly Draft[], at: number): ReadonlySet<string> {
  const draft = drafts[at];
  if (draft === undefined) return new Set();
  const own = partyLines([...draft.actors, ...draft.recipients]);
  const counterparts = new Set<string>();
  for (const earlier of drafts.slice(0, at)) {
    const lines = partyLines([...earlier.actors, ...earlier.recipients]);
    if ([...lines].some((line) => own.has(line)))
      for (const line of lines) if (!own.has(line)) counterparts.add(line);
  }
  return counterparts;
}

/** The likeliest candidate, the earlier of equals, when it reaches the threshold. */
function likeliest(candidates: readonly PartyCandidate[], model: LinearModel) {
  let best: { readonly parties: readonly ActParty[]; readonly probability: number } | null = null;
  for (const { parties, features } of candidates) {
    const probability = probabilityOf(model, features);
    if (probability >= model.threshold && probability > (best?.probability ?? 0))
      best = { parties, probability };
  }
  return best;
}

function withSide(draft: Draft, side: OpenSide, parties: readonly ActParty[]): Draft {
  if (side === 'recipient') return { ...draft, recipients: parties };
  if (side === 'actor') return { ...draft, actors: parties };
  const isDirected = draft.mode === 'visit' || draft.channel === 'letter' || draft.channel === 'message';
  if (draft.actors.length === 0) return { ...draft, actors: parties };
  return isDirected
    ? { ...draft, recipients: parties }
    : { ...draft, actors: distinctParties([...draft.actors, ...parties]) };
}

/**
 * Reads the side of an act that the finder left open from the parties named beside it, when the weights of
 * `data/coder/completion-*.yml` find one likely enough ("in reply to Tehran, the Saudi minister declined": declined Iran). Without
 * one it stays empty (docs/codebook.md section 4: "stated or clear from the text").
 */
export const completeParties: DecodeStage = {
  name: 'complete-parties',
  requires: ['actors', 'recipients', 'through', 'mode', 'channel'],
  assigns: ['actors', 'recipients'],
  run: (drafts, { text, weights: { completion } }) => {
    if (completion === null) return drafts;
    return drafts.map((draft, at) => {
      const side = openSideOf(draft);
      if (side === null) return draft;
      const candidates = partyCandidates(draft, side, text, counterpartsBefore(drafts, at));
      const found = likeliest(candidates, completion);
      if (found === null) return draft;
      return withGround(
        withSide(draft, side, distinctParties(found.parties)),
        `completed ${side}`,
        inferredBy('parties/completion', found.probability),
      );
    });
  },
};
