import type { Span } from '../../documents/span.js';

export type TimeUnit = 'hour' | 'day' | 'week' | 'fortnight' | 'month' | 'year' | 'decade';

/** "May 13", "Oct. 11, 2022", "in early May", "in 2019", "last November": what is not said is null. */
export interface CalendarTime {
  readonly kind: 'calendar';
  readonly year: number | null;
  /** 1–12. */
  readonly month: number | null;
  readonly day: number | null;
  /** Last day of "Oct. 11 to 13". */
  readonly lastDay: number | null;
  /** Week of the month in "the first week of February"; -1 for the last one. */
  readonly week: number | null;
  /** "last November", "next May", "this July", "that June". */
  readonly which: 'last' | 'next' | 'this' | 'that' | 'near';
  /** -1 in "in November last year". */
  readonly yearShift: number | null;
}

/** "in the spring", "last summer", "the winter of 2008". */
export interface SeasonTime {
  readonly kind: 'season';
  /** First month, 3, 6, 9 or 12. */
  readonly firstMonth: number;
  readonly year: number | null;
  readonly which: 'last' | 'next' | 'this' | 'near';
}

/** "on Tuesday", "last Friday", "Monday night". */
export interface WeekdayTime {
  readonly kind: 'weekday';
  /** Monday 1 … Sunday 7. */
  readonly weekday: number;
  /** `before`: the last one, not today ("last Tuesday"); `last`: that of last week ("Tuesday last week"). */
  readonly which: 'before' | 'last' | 'next' | 'this' | 'near' | 'following';
  /** Last day of "Monday to Wednesday". */
  readonly lastWeekday: number | null;
}

/** "today", "yesterday", "last week", "earlier this month", "next year": counted from publication. */
export interface PeriodTime {
  readonly kind: 'period';
  readonly unit: 'day' | 'week' | 'past-week' | 'weekend' | 'month' | 'year';
  readonly shift: number;
  /** "earlier this week" and "later this week" end or begin with the day of publication. */
  readonly side: 'earlier' | 'later' | null;
}

/** "two days ago" (from publication), "two days later", "that same day" (from the date told before). */
export interface OffsetTime {
  readonly kind: 'offset';
  /** Negative for the past; null when only "days" or "a few" is said. */
  readonly amount: number | null;
  readonly unit: TimeUnit;
  /** `event`: from what the words that follow tell ("a day after he resigned"). */
  readonly from: 'publication' | 'story' | 'event';
}

/** "since May 13", "from Oct. 11 to 13", "until Friday". */
export interface IntervalTime {
  readonly kind: 'interval';
  readonly from: TimeSaid | null;
  readonly to: TimeSaid | null;
}

/** "over the past month", "in the coming week": runs up to, or starts on, the day of publication. */
export interface StretchTime {
  readonly kind: 'stretch';
  readonly amount: number;
  readonly unit: TimeUnit;
  readonly side: 'past' | 'next';
}

/** "recently", "every year": a time without a date. */
export interface VagueTime {
  readonly kind: 'vague';
}

/** What the words say of the time, before anything is inferred. */
export type TimeSaid =
  | CalendarTime
  | SeasonTime
  | WeekdayTime
  | PeriodTime
  | OffsetTime
  | IntervalTime
  | StretchTime
  | VagueTime;

/** Words of the text that tell a time. */
export interface TimeExpression extends Span {
  readonly sentence: number;
  readonly said: TimeSaid;
  /** True for "Tuesday's attack" and "the June summit": the time of the noun that follows. */
  readonly isAttribute: boolean;
  /** The time inside an interval that one word opened: "May 13" of "since May 13". */
  readonly inner: TimeExpression | null;
}
