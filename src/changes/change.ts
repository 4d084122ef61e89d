import type { GapRange } from '../lines/lamp.js';
import type { Level } from '../lines/level.js';

/**
 * What may change on a line (docs/changes.md). The first four are alarms of charts, by chance alone now and then; the others
 * are things that texts tell.
 */
export const changeKinds = [
  'more contact',
  'less contact',
  'harder words',
  'softer words',
  'reopening',
  'first contact',
  'silence',
  'closure',
  'dissent',
  'contradiction',
] as const;

export type ChangeKind = (typeof changeKinds)[number];

/** A stretch of weeks in one of which something began, and the chance that it was in one of them. */
export interface SinceRange {
  /** ISO days of Mondays, both inclusive. */
  readonly first: string;
  readonly last: string;
  /** 0…1, given that there was a change. */
  readonly chance: number;
}

/** An alarm of a chart: what was counted from the start of the change to the alarm. */
export interface ChartMeasure {
  readonly kind: 'chart';
  readonly counted: number;
  /** Of contacts: what was expected. Of words: all of them. */
  readonly outOf: number;
  readonly weeks: number;
  /** Usual share of hostile words, 0…1; null for contacts. */
  readonly usualShare: number | null;
  /** Log likelihood ratio that the chart had reached, and what it takes. */
  readonly reached: number;
  readonly threshold: number;
  /** Chance that there was a change at all, 0…1; null where change points tell nothing. */
  readonly chance: number | null;
}

/** A gap between two contacts. */
export interface GapMeasure {
  readonly kind: 'gap';
  /** Days. */
  readonly gap: number;
  readonly usual: GapRange;
  /** Of so long a gap on a line that goes on as before, 0…1. */
  readonly chance: number;
}

/** What texts state. */
export interface StatedMeasure {
  readonly kind: 'stated';
  /** ISO day from which a stated silence or closure holds; null: no time is stated. */
  readonly since: string | null;
  /** Words of a text that put the contact in a series: "for the first time since May". */
  readonly claim: string | null;
  /** ISO days of contacts in the ledger that speak against the claim. */
  readonly against: readonly string[];
}

/** Accounts of one event that exclude each other, each value with the number of reports that give it. */
export interface AccountsMeasure {
  readonly kind: 'accounts';
  readonly field: string;
  readonly values: readonly { readonly value: string; readonly reports: number }[];
}

export type Measure = ChartMeasure | GapMeasure | StatedMeasure | AccountsMeasure;

/** A change as one of the kinds finds it. */
export interface ChangeDraft {
  /** Key of the line; of what happens inside a state, of that state with itself. */
  readonly line: string;
  readonly kind: ChangeKind;
  /** Null: the whole line. */
  readonly level: Level | null;
  /** What the id is made of beside line, kind and level: id of the first event, or the week of an alarm. */
  readonly cause: string;
  /** ISO day on which it shows. */
  readonly day: string;
  /** What has changed, in one sentence without a full stop. */
  readonly sentence: string;
  /** Ids of events, those that matter most first. */
  readonly evidence: readonly string[];
  readonly measure: Measure;
  /** What would have made it appear, or kept it away. */
  readonly needed: string;
  readonly since: SinceRange | null;
  /** It no longer holds: contact is back at its usual, the silence has ended, the letter was taken back. */
  readonly isOver: boolean;
  /** 0…1: how much it matters if it is true. */
  readonly strength: number;
}

/** A change, with its place in the list. */
export interface Change extends ChangeDraft {
  /** "c" and eleven letters and digits. */
  readonly id: string;
  /** False alarms of the kind in a year on one line, to which the threshold was tuned; null for what texts tell. */
  readonly budget: number | null;
  /** 0…1: one over the number of changes of the kind on the line in two years. */
  readonly rarity: number;
  /** Strength × rarity. */
  readonly score: number;
}
