import { WRITTEN_DAY, writtenDay } from './parse-day.js';

/** How far into a text a day of publication can stand. */
const HEAD_LINES = 12;
const HEAD_LENGTH = 1200;

const WEEKDAY = '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day|\\.)?,?\\s+)?';
const LABEL =
  '(?:(?:first\\s+)?(?:published|posted|released|issued)(?:\\s+on)?|date|for\\s+immediate\\s+release)';
const CLOCK = '(?:,?\\s*(?:at\\s+)?\\d{1,2}[:.]\\d{2}\\s*(?:[ap]\\.?m\\.?)?(?:\\s+[A-Z]{2,4})?)?';
/** "Washington, D.C.", "NEW YORK", "KYIV, Ukraine": capitalised words only, never a sentence. */
const PLACE = "(?:\\p{Lu}[\\p{L}.'’-]*(?:,?\\s+(?:of\\s+|the\\s+)?\\p{Lu}[\\p{L}.'’-]*){0,4})";
const AGENCY = '(?:\\s*\\([\\p{Lu}][\\p{L} ./]{1,30}\\))?';

/** "October 11, 2022", "For Immediate Release October 11, 2022", "Published on Tuesday, 11 October 2022 at 10:15". */
const DAY_LINE = new RegExp(`^(?:${LABEL}\\s*[:|-]?\\s*)?${WEEKDAY}${WRITTEN_DAY}${CLOCK}$`, 'iu');
/** "Washington, D.C., October 11, 2022" alone on its line. */
const PLACE_LINE = new RegExp(`^${PLACE}[,|]\\s+(?:\\p{Lu}\\p{L}+day,?\\s+)?${WRITTEN_DAY}\\.?$`, 'u');
/** "WASHINGTON (Reuters) Oct 11 2022", "KYIV, Ukraine, March 3, 2022 (AP) —" before the first sentence. */
const DATELINE = new RegExp(`^${PLACE}${AGENCY},?\\s+${WRITTEN_DAY}${AGENCY}\\s*(?:$|[-–—:/.]|--)`, 'u');

/**
 * The day of publication that a text states in its own first lines: a line that is a date, a place with a date, or
 * a dateline, each with a year. Null when there is none, or when two such lines disagree. Days inside sentences
 * never count.
 */
export function findStatedDay(text: string): string | null {
  const lines = text
    .slice(0, HEAD_LENGTH)
    .split(/\r\n?|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(0, HEAD_LINES);
  const days = new Set<string>();
  for (const [index, line] of lines.entries()) {
    // "– Joint statement of the two governments," and below it the day of that statement.
    if (lines[index - 1]?.endsWith(',')) continue;
    const match = DAY_LINE.exec(line) ?? matchCased(PLACE_LINE, line) ?? matchCased(DATELINE, line);
    const day = match === null ? null : writtenDay(match);
    if (day !== null) days.add(day);
  }
  const [day] = days;
  return days.size === 1 && day !== undefined ? day : null;
}

/** Places must be capitalised but months may be too ("OCT 11 2022"), so only the month is matched without case. */
function matchCased(pattern: RegExp, line: string): RegExpExecArray | null {
  return pattern.exec(line.replace(/\p{L}{3,9}\.?(?=\s+\d|,?\s+\d{4}\b)/gu, (word) => word.toLowerCase()));
}
