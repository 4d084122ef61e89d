import { dayWords } from '../../../src/lines/day-words.js';
import type { EventSummary } from '../api/answers.js';
import { rangeWords } from './day-of-act.js';

/** When an event took place, in words; "told 1 November 2022" where no account tells the day. */
export function dayOfEvent({ happened, dateBasis, told }: EventSummary): string {
  if (happened === null || dateBasis === 'publication') return `told ${dayWords(told)}`;
  return rangeWords(happened.start, happened.end);
}
