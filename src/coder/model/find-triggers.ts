import type { Window } from './cut-windows.js';
import type { ModelConfig } from './model-config.js';
import type { PieceDocument } from './piece-document.js';
import { type PlaceRange, placeRuns, sigmoid, topScore, widenToWords } from './place-runs.js';

/** A trigger in a window: its places, the index of its type, its score before calibration. */
export interface Trigger extends PlaceRange {
  readonly kind: number;
  readonly score: number;
}

/**
 * Triggers of one window from the network's tags (training/INTERFACE.md section 4).
 * @param tags logits, `window.length` rows of `width` columns: per type "part of a trigger", then per type "first piece of one"
 */
export function findTriggers(
  tags: Float32Array,
  width: number,
  window: Window,
  text: PieceDocument,
  config: ModelConfig,
): readonly Trigger[] {
  const { low, split, second, threshold } = config.trigger;
  const kinds = config.types.length;
  const isRead = window.map(({ source, segment }) => source >= 0 && (segment === 1 || segment === 3));
  const kept = threshold.flatMap((least, kind) => {
    const inside = (place: number): number => sigmoid(tags[place * width + kind] ?? -Infinity);
    const first = (place: number): number => sigmoid(tags[place * width + kinds + kind] ?? -Infinity);
    const floor = Math.min(low, least);
    return placeRuns(window, (place) => isRead[place] === true && inside(place) >= floor)
      .flatMap((run) => splitRun(run, (place) => first(place) >= split && first(place) > first(place - 1)))
      .map((run): Trigger => ({ ...widenToWords(run, window, text), kind, score: topScore(run, inside) }))
      .filter(({ score }) => score >= least);
  });
  const accepted: Trigger[] = [];
  const order = kept.toSorted((a, b) => b.score - a.score || a.start - b.start || a.kind - b.kind);
  for (const trigger of order) {
    const isFree = accepted.every((other) => trigger.end <= other.start || other.end <= trigger.start);
    if (isFree || trigger.score >= second) accepted.push(trigger);
  }
  return accepted.toSorted((a, b) => a.start - b.start || a.kind - b.kind);
}

function splitRun({ start, end }: PlaceRange, beginsAt: (place: number) => boolean): readonly PlaceRange[] {
  const cuts: number[] = [start];
  for (let place = start + 1; place < end; place++) if (beginsAt(place)) cuts.push(place);
  return cuts.map((cut, i) => ({ start: cut, end: cuts[i + 1] ?? end }));
}
