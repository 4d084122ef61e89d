import type { Channel, EventType, Status } from '../coder/event-type.js';

/** One party as the gold writes it: exact words, code, sector. */
export interface GoldParty {
  readonly text: string;
  readonly code: string;
  readonly sector: string | null;
}

/** One coded event of the gold, as its file has it: repeats not folded yet. */
export interface GoldAnnotation {
  readonly id: number | string;
  /** Numbers of the sentences that report it. */
  readonly sentences: readonly number[];
  readonly trigger: string | null;
  readonly type: EventType;
  readonly alternativeTypes: readonly EventType[];
  readonly mode: string | null;
  readonly status: Status;
  readonly channel: Channel | null;
  readonly actors: readonly GoldParty[];
  readonly recipients: readonly GoldParty[];
  readonly through: readonly GoldParty[];
  /** ISO day, month or year, or an interval `from/to` of them. */
  readonly date: string | null;
  readonly condition: string | null;
  readonly speaker: string | null;
  readonly replyTo: number | string | null;
  readonly sameAs: number | string | null;
  /** A careful coder could leave it out: counts neither way. */
  readonly isOptional: boolean;
}

/** A document coded by hand: `NAME.json` beside `NAME.txt`. */
export interface GoldDocument {
  readonly name: string;
  /** Path of the text. */
  readonly textFile: string;
  readonly source: string | null;
  /** ISO day of publication. */
  readonly date: string | null;
  /** Offsets into the text, end exclusive. */
  readonly sentences: readonly { readonly start: number; readonly end: number }[];
  readonly events: readonly GoldAnnotation[];
}
