import type { PartyIdentity } from '../actors/party-identity.js';
import type { Span } from '../documents/span.js';
import type { Channel, EventType, Status } from './event-type.js';
import type { Ground } from './finding.js';

/** Words that name one party of an act, resolved. One span may give several (“the two”): one entry each. */
export interface ActParty extends Span, PartyIdentity {}

/** ISO days, both inclusive; `span` null when the text gives no words for it. */
export interface ActDate {
  readonly start: string;
  readonly end: string;
  readonly span: Span | null;
  readonly basis: 'stated' | 'relative' | 'publication';
}

/** One coded act, all fields resolved; `replyTo` and `evidence` index acts and sentences of the same document. */
export interface Act {
  readonly type: EventType;
  readonly mode: string | null;
  readonly status: Status;
  readonly channel: Channel | null;
  readonly actors: readonly ActParty[];
  readonly recipients: readonly ActParty[];
  readonly through: readonly ActParty[];
  readonly date: ActDate | null;
  readonly place: Span | null;
  readonly trigger: Span;
  readonly condition: Span | null;
  readonly speaker: ActParty | null;
  readonly about: Span | null;
  readonly since: Span | null;
  /** Position in the list of acts. */
  readonly replyTo: number | null;
  readonly replyBasis: 'stated' | 'inferred' | null;
  readonly unanswered: boolean;
  /** Indices of the sentences that report it, ascending; folded repeats add theirs. */
  readonly evidence: readonly number[];
  /** 0…1, calibrated: chance that type and parties are right. */
  readonly confidence: number;
  readonly grounds: Readonly<Record<string, Ground>>;
}
