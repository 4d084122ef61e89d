import type { Lamp } from './lamp.js';
import type { Level } from './level.js';
import type { LineAct } from './line-act.js';
import type { LineParty } from './line-party.js';

/** Two parties, the one whose key comes first first. */
export interface Line {
  /** `RUS~USA`, `SYR~SYR.REB`, `IGO.NATO~RUS`: both keys in order, for addresses and commands. */
  readonly key: string;
  readonly parties: readonly [LineParty, LineParty];
}

/** What a ledger knew of a line, and how much of it is asked for. */
export interface LineView {
  /** ISO day: acts up to and on this day. */
  readonly asOf: string;
  /** `now`: by all that the ledger knows today. `then`: by what had been told on that day. */
  readonly known: 'now' | 'then';
}

/** The lamps of a line, whole or of one level. */
export interface LineLamps<A = LineAct> {
  /** Either side may have begun it. */
  readonly direct: Lamp;
  /** Contact that the first party of the key makes with the second; mutual contact counts. */
  readonly forth: Lamp;
  /** And the second with the first. */
  readonly back: Lamp;
  /** Through go-betweens. */
  readonly thirdParty: Lamp;
  /** The latest direct contact. */
  readonly lastContact: A | null;
  /** The latest contact through go-betweens. */
  readonly lastIndirect: A | null;
}

/** A line as of a day. */
export interface LineState<A = LineAct> extends LineLamps<A> {
  readonly line: Line;
  readonly view: LineView;
  /** The levels at which anything is known, most senior first. */
  readonly byLevel: readonly LevelState<A>[];
  /** Contacts to come. */
  readonly planned: readonly A[];
  /** Offers of talks and requests for them that were not answered, refused, taken up or withdrawn. */
  readonly onTheTable: readonly A[];
  /** Refusals and closures that no contact at their level and no opening by the same party has ended; with their condition. */
  readonly refused: readonly A[];
}

export interface LevelState<A = LineAct> extends LineLamps<A> {
  readonly level: Level;
}

/** The words on which an act stands. */
export interface ActEvidence {
  readonly event: string;
  /** `uid` of the report. */
  readonly report: string;
  /** The trigger. */
  readonly words: string;
  readonly sentence: string;
  readonly source: string | null;
  readonly published: string | null;
  readonly url: string | null;
}
