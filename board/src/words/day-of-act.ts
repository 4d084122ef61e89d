import { dayWords } from '../../../src/lines/day-words.js';
import type { LineActValue } from '../api/answers.js';

/** When an act took place: "26 October 2022", "24 to 26 October 2022"; of one without a day when it was told. */
export function dayOfAct({ firstDay, lastDay, told }: LineActValue): string {
  if (firstDay === null || lastDay === null) return `told ${dayWords(told)}`;
  return rangeWords(firstDay, lastDay);
}

/** Two days in words, as short as both allow. */
export function rangeWords(first: string, last: string): string {
  if (first === last) return dayWords(first);
  if (first.slice(0, 7) === last.slice(0, 7)) return `${Number(first.slice(8))} to ${dayWords(last)}`;
  return `${dayWords(first)} to ${dayWords(last)}`;
}
