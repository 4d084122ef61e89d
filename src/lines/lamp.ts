/**
 * State of a lamp (docs/lines.md). `closed`: shut by an explicit statement or act. `too little to tell`: so little contact that
 * silence and chance cannot be told apart within a quarter. `not watched`: the ledger has no document of the time.
 */
export const lampStates = ['open', 'dim', 'dark', 'closed', 'too little to tell', 'not watched'] as const;

export type LampState = (typeof lampStates)[number];

/** Days, both inclusive. */
export interface GapRange {
  readonly low: number;
  readonly high: number;
}

/** The expected-gap test. */
export interface GapGround {
  readonly kind: 'gap';
  /** Chance, 0 to 1, of a gap at least this long if the line went on as before. */
  readonly chance: number;
  /** Days since the last contact. */
  readonly gap: number;
  /** The same in covered weeks: weeks weighed by how much the ledger saw of other lines. */
  readonly coveredWeeks: number;
  /** The gaps that are usual on this line: those that one would meet in eight of ten cases. */
  readonly usual: GapRange;
  /** Contacts that would have been expected in the gap. */
  readonly expected: number;
  /** Contacts a week, smoothed towards the pool of all lines. */
  readonly rate: number;
  /** Covered weeks of silence after which the lamp would be dark. */
  readonly needed: number;
}

/** A contact of the last four weeks, on a line with too little contact for a test. */
export interface ContactGround {
  readonly kind: 'contact';
  readonly event: string;
  /** ISO day. */
  readonly day: string;
}

/** What a text states: a silence, a refusal or a closure, unbroken since. */
export interface StatedGround {
  readonly kind: 'stated';
  readonly what: 'silence' | 'closure';
  readonly event: string;
  /** ISO day from which it holds. */
  readonly since: string;
  /** Key of the party that closed the line; null for a silence. */
  readonly by: string | null;
  readonly condition: string | null;
}

/** Nothing to go on: no contact within two years, or no document in the four weeks before. */
export interface NoGround {
  readonly kind: 'none';
  readonly what: 'no contact' | 'no document';
}

export type LampGround = GapGround | ContactGround | StatedGround | NoGround;

export interface Lamp {
  readonly state: LampState;
  readonly ground: LampGround;
}
