import {
  addDays,
  type DayRange,
  dayOf,
  isSingle,
  monthOf,
  single,
  weekdayOf,
  weekOf,
  yearAndMonth,
  yearOf,
} from './day-range.js';
import { resolveCalendar, resolveSeason } from './resolve-calendar.js';
import type {
  OffsetTime,
  PeriodTime,
  StretchTime,
  TimeSaid,
  TimeUnit,
  WeekdayTime,
} from './time-expression.js';

/** What a time is counted from. */
export interface TimeAnchor {
  /** Day of publication; null when unknown. */
  readonly publication: string | null;
  /** The time told last before these words, in reading order; null before the first. */
  readonly story: DayRange | null;
  /** The last single day told before: what "two days later" counts from, also past "in March". */
  readonly storyDay: DayRange | null;
  /** Year that the text last named; null when it named none. */
  readonly storyYear: number | null;
  /** Whether what is told lies behind or ahead: decides between the last and the next Tuesday. */
  readonly lean: 'past' | 'future';
}

type Resolver<Said extends TimeSaid> = (said: Said, anchor: TimeAnchor) => DayRange | null;

const resolvers: { readonly [Kind in TimeSaid['kind']]: Resolver<Extract<TimeSaid, { kind: Kind }>> } = {
  calendar: resolveCalendar,
  season: resolveSeason,
  weekday: resolveWeekday,
  period: resolvePeriod,
  offset: resolveOffset,
  interval: (said, anchor) => {
    // What runs "since" some time has begun, whatever the clause looks to.
    const from =
      said.from === null
        ? null
        : resolveTime(said.from, said.to === null ? { ...anchor, lean: 'past' } : anchor);
    const to = said.to === null ? null : resolveTime(said.to, { ...anchor, story: from ?? anchor.story });
    const start = from?.start ?? (said.from === null ? anchor.publication : null);
    const end = to?.end ?? (said.to === null ? anchor.publication : null);
    if (start === null || end === null) return null;
    return start <= end ? { start, end } : (from ?? to);
  },
  stretch: resolveStretch,
  vague: () => null,
};

/** The days that a time means, given what it is counted from; null when it cannot be told. Conventions: docs/dates.md. */
export function resolveTime(said: TimeSaid, anchor: TimeAnchor): DayRange | null {
  const resolver = resolvers[said.kind] as Resolver<TimeSaid>;
  return resolver(said, anchor);
}

function resolveWeekday(said: WeekdayTime, anchor: TimeAnchor): DayRange | null {
  const today =
    anchor.publication ?? (anchor.story !== null && isSingle(anchor.story) ? anchor.story.end : null);
  if (today === null) return null;
  const ahead = (said.weekday - weekdayOf(today) + 7) % 7;
  const back = (weekdayOf(today) - said.weekday + 7) % 7;
  let day: string;
  if (said.which === 'last') day = addDays(weekOf(addDays(today, -7)).start, said.weekday - 1);
  else if (said.which === 'before') day = addDays(today, -(back || 7));
  else if (said.which === 'next') day = addDays(today, ahead === 0 ? 7 : ahead);
  else if (said.which === 'this') day = addDays(weekOf(today).start, said.weekday - 1);
  else if (said.which === 'following' && anchor.story !== null) {
    day = addDays(anchor.story.end, (said.weekday - weekdayOf(anchor.story.end) + 7) % 7 || 7);
  } else day = anchor.lean === 'future' ? addDays(today, ahead) : addDays(today, -back);
  if (said.lastWeekday === null) return single(day);
  return { start: day, end: addDays(day, (said.lastWeekday - said.weekday + 7) % 7) };
}

function resolvePeriod(said: PeriodTime, anchor: TimeAnchor): DayRange | null {
  const today = anchor.publication;
  if (today === null) return null;
  const whole = wholePeriod(said, today, anchor.lean);
  if (said.side === 'earlier' && said.unit === 'week') return { start: whole.start, end: today };
  if (said.side === 'later' && said.unit === 'week') return { start: today, end: whole.end };
  return whole;
}

function wholePeriod({ unit, shift }: PeriodTime, today: string, lean: TimeAnchor['lean']): DayRange {
  const { year, month } = yearAndMonth(today);
  switch (unit) {
    case 'day':
      return single(addDays(today, shift));
    case 'week':
      return weekOf(addDays(today, 7 * shift));
    case 'past-week': {
      const saturday = addDays(today, -(weekdayOf(today) % 7) - 1);
      return { start: addDays(saturday, -6), end: saturday };
    }
    case 'weekend': {
      const isPast = lean === 'past' && weekdayOf(today) < 6;
      const week = weekOf(
        addDays(today, 7 * (isPast && shift === 0 ? -1 : weekdayOf(today) < 6 && shift < 0 ? -1 : shift)),
      );
      return { start: addDays(week.start, 5), end: week.end };
    }
    case 'month':
      return monthOf(year, month + shift);
    case 'year':
      return yearOf(year + shift);
  }
}

function resolveOffset(said: OffsetTime, anchor: TimeAnchor): DayRange | null {
  const base = offsetBase(said, anchor);
  if (base === null) return null;
  // "hours later" is the same day; "days later" could be any.
  if (said.amount === null) return said.unit === 'hour' && isSingle(base) ? base : null;
  return shift(base, said.amount, said.unit);
}

function offsetBase(
  { from, unit }: OffsetTime,
  { publication, story, storyDay }: TimeAnchor,
): DayRange | null {
  if (from === 'publication') return publication === null ? null : single(publication);
  // What the event was on that "a day after he resigned" counts from is for whoever reads the clause to say.
  if (from === 'event') return null;
  return unit === 'hour' || unit === 'day' ? (storyDay ?? story) : story;
}

/** Moves a range by whole units: days and weeks keep the day, months and years give the whole month and year. */
function shift(base: DayRange, amount: number, unit: TimeUnit): DayRange | null {
  const { year, month } = yearAndMonth(base.start);
  switch (unit) {
    case 'hour':
      return base;
    case 'day':
      if (isSingle(base)) return single(addDays(base.start, amount));
      // Days after "in March" stay somewhere in March; after "in 2013" they tell nothing.
      return addDays(base.start, 31) > base.end ? base : null;
    case 'week':
      return amount === 0 ? weekOf(base.start) : single(addDays(base.start, 7 * amount));
    case 'fortnight':
      return single(addDays(base.start, 14 * amount));
    case 'month':
      return monthOf(year, month + amount);
    case 'year':
      return yearOf(year + amount);
    case 'decade':
      return { start: yearOf(year + 10 * amount).start, end: yearOf(year + 10 * amount + 9).end };
  }
}

function resolveStretch(said: StretchTime, anchor: TimeAnchor): DayRange | null {
  const today = anchor.publication;
  if (today === null) return null;
  const direction = said.side === 'past' ? -1 : 1;
  const far = farDay(today, direction * said.amount, said.unit);
  return direction < 0 ? { start: far, end: today } : { start: today, end: far };
}

function farDay(today: string, amount: number, unit: TimeUnit): string {
  const { year, month } = yearAndMonth(today);
  const day = Number(today.slice(8));
  switch (unit) {
    case 'hour':
      return today;
    case 'day':
      return addDays(today, amount);
    case 'week':
      return addDays(today, 7 * amount);
    case 'fortnight':
      return addDays(today, 14 * amount);
    case 'month': {
      const target = monthOf(year, month + amount);
      const { year: y, month: m } = yearAndMonth(target.start);
      return dayOf(y, m, day)?.start ?? target.end;
    }
    case 'year':
      return dayOf(year + amount, month, day)?.start ?? monthOf(year + amount, month).end;
    case 'decade':
      return dayOf(year + 10 * amount, month, day)?.start ?? monthOf(year + 10 * amount, month).end;
  }
}
