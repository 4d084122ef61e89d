import { overlaps } from '../../documents/span.js';
import type { DecodeStage } from './decode-stage.js';
import { distinctParties } from './distinct-parties.js';
import { inferredBy, withGround } from './draft.js';

/** Lemmas of contact that all sides share, whoever stands first in the sentence. */
const mutualLemmas: ReadonlySet<string> = new Set([
  'meet',
  'speak',
  'talk',
  'confer',
  'negotiate',
  'discuss',
  'meeting',
  'talks',
  'summit',
  'negotiation',
  'dialogue',
  'conversation',
]);
/** Lemmas that tell who comes, calls, writes or hosts. */
const directedLemmas: ReadonlySet<string> = new Set([
  'visit',
  'travel',
  'arrive',
  'fly',
  'host',
  'receive',
  'welcome',
  'call',
  'phone',
  'telephone',
  'ring',
  'write',
  'send',
  'convey',
  'deliver',
  'brief',
  'letter',
  'message',
  'trip',
  'tour',
  'pass',
  'relay',
  'carry',
  'reply',
  'hand',
  'dispatch',
  'inform',
  'tell',
]);

/** A CONSULT that names no visitor, caller, writer or host has all its parties as actors (docs/codebook.md section 4). */
export const orderConsult: DecodeStage = {
  name: 'order-consult',
  requires: ['actors', 'recipients', 'trigger'],
  assigns: ['actors', 'recipients'],
  run: (drafts, { text }) =>
    drafts.map((draft) => {
      if (draft.type !== 'CONSULT' || draft.recipients.length !== 1 || draft.mode === 'visit') return draft;
      const tokens = text.sentences[draft.finding.sentence]?.tokens ?? [];
      const lemmas = tokens.filter((token) => overlaps(token, draft.trigger)).map((token) => token.lemma);
      const isMutual =
        lemmas.some((lemma) => mutualLemmas.has(lemma)) && !lemmas.some((lemma) => directedLemmas.has(lemma));
      if (!isMutual) return draft;
      const actors = distinctParties([...draft.actors, ...draft.recipients]);
      return withGround({ ...draft, actors, recipients: [] }, 'actors', inferredBy('parties/mutual-contact'));
    }),
};
