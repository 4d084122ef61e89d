import type { DecodeStage } from './decode-stage.js';
import { distinctParties } from './distinct-parties.js';
import { inferredBy, withGround } from './draft.js';
import { partyLine, partyLines } from './party-line.js';

/**
 * An answer that names no addressee goes to whoever made the offer or request that it answers in words: "accepted the
 * invitation" agrees with the host.
 */
export const addressAnswers: DecodeStage = {
  name: 'address-answers',
  requires: ['actors', 'recipients', 'answers', 'replyBasis'],
  assigns: ['recipients'],
  run: (drafts) =>
    drafts.map((draft) => {
      const answered = draft.answers === null ? undefined : drafts[draft.answers];
      if (answered === undefined || draft.replyBasis !== 'stated' || draft.type === 'CONSULT') return draft;
      const isGuessed = draft.grounds.recipients?.by === 'lexicon/carry-over';
      if (partyLines(draft.recipients).size > 0 && !isGuessed) return draft;
      const own = partyLines(draft.actors);
      const others = answered.actors.filter((party) => !own.has(partyLine(party) ?? ''));
      if (own.size === 0 || partyLines(others).size === 0) return draft;
      const ground = inferredBy('parties/whoever-is-answered');
      return withGround({ ...draft, recipients: distinctParties(others) }, 'recipients', ground);
    }),
};
