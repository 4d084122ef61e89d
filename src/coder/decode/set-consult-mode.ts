import type { DecodeStage } from './decode-stage.js';
import { type Draft, inferredBy, withGround } from './draft.js';

function modeFromParties(draft: Draft): 'third-party' | 'phone' | 'multilateral' | null {
  if (draft.through.length > 0) return 'third-party';
  if (draft.channel === 'phone') return 'phone';
  const states = new Set(draft.actors.map((party) => party.code).filter((code) => code !== '-'));
  return draft.recipients.length === 0 && states.size >= 3 ? 'multilateral' : null;
}

/**
 * Mode of a CONSULT that neither finder nor words gave one, in the order of docs/codebook.md section 8: third-party
 * before phone before multilateral (three states or more around one table, nobody meeting them in turn).
 */
export const setConsultMode: DecodeStage = {
  name: 'set-consult-mode',
  requires: ['actors', 'recipients', 'through', 'channel'],
  assigns: ['mode'],
  run: (drafts) =>
    drafts.map((draft) => {
      if (draft.type !== 'CONSULT' || draft.mode !== null) return draft;
      const mode = modeFromParties(draft);
      return mode === null
        ? draft
        : withGround({ ...draft, mode }, 'mode', inferredBy(`mode/consult-${mode}`));
    }),
};
