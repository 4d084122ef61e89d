import { toIsoDay } from './iso-day.js';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Source of a pattern for an English month name, long or short ("October", "Oct.", "Sept"). */
const MONTH =
  '(jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)?|apr(?:il|\\.)?|may|june?\\.?|july?\\.?|aug(?:ust|\\.)?' +
  '|sept?(?:ember|\\.)?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?)';

/** Source of a pattern for a day with month name and year: "October 11, 2022", "11 October 2022", "Oct 11 2022". */
export const WRITTEN_DAY =
  `(?:\\b${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b` +
  `|\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+${MONTH},?\\s+(\\d{4})\\b` +
  `|\\b(\\d{4})-(\\d{2})-(\\d{2})(?!\\d))`;

const FIRST_WRITTEN_DAY = new RegExp(WRITTEN_DAY, 'i');
const COMPACT_DAY = /^(\d{4})(\d{2})(\d{2})(?:T?\d{4,6}Z?)?$/;

/**
 * The day that a metadata value names, as written there and in no other time zone: ISO 8601 with or without time,
 * `20221011`, RFC 2822, or English words. All-number forms such as `10/11/2022` are left alone: nobody knows
 * which number is the month.
 */
export function parseDay(value: string): string | null {
  const compact = COMPACT_DAY.exec(value.trim());
  if (compact !== null) return toIsoDay(Number(compact[1]), Number(compact[2]), Number(compact[3]));
  const match = FIRST_WRITTEN_DAY.exec(value);
  return match === null ? null : writtenDay(match);
}

/** The day of a match of `WRITTEN_DAY`. */
export function writtenDay(match: RegExpMatchArray): string | null {
  const [, month, day, year, dayFirst, monthSecond, yearLast, isoYear, isoMonth, isoDay] = match;
  if (month !== undefined) return toIsoDay(Number(year), monthNumber(month), Number(day));
  if (monthSecond !== undefined)
    return toIsoDay(Number(yearLast), monthNumber(monthSecond), Number(dayFirst));
  return toIsoDay(Number(isoYear), Number(isoMonth), Number(isoDay));
}

function monthNumber(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}
