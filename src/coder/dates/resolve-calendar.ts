import { addDays, type DayRange, dayOf, monthOf, yearAndMonth, yearOf } from './day-range.js';
import type { TimeAnchor } from './resolve-time.js';
import type { CalendarTime, SeasonTime } from './time-expression.js';

/** The days of a calendar time. A year that is not said is the one that brings the time nearest, on the side of the lean. */
export function resolveCalendar(said: CalendarTime, anchor: TimeAnchor): DayRange | null {
  if (said.month === null && said.day !== null) return dayInMonth(said.day, anchor);
  if (said.month === null) return said.year === null ? null : yearOf(said.year);
  const year = said.year ?? inferYear(said, anchor);
  return year === null ? null : inYear(said, year);
}

/** "the 16th": of the month of publication, or of the one before or after it that the lean asks for. */
function dayInMonth(day: number, { publication, story, lean }: TimeAnchor): DayRange | null {
  const today = publication ?? story?.start ?? null;
  if (today === null) return null;
  const { year, month } = yearAndMonth(today);
  const here = dayOf(year, month, day);
  if (lean === 'past' && here !== null && here.start > today) return dayOf(year, month - 1, day);
  if (lean === 'future' && here !== null && here.end < today) return dayOf(year, month + 1, day);
  return here;
}

function inYear({ month, day, lastDay, week }: CalendarTime, year: number): DayRange | null {
  if (month === null) return null;
  const whole = monthOf(year, month);
  if (week !== null) {
    if (week < 0) return { start: addDays(whole.end, -6), end: whole.end };
    return { start: addDays(whole.start, 7 * (week - 1)), end: addDays(whole.start, 7 * week - 1) };
  }
  if (day === null) return whole;
  const first = dayOf(year, month, day);
  if (first === null || lastDay === null) return first;
  const last = dayOf(year, month, lastDay);
  return last === null || last.end < first.start ? first : { start: first.start, end: last.end };
}

/** Days that a plan may already lie back, or news ahead, before another year is meant. */
const tolerance = 45;

function inferYear(said: CalendarTime, anchor: TimeAnchor): number | null {
  const today = anchor.publication;
  if (today === null) return anchor.storyYear;
  const { year } = yearAndMonth(today);
  if (said.which === 'that' && (anchor.story !== null || anchor.storyYear !== null)) {
    return anchor.storyYear ?? (anchor.story === null ? null : yearAndMonth(anchor.story.start).year);
  }
  if (said.yearShift !== null) return year + said.yearShift;
  if (anchor.storyYear !== null && anchor.storyYear < year - 1) return anchor.storyYear;
  const thisYear = inYear(said, year);
  if (thisYear === null) return null;
  if (said.which === 'this') return year;
  if (said.which === 'last') return thisYear.end < today ? year : year - 1;
  if (said.which === 'next') return thisYear.start > today ? year : year + 1;
  if (anchor.lean === 'past') return thisYear.start <= addDays(today, tolerance / 3) ? year : year - 1;
  return thisYear.end >= addDays(today, -tolerance) ? year : year + 1;
}

/** The three months of a season; winter runs into the next year. */
export function resolveSeason(said: SeasonTime, anchor: TimeAnchor): DayRange | null {
  const year = said.year ?? seasonYear(said, anchor);
  return year === null ? null : seasonIn(said, year);
}

function seasonIn({ firstMonth }: SeasonTime, year: number): DayRange {
  return { start: monthOf(year, firstMonth).start, end: monthOf(year, firstMonth + 2).end };
}

function seasonYear(said: SeasonTime, { publication, storyYear, lean }: TimeAnchor): number | null {
  if (publication === null) return storyYear;
  const { year } = yearAndMonth(publication);
  const thisYear = seasonIn(said, year);
  if (said.which === 'this') return seasonIn(said, year - 1).end >= publication ? year - 1 : year;
  if (said.which === 'last') return thisYear.end < publication ? year : year - 1;
  if (lean === 'future' || said.which === 'next') return thisYear.end >= publication ? year : year + 1;
  return thisYear.start <= publication ? year : year - 1;
}
