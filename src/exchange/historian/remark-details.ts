import { toIsoDay } from '../../documents/iso-day.js';
import { type Span, sliceSpan } from '../../documents/span.js';
import type { EventDate } from '../../reports/coded-event.js';

const monthNames =
  'January February March April May June July August September October November December'.split(' ');
const monthPattern = monthNames
  .map((name) => (name === 'May' ? name : `${name.slice(0, 3)}(?:t?\\.|${name.slice(3)})?`))
  .join('|');
export const dayWords = new RegExp(`\\b(${monthPattern})\\s+(\\d{1,2})(?![\\d–-])`, 'u');

/** The one day that a clause names inside a trip or visit: "(November 7)", "Jan. 13"; null when it names none or several. */
export function dayOfClause(
  text: string,
  clause: Span,
  { start, end }: { readonly start: string; readonly end: string },
): EventDate | null {
  const found = [...clause.text.matchAll(new RegExp(dayWords, 'gu'))];
  const [match] = found;
  if (match === undefined || found.length > 1) return null;
  const month = monthNames.findIndex((name) => name.startsWith((match[1] ?? '').slice(0, 3))) + 1;
  const days = [start, end].flatMap(
    (bound) => toIsoDay(Number(bound.slice(0, 4)), month, Number(match[2])) ?? [],
  );
  const day = days.find((one) => one >= start && one <= end);
  if (day === undefined) return null;
  const from = clause.start + match.index;
  return { start: day, end: day, span: sliceSpan(text, from, from + match[0].length), basis: 'stated' };
}

const city = String.raw`\p{Lu}[\p{L}’'.-]*(?:\s+\p{Lu}[\p{L}’'.-]*)*(?:,\s+\p{Lu}[\p{L}.]*(?:\s\p{Lu}[\p{L}.]*)*)?`;
const placeWords = new RegExp(`\\b(?:in|at)\\s+(${city})`, 'gu');

/**
 * The last place that the end of a clause names: "at Camp David, Maryland", "in Montreux". On a trip only one of its
 * cities: other places are what was talked about ("a conference on peace in Iraq").
 * @param locale cities of a trip; null on a visit
 */
export function placeAfter(text: string, at: number, end: number, locale: string | null): Span | null {
  const tail = text.slice(at, end);
  const found = [...tail.matchAll(placeWords)].findLast(
    ([, name = '']) =>
      !monthNames.some((month) => name.startsWith(month)) &&
      (locale === null || locale.includes(name.replace(/\.$/, ''))),
  );
  if (found === undefined) return null;
  const told = found[1] ?? '';
  const name = told.replace(/(?<=\p{Ll}{2}|\p{Lu}{2})\.$/u, '');
  const from = at + found.index + found[0].length - told.length;
  return sliceSpan(text, from, from + name.length);
}
