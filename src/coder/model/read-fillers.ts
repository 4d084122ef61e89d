import { type PartyFiller, partyRoles } from '../finding.js';
import type { Window } from './cut-windows.js';
import type { PieceDocument } from './piece-document.js';
import { type PlaceRange, placeRuns, sigmoid, topScore } from './place-runs.js';
import { joinedRanges, spanOf } from './read-roles.js';

/** Words below this chance are no filler. */
const least = 0.06;
/** A filler ends where the chance falls below this share of its highest. */
const edge = 0.35;

/**
 * All words of a window that may fill a party role of one trigger (or name whoever fills it), far below the thresholds of
 * `readRoles`: which of them are parties is decided once it is known whom they stand for (`decode/choose-parties.ts`).
 * @param logits `window.length` rows of the columns named
 */
export function readFillers(
  logits: Float32Array,
  columns: readonly string[],
  window: Window,
  text: PieceDocument,
  whole: string,
): readonly PartyFiller[] {
  const width = columns.length;
  return partyRoles.flatMap((role) => {
    const column = columns.indexOf(role);
    const chances = window.map((_, place) => sigmoid(logits[place * width + column] ?? -Infinity));
    const at = (place: number): number => chances[place] ?? 0;
    const isWord = (place: number): boolean => (window[place]?.source ?? -1) >= 0;
    const wide = placeRuns(window, (place) => isWord(place) && at(place) >= least);
    const runs = wide.flatMap((run): readonly PlaceRange[] => {
      const floor = edge * topScore(run, at);
      return placeRuns(
        window,
        (place) => place >= run.start && place < run.end && at(place) >= Math.max(least, floor),
      );
    });
    const ranges = joinedRanges(runs, window, text, whole, (run) => topScore(run, at), least);
    return ranges.map(({ start, end, score }) => ({
      role,
      span: spanOf({ start, end }, window, text, whole),
      score,
    }));
  });
}
