import { type Span, sliceSpan } from '../../documents/span.js';
import { partyRoles } from '../finding.js';
import type { Window } from './cut-windows.js';
import type { ModelConfig } from './model-config.js';
import type { PieceDocument } from './piece-document.js';
import { type PlaceRange, placeRuns, sigmoid, topScore, widenToWords } from './place-runs.js';

export interface ScoredSpan {
  readonly span: Span;
  readonly score: number;
}

/** Spans of each role of one trigger, in reading order; roles other than parties have at most one. */
export type ScoredRoles = ReadonlyMap<string, readonly ScoredSpan[]>;

/**
 * Reads the roles of one trigger from the network's numbers (training/INTERFACE.md section 5).
 * @param logits `window.length` rows of one column a role
 */
export function readRoles(
  logits: Float32Array,
  window: Window,
  text: PieceDocument,
  whole: string,
  config: ModelConfig,
): ScoredRoles {
  const width = config.roles.length;
  const at = (place: number, role: number): number => sigmoid(logits[place * width + role] ?? -Infinity);
  // A word is one party of an act at most: it goes to the likeliest of these roles.
  const parties = partyRoles.map((role) => config.roles.indexOf(role));
  const isBestParty = (place: number, role: number): boolean => {
    const best = parties.reduce((a, b) => (at(place, b) > at(place, a) ? b : a));
    return best === role;
  };
  const result = new Map<string, readonly ScoredSpan[]>();
  config.roles.forEach((name, role) => {
    const least = config.role.threshold[role] ?? 1;
    const floor = Math.min(config.role.low[role] ?? 1, least);
    const isParty = parties.includes(role);
    const runs = placeRuns(
      window,
      (place) =>
        (window[place]?.source ?? -1) >= 0 &&
        (!isParty || isBestParty(place, role)) &&
        at(place, role) >= floor,
    );
    const ranges = joinedRanges(
      runs,
      window,
      text,
      whole,
      (run) => topScore(run, (place) => at(place, role)),
      least,
    );
    const spans = ranges.map(({ start, end, score }) => ({
      span: spanOf({ start, end }, window, text, whole),
      score,
    }));
    const best = spans.reduce<ScoredSpan | null>((a, b) => (a === null || b.score > a.score ? b : a), null);
    if (best !== null) result.set(name, isParty ? spans : [best]);
  });
  return result;
}

interface ScoredRange extends PlaceRange {
  readonly score: number;
}

/** Runs as ranges of whole words without bare marks at their ends; those that meet become one. */
export function joinedRanges(
  runs: readonly PlaceRange[],
  window: Window,
  text: PieceDocument,
  whole: string,
  scoreOf: (run: PlaceRange) => number,
  least: number,
): readonly ScoredRange[] {
  const ranges: ScoredRange[] = [];
  for (const run of runs) {
    const score = scoreOf(run);
    if (score < least) continue;
    const { start, end } = trimMarks(widenToWords(run, window, text), window, text, whole);
    if (start === end) continue;
    const before = ranges.at(-1);
    if (before !== undefined && before.end > start) {
      ranges[ranges.length - 1] = { start: before.start, end, score: Math.max(before.score, score) };
    } else ranges.push({ start, end, score });
  }
  return ranges;
}

/** Drops pieces without a letter or figure from both ends. */
function trimMarks(
  { start, end }: PlaceRange,
  window: Window,
  text: PieceDocument,
  whole: string,
): PlaceRange {
  const isBare = (place: number): boolean => {
    const piece = text.pieces[window[place]?.source ?? -1];
    return piece === undefined || !/[\p{L}\p{N}]/u.test(whole.slice(piece.start, piece.end));
  };
  let [from, to] = [start, end];
  while (from < to && isBare(from)) from++;
  while (to > from && isBare(to - 1)) to--;
  return { start: from, end: to };
}

/** The words of a range of places. */
export function spanOf({ start, end }: PlaceRange, window: Window, text: PieceDocument, whole: string): Span {
  const first = text.pieces[window[start]?.source ?? -1];
  const last = text.pieces[window[end - 1]?.source ?? -1];
  return sliceSpan(whole, first?.start ?? 0, last?.end ?? 0);
}
