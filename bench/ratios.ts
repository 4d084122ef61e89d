import type { Measurement } from './measurement.js';

/** What is compared and checked: ratios hold on any machine, absolute figures do not. */
export interface Ratios {
  /** Time that Parley takes for each second of wink-nlp on the same text. */
  readonly timeOverWink: number;
  /** The same on text in which every sentence is about diplomacy. */
  readonly politicalTimeOverWink: number;
  /** Speed of two worker threads over that of one thread. */
  readonly speedOfTwoJobs: number;
  /** Memory after 5,000 documents over memory after 1,000. */
  readonly memoryGrowth: number;
}

export interface Measurements {
  readonly wink: Measurement;
  readonly parley: Measurement;
  readonly parleyTwo: Measurement;
  readonly winkPolitical: Measurement;
  readonly parleyPolitical: Measurement;
  readonly memory: Measurement;
}

export function ratiosOf(of: Measurements): Ratios {
  return {
    timeOverWink: of.parley.seconds / of.wink.seconds,
    politicalTimeOverWink: of.parleyPolitical.seconds / of.winkPolitical.seconds,
    speedOfTwoJobs: of.parley.seconds / of.parleyTwo.seconds,
    memoryGrowth: of.memory.megabytesAtEnd / of.memory.megabytesAtFifth,
  };
}
