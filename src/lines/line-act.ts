import type { Standing } from '../events/joined-event.js';
import type { Form } from './form.js';
import type { Level } from './level.js';
import type { Posture } from './posture.js';
import type { Stake } from './stake.js';

/**
 * What an act means for the lamp of its line.
 * - `contact`: it took place; lights the lamp (the third-party lamp where `isIndirect`)
 * - `plan`: a contact that is to come
 * - `silence`: stated that there was no contact over a stretch of more than a week
 * - `closure`: the doer shuts the line, or a level of it: refuses talks, expels, breaks off
 * - `opening`: the doer offers talks or asks for them
 * - `words`: another verbal act · `deed`: another act
 * - `none`: nothing took place: an act that is only possible, to come or said not to have happened
 */
export type Bearing = 'contact' | 'plan' | 'silence' | 'closure' | 'opening' | 'words' | 'deed' | 'none';

/**
 * One event as it bears on one directed pair of parties. A mutual act (they met) is one line act, its `from` the first of
 * the two keys; it counts in both directions.
 */
export interface LineAct {
  /** Id of the event. */
  readonly event: string;
  /** Key of the line. */
  readonly line: string;
  /** Keys of parties. The same twice: organs of one state to each other, no line between powers. */
  readonly from: string;
  readonly to: string;
  readonly isMutual: boolean;
  readonly type: string;
  readonly mode: string | null;
  /** As in event records: actual, future, negated … */
  readonly status: string;
  readonly standing: Standing;
  readonly bearing: Bearing;
  /**
   * The act took place, on a day that is known, and on a word that is good enough to light a lamp: neither denied nor
   * retracted, nor on that of unnamed persons only.
   */
  readonly isCounted: boolean;
  /** Through go-betweens only: a message carried, talks by way of mediators. A host alone makes no contact indirect. */
  readonly isIndirect: boolean;
  /** Keys of go-betweens and hosts. */
  readonly via: readonly string[];
  /** How a contact was made, or would be; null for acts that are none. */
  readonly form: Form | null;
  /** PLOVER sectors of either side, where the event gives one: a legislature's voice is told from its government's. */
  readonly fromSector: string | null;
  readonly toSector: string | null;
  readonly fromLevel: Level | null;
  readonly toLevel: Level | null;
  /** Of contacts, plans and silences the less senior of both sides; of other acts that of the side addressed. Null: the whole line. */
  readonly level: Level | null;
  /** Class of a verbal act; null for contacts and deeds. */
  readonly posture: Posture | null;
  readonly stake: Stake;
  /** Words that it depends on: "until Moscow withdraws its troops". */
  readonly condition: string | null;
  /** ISO days. Null where no account tells the day. What took place ends on the day on which it was told, at the latest. */
  readonly firstDay: string | null;
  readonly lastDay: string | null;
  /** ISO day of its first publication. */
  readonly told: string;
  /** ISO instant: when the ledger first had it. */
  readonly learnt: string;
  /** `errand`: inferred from words that ask a third party to carry a message (docs/lines.md); else as coded. */
  readonly basis: 'coded' | 'errand';
  /** Sources that report it, sorted; one that is not named is "". */
  readonly sources: readonly string[];
}
