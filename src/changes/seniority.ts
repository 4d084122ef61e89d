import { type Level, levels } from '../lines/level.js';

/** How much a level matters, 0.5 (officials) to 1 (leaders); of the whole line as much as the middle. */
export function seniority(level: Level | null): number {
  if (level === null) return 0.75;
  return 1 - (0.5 * levels.indexOf(level)) / (levels.length - 1);
}
