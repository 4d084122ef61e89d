import type { Judgement } from './judgement.js';
import type { PartyRole } from './schema.js';
import type { Happened, StoredReport } from './stored-report.js';

/**
 * The rules that make events and threads out of reports, as pure functions over values; the ledger finds what they
 * need and stores what they give. They come from later stages and are passed in.
 *
 * A document that is added changes only its neighbourhood, and so costs the same in a big ledger, because all that may
 * belong together shares a key. For that each rule must be local:
 * - whether two reports belong together may depend on these two and the judgements about them only; any two that may
 *   belong together share one of their `reportKeys`;
 * - whether an event answers another may depend on the answer and on the events that it may answer only: those that have
 *   one of its `answerKeys` among their `askKeys`.
 */
export interface Deriver<E extends DerivedEvent = DerivedEvent, L extends DerivedLink = DerivedLink> {
  /** Changes with the rules. */
  readonly version: string;
  reportKeys(report: StoredReport): readonly string[];
  /**
   * The events of some reports: each report is in exactly one. Given whole clusters, in any order. A report that was
   * withdrawn by its source still counts and says so; one reworded or recoded is not given.
   */
  join(reports: readonly StoredReport[], judgements: readonly Judgement[]): readonly E[];
  /** Keys under which an event is found by those that may answer it. */
  askKeys(event: E): readonly string[];
  /** Keys under which an event looks for those that it may answer. */
  answerKeys(event: E): readonly string[];
  /** The answers among some events. */
  link(events: readonly E[], judgements: readonly Judgement[]): readonly L[];
  /** The threads that the links of some events make; given whole threads. Events without a link may make one too. */
  thread(events: readonly E[], links: readonly L[]): readonly DerivedThread[];
  /**
   * How an event bears on the lines between its parties, sorted: depends on the event and its reports only, so that a new
   * document touches only the lines that it tells of.
   */
  lineActs(event: E, reports: readonly StoredReport[]): readonly DerivedLineAct[];
}

export interface DerivedParty {
  readonly role: PartyRole;
  readonly code: string;
  readonly sector: string | null;
  readonly name: string | null;
}

/** What the ledger needs of an event; the whole value is stored and comes back as it was (JSON). */
export interface DerivedEvent {
  /** From `eventId`. */
  readonly id: string;
  /**
   * The same for all events whose reports hang together, in one step or several, before anything was kept apart
   * (two stated dates, a split): such events are derived together. The smallest `uid` among these reports serves.
   */
  readonly cluster: string;
  readonly type: string;
  readonly mode: string | null;
  readonly status: string;
  readonly channel: string | null;
  readonly standing: string;
  readonly happened: Happened | null;
  readonly learnt: string;
  readonly parties: readonly DerivedParty[];
  /** Row ids, ascending. */
  readonly reports: readonly number[];
  readonly documents: number;
  /** Independent origins. */
  readonly origins: number;
  readonly history: readonly DerivedStep[];
}

export interface DerivedStep {
  readonly status: string;
  readonly happened: Happened | null;
  readonly learnt: string;
  readonly report: number;
}

/** An event's bearing on one directed pair of parties, as `line_acts` keeps it (src/lines/line-act.ts). */
export interface DerivedLineAct {
  readonly event: string;
  readonly line: string;
  readonly from: string;
  readonly to: string;
  readonly isMutual: boolean;
  readonly type: string;
  readonly mode: string | null;
  readonly status: string;
  readonly standing: string;
  readonly bearing: string;
  readonly isCounted: boolean;
  readonly isIndirect: boolean;
  /** Keys of parties: they hold no space. */
  readonly via: readonly string[];
  readonly form: string | null;
  readonly fromSector: string | null;
  readonly toSector: string | null;
  readonly fromLevel: string | null;
  readonly toLevel: string | null;
  readonly level: string | null;
  readonly posture: string | null;
  readonly stake: string;
  readonly condition: string | null;
  /** ISO days. */
  readonly firstDay: string | null;
  readonly lastDay: string | null;
  readonly told: string;
  readonly learnt: string;
  readonly basis: string;
  readonly sources: readonly string[];
}

export interface DerivedLink {
  /** Id of the event that answers. */
  readonly from: string;
  /** Id of the event that is answered. */
  readonly to: string;
  readonly kind: string;
  readonly basis: 'explicit' | 'inferred';
  /** 0…1. */
  readonly strength: number;
  readonly learnt: string;
}

export interface DerivedThread {
  /** From `threadId`. */
  readonly id: string;
  readonly events: readonly string[];
  readonly outcome: string;
  readonly isOpen: boolean;
  /** ISO days. */
  readonly firstDay: string | null;
  readonly lastDay: string | null;
  readonly learnt: string;
}
