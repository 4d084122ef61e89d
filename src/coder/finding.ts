import type { PeopledDocument } from '../actors/peopled-document.js';
import type { Span } from '../documents/span.js';
import type { Channel, EventType, Status } from './event-type.js';

/** Why a field has its value: words of the text ("said") or a rule or model ("inferred"), for `parley explain`. */
export interface Ground {
  readonly basis: 'said' | 'inferred';
  /** Rule id ("status/negated-auxiliary") or model name with version. */
  readonly by: string;
  readonly span: Span | null;
  /** The model's own score, 0…1; null for a rule. */
  readonly score: number | null;
}

/** Words that fill a role of an act, as the finder sees them: not yet resolved to parties. */
export interface RoleSpans {
  readonly actors: readonly Span[];
  readonly recipients: readonly Span[];
  readonly through: readonly Span[];
  readonly when: Span | null;
  readonly where: Span | null;
  readonly condition: Span | null;
  readonly speaker: Span | null;
  readonly about: Span | null;
  readonly since: Span | null;
}

export const partyRoles = ['actor', 'recipient', 'through'] as const;

export type PartyRole = (typeof partyRoles)[number];

/** Words that may fill a party role, with the finder's own chance, 0…1, that they do. */
export interface PartyFiller {
  readonly role: PartyRole;
  readonly span: Span;
  readonly score: number;
}

/** What another finder read at the same words. */
export interface SecondReading {
  /** It alone saw an act there. */
  readonly isSole: boolean;
  readonly roles: RoleSpans;
  readonly score: number;
}

/** One act as a finder reads it. Fields left null are filled by the rules that follow; those given are kept. */
export interface Finding {
  readonly sentence: number;
  readonly trigger: Span;
  readonly type: EventType;
  readonly mode: string | null;
  readonly status: Status | null;
  readonly channel: Channel | null;
  readonly roles: RoleSpans;
  /** What else it weighed for the party roles, unlikely words too, for `choose-parties`; empty when `roles` is its last word. */
  readonly fillers: readonly PartyFiller[];
  /** Words that name whoever fills a party role, beside the act or far from it ("Putin" where the act says "he"); like `fillers`. */
  readonly namings: readonly PartyFiller[];
  /** Null when no other finder was asked, or when it saw nothing there. */
  readonly second: SecondReading | null;
  /** Index (into the list of findings) of the act that this one answers, and of the act that it repeats. */
  readonly replyTo: number | null;
  readonly sameAs: number | null;
  readonly unanswered: boolean | null;
  /** How sure the finder is, 0…1, before calibration. */
  readonly score: number;
  readonly grounds: Readonly<Record<string, Ground>>;
}

/** The one replaceable step of the coder: from a read document to acts with their roles. Pure and deterministic. */
export interface Finder {
  /** As it appears in `coder` of the event record: "lexicon", "model:NAME". */
  readonly name: string;
  find(text: PeopledDocument): Promise<readonly Finding[]>;
}
