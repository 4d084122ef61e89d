import type { Window } from './cut-windows.js';
import type { PieceDocument } from './piece-document.js';

/** Places of a window, end exclusive. */
export interface PlaceRange {
  readonly start: number;
  readonly end: number;
}

export const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

/** Maximal stretches of neighbouring places of one block for which `isIn` holds. */
export function placeRuns(window: Window, isIn: (place: number) => boolean): readonly PlaceRange[] {
  const runs: PlaceRange[] = [];
  window.forEach(({ block }, place) => {
    if (!isIn(place)) return;
    const open = runs.at(-1);
    if (open !== undefined && open.end === place && window[place - 1]?.block === block) {
      runs[runs.length - 1] = { start: open.start, end: place + 1 };
    } else runs.push({ start: place, end: place + 1 });
  });
  return runs;
}

/** A range widened to whole words, as far as the window holds them. */
export function widenToWords({ start, end }: PlaceRange, window: Window, text: PieceDocument): PlaceRange {
  const sourceAt = (place: number): number => window[place]?.source ?? -1;
  const first = text.pieces[sourceAt(start)]?.wordStart ?? 0;
  const last = text.pieces[sourceAt(end - 1)]?.wordEnd ?? 0;
  let [from, to] = [start, end];
  while (from > 0 && sourceAt(from - 1) >= first) from--;
  while (to < window.length && sourceAt(to) >= 0 && sourceAt(to) < last) to++;
  return { start: from, end: to };
}

/** The largest value of `score` over a range. */
export function topScore({ start, end }: PlaceRange, score: (place: number) => number): number {
  let top = 0;
  for (let place = start; place < end; place++) top = Math.max(top, score(place));
  return top;
}
