import type { Channel, EventType, Status } from '../event-type.js';
import type { Frame } from './frame.js';

/** One entry of a trigger lexicon: words, what they mean, and where its parties stand. */
export interface TriggerEntry {
  readonly id: string;
  /** Patterns (see trigger-pattern.ts). */
  readonly match: readonly string[];
  readonly type: EventType;
  /** A mode of the type; null for none, or where the complement gives it. */
  readonly mode: string | null;
  readonly frame: Frame;
  readonly channel: Channel | null;
  readonly status: Status | null;
  /** Governs a complement that gives the mode and whose own acts are no events ("refused to meet"; docs/codebook.md section 2, 8). */
  readonly governs: boolean;
  /** Chance, 0…1, that a use of these words between parties reports such an act. */
  readonly prior: number;
  readonly note: string;
  readonly source: string;
  /** An invented sentence in which the entry fires. */
  readonly example: string;
}
