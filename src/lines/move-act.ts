import type { LineAct } from './line-act.js';

/** What changes are found in. Reading no more of an act saves half the time on big ledgers. */
export type MoveAct = Omit<
  LineAct,
  'via' | 'form' | 'fromSector' | 'toSector' | 'fromLevel' | 'toLevel' | 'stake' | 'learnt' | 'standing'
> & {
  /** Of a legislature's acts; may be null for all else. */
  readonly fromSector: string | null;
  readonly toSector: string | null;
  /** Of plans; may be null for all else. */
  readonly standing: LineAct['standing'] | null;
};
