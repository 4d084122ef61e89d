import type { LineAct } from './line-act.js';

/** What lamps, plans and offers are told by. Reading no more of an act halves the time on big ledgers. */
export interface LampAct
  extends Pick<
    LineAct,
    | 'event'
    | 'line'
    | 'from'
    | 'to'
    | 'isMutual'
    | 'bearing'
    | 'isCounted'
    | 'isIndirect'
    | 'level'
    | 'condition'
    | 'firstDay'
    | 'lastDay'
    | 'basis'
    | 'sources'
  > {
  /** `historical`; may be null for all else. */
  readonly status: string | null;
  /** Of plans; may be null for all else. */
  readonly standing: LineAct['standing'] | null;
  /** Of plans and of acts without a day; may be null for all else. */
  readonly told: string | null;
}

/** What tells an act from the others of its ledger. */
export function actKey({ event, line, from, to, basis }: LampAct): string {
  return `${event} ${line} ${from} ${to} ${basis}`;
}
