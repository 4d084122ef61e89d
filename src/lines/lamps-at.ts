import type { Level } from './level.js';
import type { LineLamps, LineState } from './line.js';

/** The lamps of a line, whole (null) or of a level; null where nothing is known at that level. */
export function lampsAt(state: LineState, level: Level | null): LineLamps | null {
  return level === null ? state : (state.byLevel.find((one) => one.level === level) ?? null);
}
