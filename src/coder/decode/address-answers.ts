import type { PeopledDocument } from '../../actors/peopled-document.js';
import { overlaps } from '../../documents/span.js';
import { actNouns } from './act-nouns.js';
import type { DecodeStage } from './decode-stage.js';
import { distinctParties } from './distinct-parties.js';
import { type Draft, inferredBy, withGround } from './draft.js';
import { partyLine, partyLines } from './party-line.js';

/** "Retracted the letter": takes back something of one's own. */
function isRetraction(text: PeopledDocument, { finding, trigger }: Draft): boolean {
  const tokens = text.sentences[finding.sentence]?.tokens ?? [];
  return tokens.some((token) => overlaps(token, trigger) && actNouns.retractionLemmas.has(token.lemma));
}

/**
 * An answer that names no addressee goes to whoever made the offer or request that it answers in words: "accepted the
 * invitation" agrees with the host.
 */
export const addressAnswers: DecodeStage = {
  name: 'address-answers',
  requires: ['actors', 'recipients', 'answers', 'replyBasis'],
  assigns: ['recipients'],
  run: (drafts, { text }) =>
    drafts.map((draft) => {
      const answered = draft.answers === null ? undefined : drafts[draft.answers];
      if (answered === undefined || draft.replyBasis !== 'stated' || draft.type === 'CONSULT') return draft;
      if (isRetraction(text, draft)) return draft;
      const isGuessed = draft.grounds.recipients?.by === 'lexicon/carry-over';
      if (partyLines(draft.recipients).size > 0 && !isGuessed) return draft;
      const own = partyLines(draft.actors);
      const others = answered.actors.filter((party) => !own.has(partyLine(party) ?? ''));
      if (own.size === 0 || partyLines(others).size === 0) return draft;
      const ground = inferredBy('parties/whoever-is-answered');
      return withGround({ ...draft, recipients: distinctParties(others) }, 'recipients', ground);
    }),
};
