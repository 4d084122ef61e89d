import type { DerivedEvent, DerivedParty } from '../ledger/deriver.js';
import type { AnswerKind } from './answer-of.js';

/** How sure it is that an act took place: a short list, no probability (docs/joining.md). */
export type Standing =
  | 'stated by both sides'
  | 'stated by one side'
  | 'stated by a go-between'
  | 'stated by unnamed persons'
  | 'reported by others'
  | 'denied'
  | 'retracted';

/** Who speaks in an account, seen from the act: one of its parties, or someone else. `press`: the writer, naming nobody. */
export type Voice = 'actor' | 'recipient' | 'go-between' | 'other' | 'press' | 'unnamed';

/** One report of an event, and whose word it is. */
export interface Account {
  /** Row id. */
  readonly report: number;
  readonly voice: Voice;
  /** Code of whoever speaks; null for the press and where it is unknown. */
  readonly code: string | null;
  readonly status: string;
  /** The source no longer says it. */
  readonly isWithdrawn: boolean;
}

export interface EventParty extends DerivedParty {
  readonly office: string | null;
  /** As the first account that names it best calls it. */
  readonly text: string;
}

/** Accounts that do not agree on a field. The value that is shown stands first. */
export interface Rival {
  readonly field: 'date' | 'status' | 'channel' | 'place' | 'level' | 'initiative' | 'condition';
  readonly values: readonly RivalValue[];
}

export interface RivalValue {
  readonly value: string;
  /** Row ids. */
  readonly reports: readonly number[];
}

/** An act, joined from its reports. */
export interface JoinedEvent extends DerivedEvent {
  readonly standing: Standing;
  readonly parties: readonly EventParty[];
  /** `publication`: no account tells the day, it is that of the first publication. */
  readonly dateBasis: 'stated' | 'relative' | 'publication' | null;
  /** Day of its first publication; of undated documents the day they were learnt. */
  readonly told: string;
  readonly place: string | null;
  readonly about: string | null;
  readonly condition: string | null;
  readonly rivals: readonly Rival[];
  readonly accounts: readonly Account[];
  /** A text says that no answer came. */
  readonly unanswered: boolean;
  /** What its subjects are, in stems; for finding what it answers. */
  readonly subjects: readonly string[];
  /** What kind of answer its words tell. */
  readonly answer: AnswerKind | null;
  /** Nouns by which its accounts point at an earlier act: "offer", "letter". */
  readonly references: readonly string[];
  /** Answers that single texts tell: row ids of reports that this act answers. */
  readonly replies: readonly { readonly report: number; readonly isStated: boolean }[];
  /** Judgements that link it to other events or unlink it. */
  readonly judgements: readonly number[];
}
