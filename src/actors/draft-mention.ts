import type { MentionKind, MentionUse } from './mention.js';
import type { PartyIdentity } from './party-identity.js';

/** A mention while it is being resolved. Word indices, `end` exclusive. */
export interface DraftMention {
  readonly from: number;
  readonly end: number;
  readonly sentence: number;
  readonly kind: MentionKind;
  parties: readonly PartyIdentity[];
  ground: string;
  antecedent: DraftMention | null;
  use: MentionUse | null;
  readonly isPlural: boolean;
  /** What a pronoun must agree with: a person, a body or place, or a group of people. */
  readonly nature: 'person' | 'thing' | 'group';
  gender: 'male' | 'female' | null;
  /** Word index of the quotation-free clause: false inside quoted speech. */
  readonly quotation: number | null;
  isSubject: boolean;
  /** Last word of a role head, lower case: "ministry", "rebels". */
  readonly head: string;
  /** All its words, lower case. */
  readonly words: readonly string[];
  /** Titles that the document gives a person: "secretary of state". */
  titles: readonly string[];
  /** A name that only tells a direction or helper: "Iran" in "Iran-backed". */
  readonly isGlued: boolean;
}
