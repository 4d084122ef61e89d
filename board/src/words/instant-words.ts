import { dayWords } from '../../../src/lines/day-words.js';

/** "26 October 2022, 09:30 UTC" of an ISO instant. */
export function instantWords(instant: string): string {
  return instant.length < 16
    ? dayWords(instant)
    : `${dayWords(instant.slice(0, 10))}, ${instant.slice(11, 16)} UTC`;
}
