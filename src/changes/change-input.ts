import type { LineContext } from '../lines/line-context.js';
import type { MoveAct } from '../lines/move-act.js';

/** Words of a text that put a contact in a series since a time. */
export interface SinceClaim {
  readonly event: string;
  /** "for the first time since May". */
  readonly words: string;
  /** ISO days between which the earlier contact lies. */
  readonly first: string;
  readonly last: string;
}

/** An act that was taken back. */
export interface Withdrawal {
  /** Id of the event that takes it back. */
  readonly by: string;
  /** ISO day. */
  readonly day: string;
}

/** Accounts of an event that exclude each other. */
export interface Dispute {
  readonly event: string;
  readonly field: string;
  readonly values: readonly { readonly value: string; readonly reports: number }[];
}

/** What changes are found in, as of a day. */
export interface ChangeInput {
  /** All acts that are visible on the day, those inside states among them, in any order. */
  readonly acts: readonly MoveAct[];
  readonly context: LineContext;
  readonly claims: readonly SinceClaim[];
  /** By the event that was taken back. */
  readonly withdrawals: ReadonlyMap<string, Withdrawal>;
  readonly disputes: readonly Dispute[];
  /** ISO day: changes that show earlier are left out. Null: none is. */
  readonly since: string | null;
}

/** One line with its acts in order of day. */
export interface LineActs {
  readonly line: string;
  readonly acts: readonly MoveAct[];
}
