import { sliceSpan } from '../../documents/span.js';
import type { DecodeStage } from './decode-stage.js';
import { type Draft, inferredBy, withGround } from './draft.js';
import { partyLines } from './party-line.js';

const mutualWords =
  /\b(?:each (?:other|side|accus|has accus|blam)|one another|mutual|traded? (?:accusations|blame|charges|barbs)|trading (?:accusations|blame|charges|barbs)|exchang(?:e|ed|ing) (?:accusations|blame|charges))/i;

/** Two sides that accuse each other are two events, one each way (docs/codebook.md section 8); "traded threats" stays one. */
export const splitMutual: DecodeStage = {
  name: 'split-mutual',
  requires: ['actors', 'recipients'],
  assigns: ['actors', 'recipients'],
  run: (drafts, { text }) =>
    drafts.flatMap((draft): readonly Draft[] => {
      const [first, second] = draft.actors;
      if (draft.type !== 'ACCUSE' || first === undefined || second === undefined) return [draft];
      if (draft.actors.length !== 2 || draft.recipients.length > 0 || partyLines(draft.actors).size !== 2)
        return [draft];
      const { start, end } = draft.trigger;
      if (!mutualWords.test(sliceSpan(text.document.text, start, end + 24).text)) return [draft];
      const ground = inferredBy('parties/each-the-other');
      return [
        withGround({ ...draft, actors: [first], recipients: [second] }, 'recipients', ground),
        withGround({ ...draft, actors: [second], recipients: [first] }, 'recipients', ground),
      ];
    }),
};
