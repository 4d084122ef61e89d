import type { LampAct } from './lamp-act.js';
import type { Level } from './level.js';

/** Which contacts light a lamp: direct ones, those that one side makes, or those through go-betweens. */
export const slices = ['direct', 'forth', 'back', 'thirdParty'] as const;
export type Slice = (typeof slices)[number];

/** Whether an act lights the lamp of a slice. Words that a go-between carries are contact, whatever they say. */
export function lights(act: LampAct, slice: Slice): boolean {
  if (!act.isCounted) return false;
  if (slice === 'thirdParty') return act.isIndirect && act.bearing !== 'plan' && act.bearing !== 'silence';
  if (act.isIndirect || act.bearing !== 'contact') return false;
  if (slice === 'direct' || act.isMutual) return true;
  return slice === 'forth' ? act.from < act.to : act.from > act.to;
}

/** Whether an act says something of a level: what is said of the whole line holds for each of its levels. */
export function concerns(act: LampAct, level: Level | null): boolean {
  const isOfWhole = act.level === null && (act.bearing === 'silence' || act.bearing === 'closure');
  if (level === null) return act.bearing === 'contact' || act.level === null || act.bearing === 'opening';
  return act.level === level || isOfWhole || act.bearing === 'opening';
}
