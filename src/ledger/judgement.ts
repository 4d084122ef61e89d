import type { JudgementKind } from './schema.js';

/** A person's decision that holds: neither an undo nor undone. */
export interface Judgement {
  readonly id: number;
  readonly kind: Exclude<JudgementKind, 'undo'>;
  /** Row ids of the reports that it is about. link, unlink: reports of the event that answers. */
  readonly one: readonly number[];
  /** The other side. split: not with these; merge: with these; link, unlink: reports of the event that is answered. */
  readonly other: readonly number[];
  /** correct: the field; link: how it answers. */
  readonly field: string | null;
  /** correct: the new value. */
  readonly value: unknown;
  readonly author: string;
  readonly reason: string | null;
  /** ISO UTC instant. */
  readonly made: string;
}
