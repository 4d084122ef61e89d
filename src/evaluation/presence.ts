import { fMeasure } from './f-measure.js';

/** Counts for a field that may be absent: right values, spurious or wrong ones, missed ones. */
export interface Presence {
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
}

export const noPresence: Presence = { tp: 0, fp: 0, fn: 0 };

export function presenceOf(isPredicted: boolean, isWanted: boolean, isRight: boolean): Presence {
  if (isPredicted && isWanted && isRight) return { tp: 1, fp: 0, fn: 0 };
  return { tp: 0, fp: Number(isPredicted), fn: Number(isWanted) };
}

export function addPresence(a: Presence, b: Presence): Presence {
  return { tp: a.tp + b.tp, fp: a.fp + b.fp, fn: a.fn + b.fn };
}

export function presenceF1({ tp, fp, fn }: Presence): number {
  return fMeasure(tp, tp + fp, tp + fn).f1;
}
