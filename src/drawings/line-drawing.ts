import type { Form } from '../lines/form.js';
import type { LineState } from '../lines/line.js';
import type { LineAct } from '../lines/line-act.js';
import type { Posture } from '../lines/posture.js';
import type { DaySpan } from './time-axis.js';

/** A line over time. */
export interface LineDrawing {
  readonly state: LineState;
  /** Of the first and the second party of the key. */
  readonly names: readonly [string, string];
  /** The days that are drawn. */
  readonly span: DaySpan;
  readonly lanes: readonly Lane[];
  /** Acts of the line before the days that are drawn. */
  readonly earlier: number;
  /** From an answer to what it answers, both drawn. */
  readonly answers: readonly Answer[];
}

export interface Answer {
  /** Ids of events. */
  readonly from: string;
  readonly to: string;
}

/** What a lane is of: contacts of one form, silences that texts state, or another class of acts. */
export type LaneSubject = Form | 'silence' | 'opening' | 'closure' | 'words' | 'deed' | 'route';

/** One row of the drawing. */
export interface Lane {
  readonly subject: LaneSubject;
  /** `forth`: the first party of the key acts; null where there is none: a silence, a route. */
  readonly direction: 'both' | 'forth' | 'back' | null;
  /** Of the lane of a go-between: its key; null where nobody names it. */
  readonly through: string | null;
  /** By day. */
  readonly marks: readonly Mark[];
}

/** How an act looks: what it is, and how sure that is. */
export interface Mark {
  readonly act: LineAct;
  readonly days: DaySpan;
  readonly kind: MarkKind;
  /** `full`: both sides say so; `hollow`: fewer do; `struck`: denied or retracted. */
  readonly ground: 'full' | 'hollow' | 'struck';
}

/** Shapes of marks; words and deeds by which end of the postures they are at. */
export type MarkKind = 'contact' | 'plan' | 'silence' | 'opening' | 'closure' | 'deed' | Posture;
