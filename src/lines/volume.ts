import type { Form } from './form.js';
import { forms } from './form.js';
import type { LineAct } from './line-act.js';
import { type Period, startOfPeriod } from './period.js';
import { lights } from './slice.js';

/** Who makes a contact: the first party of the key with the second, the second with the first, or both with each other. */
export const directions = ['forth', 'back', 'mutual'] as const;
export type Direction = (typeof directions)[number];

/** Contacts of one form and direction in a week or month. */
export interface Volume {
  /** ISO day on which the period begins. */
  readonly start: string;
  readonly form: Form;
  readonly direction: Direction;
  readonly isIndirect: boolean;
  readonly contacts: number;
}

/** Contacts of a line by period, form and direction, in this order; what did not take place is not there. */
export function volumeOf(acts: readonly LineAct[], period: Period): readonly Volume[] {
  const found = new Map<string, Volume>();
  for (const act of acts) {
    const isIndirect = lights(act, 'thirdParty');
    if (!isIndirect && !lights(act, 'direct')) continue;
    const start = startOfPeriod(act.lastDay ?? act.told, period);
    const form = act.form ?? 'message';
    const direction = directionOf(act);
    const key = `${start} ${forms.indexOf(form)} ${directions.indexOf(direction)} ${isIndirect ? 1 : 0}`;
    const contacts = (found.get(key)?.contacts ?? 0) + 1;
    found.set(key, { start, form, direction, isIndirect, contacts });
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, volume]) => volume);
}

export function directionOf({ from, to, isMutual }: LineAct): Direction {
  return isMutual ? 'mutual' : from <= to ? 'forth' : 'back';
}
