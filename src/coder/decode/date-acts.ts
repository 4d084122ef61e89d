import { dateOfAct, type EarlierDate } from '../dates/date-of-act.js';
import type { Ground } from '../finding.js';
import type { DecodeStage } from './decode-stage.js';
import { type Draft, inferredBy, withGround } from './draft.js';
import { partyLines } from './party-line.js';

/** Dates every act along the running time line of the text: "two days later" counts from the act told before it. */
export const dateActs: DecodeStage = {
  name: 'date-acts',
  requires: ['finding', 'status', 'actors'],
  assigns: ['date'],
  run: (drafts, { text }) => {
    const told: EarlierDate[] = [];
    return drafts.map((draft): Draft => {
      const { sentence, trigger, roles } = draft.finding;
      const { status } = draft;
      const actors = partyLines(draft.actors);
      const date = dateOfAct(text, { sentence, trigger, when: roles.when, status, actors }, told);
      if (date === null) return draft;
      told.push({ sentence, status, date, actors });
      const ground: Ground =
        date.span === null
          ? inferredBy(`date/${date.basis}`)
          : { basis: 'said', by: `date/${date.basis}`, span: date.span, score: null };
      return withGround({ ...draft, date }, 'date', ground);
    });
  },
};
