import { dayWords } from '../lines/day-words.js';
import type { LampMatrix } from './lamp-matrix.js';

/** What a matrix shows: "As of 27 October 2022, as known then, between leaders, direct contact only." */
export function describeView({ view, level, isDirect, compare, leftOut }: LampMatrix): string {
  const parts = [
    `As of ${dayWords(view.asOf)}`,
    `as known ${view.known}`,
    ...(level === null ? [] : [`at the level of ${level}`]),
    ...(isDirect ? ['direct contact only'] : []),
    ...(compare === null ? [] : [`compared with ${dayWords(compare)}`]),
  ];
  return `${parts.join(', ')}.${leftOut === 0 ? '' : ` ${leftOut} more ${leftOut === 1 ? 'party is' : 'parties are'} not shown.`}`;
}
