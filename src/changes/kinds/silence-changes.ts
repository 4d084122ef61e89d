import { dayWords } from '../../lines/day-words.js';
import { lights } from '../../lines/slice.js';
import type { ChangeDraft } from '../change.js';
import type { LineActs } from '../change-input.js';
import { lineInWords } from '../change-words.js';
import { seniority } from '../seniority.js';

/** A text states that there was no contact over some time. Told on the day on which contact ended it, it is part of that. */
export function silenceChanges({ line, acts }: LineActs): readonly ChangeDraft[] {
  return acts
    .filter(({ bearing, isCounted }) => bearing === 'silence' && isCounted)
    .flatMap((silence): readonly ChangeDraft[] => {
      const { level, event, told } = silence;
      const since = silence.firstDay ?? told;
      const isEnded = acts.some(
        (act) =>
          lights(act, 'direct') &&
          (level === null || act.level === level) &&
          (act.firstDay ?? '') > since &&
          // Told in hindsight: contact of the last days of the silence has ended it.
          (act.lastDay ?? '') <= told,
      );
      if (isEnded) return [];
      const later = acts.some(
        (act) =>
          lights(act, 'direct') && (level === null || act.level === level) && (act.firstDay ?? '') > told,
      );
      return [
        {
          line,
          kind: 'silence',
          level,
          cause: event,
          day: told,
          sentence: `${lineInWords(line, level)}: no contact since ${dayWords(since)}, as was told on ${dayWords(told)}`,
          evidence: [event],
          measure: { kind: 'stated', since, claim: null, against: [] },
          needed: 'contact at that level ends it',
          since: null,
          isOver: later,
          strength: seniority(level),
        },
      ];
    });
}
