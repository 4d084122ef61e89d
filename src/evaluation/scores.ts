import type { FMeasure } from './f-measure.js';
import type { Presence } from './presence.js';

export interface TypeCount {
  readonly gold: number;
  readonly predicted: number;
  readonly found: number;
  readonly f1: number;
}

/** The figures over all documents, micro-averaged; what `parley evaluate --json` prints. */
export interface Scores {
  readonly documents: number;
  /** Mandatory gold events; predictions that count; matched; with the right parties; and the right status too. */
  readonly gold: number;
  readonly predicted: number;
  readonly found: number;
  readonly who: number;
  readonly whoStatus: number;
  /** Right and judged, for each field that is always there. */
  readonly accuracy: Readonly<Record<string, readonly [number, number]>>;
  readonly presence: Readonly<Record<string, Presence>>;
  readonly byType: Readonly<Record<string, TypeCount>>;
  readonly detection: FMeasure;
  readonly whoDidWhat: FMeasure;
  readonly strict: FMeasure;
  /** One figure a field: accuracy, F1 or (channel) macro-F1. */
  readonly fields: Readonly<Record<string, number>>;
  readonly calibrationError: number;
}
