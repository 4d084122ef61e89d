import { figureAt } from './figure-at.js';
import type { Scores } from './scores.js';

/** Figures that must not fall again: dotted path into the scores ("whoDidWhat.f1", "fields.notActual") to the least value. */
export type Ratchet = Readonly<Record<string, number>>;

export interface RatchetBreach {
  readonly figure: string;
  readonly least: number;
  /** Null when the scores have no such figure. */
  readonly reached: number | null;
}

/** The figures that fell below what was reached before; calibration error counts as fallen when it rose. */
export function breachesOf(scores: Scores, ratchet: Ratchet): readonly RatchetBreach[] {
  return Object.entries(ratchet).flatMap(([figure, least]) => {
    const reached = figureAt(scores, figure);
    const isHeld = reached !== null && (isErrorFigure(figure) ? reached <= least : reached >= least);
    return isHeld ? [] : [{ figure, least, reached }];
  });
}

function isErrorFigure(figure: string): boolean {
  return figure === 'calibrationError';
}
