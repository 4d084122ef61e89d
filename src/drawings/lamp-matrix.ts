import type { Lamp, LampState } from '../lines/lamp.js';
import type { Level } from '../lines/level.js';
import type { LineView } from '../lines/line.js';

/** Nothing had been told between the two. */
export type NoLine = 'no line';

/** One party's row and column. */
export interface MatrixParty {
  /** As in lines: `RUS`, `IGO.NATO`. */
  readonly key: string;
  readonly name: string;
  /** Heads a column: the key without the code of a body. */
  readonly label: string;
  /** Lines of which something is known. */
  readonly lines: number;
}

/** What the row says to the column. */
export interface MatrixCell {
  readonly from: string;
  readonly to: string;
  readonly lamp: Lamp;
  /** State of the third-party lamp where it is lit. */
  readonly route: 'open' | 'dim' | null;
  /** Levels that are dark or shut while the whole line is not. */
  readonly levels: readonly { readonly level: Level; readonly state: 'dark' | 'closed' }[];
  /** Its state on the day that is compared with, where lamp or route differ from it. */
  readonly before: { readonly state: LampState | NoLine; readonly route: 'open' | 'dim' | null } | null;
}

/** A line as a whole, both directions together. */
export interface MatrixLine {
  readonly key: string;
  readonly parties: readonly [string, string];
  readonly state: LampState;
  /** On the day that is compared with; null when there is none. */
  readonly before: LampState | NoLine | null;
}

/** Which lines are open as of a day: a square of lamps, row speaks to column. */
export interface LampMatrix {
  readonly view: LineView;
  /** ISO day. */
  readonly compare: string | null;
  readonly level: Level | null;
  /** Third-party routes are left out. */
  readonly isDirect: boolean;
  /** Those with most lines first. */
  readonly parties: readonly MatrixParty[];
  /** A row a party, a cell a party; null where the two have no line, and on the diagonal. */
  readonly rows: readonly (readonly (MatrixCell | null)[])[];
  readonly lines: readonly MatrixLine[];
  /** Parties that are not shown, for want of room. */
  readonly leftOut: number;
}
