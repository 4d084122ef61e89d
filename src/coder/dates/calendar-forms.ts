import type { CalendarTime, TimeSaid } from './time-expression.js';
import type { TimeForm } from './time-form.js';
import { monthNumber, namedDay, ordinalOf, wordPatterns } from './time-words.js';

const { month, weekday, day, year, ordinal, namedDay: feast } = wordPatterns;

const nothing: CalendarTime = {
  kind: 'calendar',
  year: null,
  month: null,
  day: null,
  lastDay: null,
  week: null,
  which: 'near',
  yearShift: null,
};

const lead = `(?:(?:on|as\\s+of|dated)\\s+)?(?:(?:early|late)\\s+)?(?:${weekday},?\\s+)?(?:the\\s+(?:night|morning|evening|afternoon)\\s+of\\s+)?`;
const to = '\\s*(?:-|–|—|to|and|through|until)\\s*';

/** A month name by itself is a time; "may" and "march" are so only with a capital and a word that asks for one. */
function isMonthWord(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

function numbered(word: string | undefined): number | null {
  return word === undefined ? null : Number.parseInt(word, 10);
}

function readDay(groups: Readonly<Record<string, string | undefined>>): TimeSaid | null {
  const name = groups.month ?? '';
  if (!isMonthWord(name)) return null;
  return {
    ...nothing,
    year: numbered(groups.year),
    month: monthNumber(name),
    day: numbered(groups.day),
    lastDay: numbered(groups.lastDay),
    yearShift: yearShift(groups.shift),
  };
}

function yearShift(words: string | undefined): number | null {
  if (words === undefined) return null;
  if (/last|previous/i.test(words)) return -1;
  return /next/i.test(words) ? 1 : 0;
}

const shift = '(?:,?\\s+(?:of\\s+)?(?<shift>(?:last|this|next|the\\s+previous)\\s+year))';

/** "Oct. 11", "October 11, 2022", "Oct. 11 to 13", "Tuesday, May 8". */
const monthDay: TimeForm = {
  name: 'month-day',
  pattern: new RegExp(
    `\\b${lead}(?<month>${month})\\s+(?<day>${day})(?!\\d|[.,]\\d|:\\d|%)(?:${to}(?<lastDay>${day})(?![\\d:%]))?(?:,?\\s+(?<year>${year})\\b|${shift})?`,
    'giu',
  ),
  read: readDay,
};

/** "14 May 2018", "the 9th of July", "16-17 November". */
const dayMonth: TimeForm = {
  name: 'day-month',
  pattern: new RegExp(
    `\\b${lead}(?:the\\s+)?(?<day>${day})(?:${to}(?<lastDay>${day}))?\\s+(?:of\\s+)?(?<month>${month})(?:,?\\s+(?<year>${year})\\b|${shift})?`,
    'giu',
  ),
  read: readDay,
};

/** "2022-10-26", "10/26/2022". */
const numericDay: TimeForm = {
  name: 'numeric-day',
  pattern:
    /\b(?:(?<y1>(?:1[5-9]|20)\d\d)-(?<m1>\d\d)-(?<d1>\d\d)|(?<m2>\d{1,2})\/(?<d2>\d{1,2})\/(?<y2>(?:1[5-9]|20)\d\d))\b/giu,
  read: (groups) => ({
    ...nothing,
    year: numbered(groups.y1 ?? groups.y2),
    month: numbered(groups.m1 ?? groups.m2),
    day: numbered(groups.d1 ?? groups.d2),
  }),
};

/** "in early May", "October 2022", "last November", "in November last year", "the end of March", a June meeting. */
const monthAlone: TimeForm = {
  name: 'month',
  pattern: new RegExp(
    `\\b(?<before>(?:in|by|since|until|during|from|around|of|for|through|before|after|between|to|and|as\\s+early\\s+as)\\s+)?(?:the\\s+)?(?<edge>(?:early|late|mid|middle|end|start|beginning)(?:\\s+of)?[\\s-]+|)(?<which>(?:last|this|next|this\\s+past|that)\\s+)?(?<month>${month})(?!\\.?\\s+\\d{1,2}\\b(?!\\d))(?:(?:,?\\s+(?:of\\s+)?(?<year>${year})\\b)|${shift})?`,
    'giu',
  ),
  read: (groups) => {
    const name = groups.month ?? '';
    if (!isMonthWord(name)) return null;
    const isAmbiguous = /^(?:may|march|mar\.?|jan|jun|sun|dec|sep|aug|nov)$/i.test(name);
    const asked = groups.before ?? groups.which ?? groups.year ?? groups.shift ?? groups.edge;
    if (isAmbiguous && (asked === undefined || asked === '')) return null;
    return {
      ...nothing,
      year: numbered(groups.year),
      month: monthNumber(name),
      which: whichOf(groups.which),
      yearShift: yearShift(groups.shift),
    };
  },
};

/** "the first week of February", "the last week of May 2019". */
const weekOfMonth: TimeForm = {
  name: 'week-of-month',
  pattern: new RegExp(
    `\\b(?:(?:in|during)\\s+)?the\\s+(?<ordinal>${ordinal})\\s+week\\s+(?:of|in)\\s+(?<month>${month})(?:,?\\s+(?<year>${year})\\b)?`,
    'giu',
  ),
  read: (groups) => ({
    ...nothing,
    year: numbered(groups.year),
    month: monthNumber(groups.month ?? ''),
    week: ordinalOf(groups.ordinal ?? ''),
  }),
};

/** "in 2019", "since 2006", "the 2015 deal", "late 2016". */
const yearAlone: TimeForm = {
  name: 'year',
  pattern: new RegExp(
    `\\b(?:(?:back\\s+)?(?:in|by|since|until|during|from|of|for|through|before|after)\\s+)?(?:the\\s+)?(?:(?:early|late|mid|end|start|beginning)(?:\\s+of)?[\\s-]+)?(?:the\\s+year\\s+)?(?<year>${year})(?![\\d,./:%]\\d|\\s*(?:troops|soldiers|people|miles|kilometers|km|tons|missiles|barrels|civilians|refugees|prisoners|members|dollars|times|men|U\\.S\\.))(?!\\w)`,
    'giu',
  ),
  read: (groups) => ({ ...nothing, year: numbered(groups.year) }),
};

function whichOf(word: string | undefined): CalendarTime['which'] {
  const plain = (word ?? '').trim().toLowerCase();
  if (plain.startsWith('last') || plain === 'this past') return 'last';
  if (plain.startsWith('next')) return 'next';
  if (plain === 'that') return 'that';
  return plain === 'this' ? 'this' : 'near';
}

/** "on the 16th", "Thursday the 16th": a day whose month is not said. */
const dayAlone: TimeForm = {
  name: 'day-of-month',
  pattern: new RegExp(
    `\\b(?:(?:on\\s+)?${weekday},?\\s+the\\s+(?<weekdayDay>\\d{1,2}(?:st|nd|rd|th))\\b|(?:on|since|until|by|from|to)\\s+the\\s+(?<day>\\d{1,2}(?:st|nd|rd|th))(?=[,.;:)—]|\\s+(?:and|to|that|he|she|they|it|in|at|after|before|when|with|for|by|the|a)\\b|$))`,
    'giu',
  ),
  read: (groups) => ({ ...nothing, day: numbered(groups.day ?? groups.weekdayDay) }),
};

/** "New Year's Day", "on Christmas Eve". */
const feastDay: TimeForm = {
  name: 'feast-day',
  pattern: new RegExp(`\\b(?:(?:on|since|until|by|before|after)\\s+)?(?<name>${feast})\\b`, 'giu'),
  read: (groups) => {
    const date = namedDay(groups.name ?? '');
    return date === null || !isMonthWord(groups.name ?? '') ? null : { ...nothing, ...date };
  },
};

/** "1965-77", "2008–2009". */
const yearRange: TimeForm = {
  name: 'year-range',
  pattern: new RegExp(
    `\\b(?:(?:in|during|from|between)\\s+)?(?:the\\s+)?(?<first>${year})\\s?[-–/]\\s?(?<last>\\d{4}|\\d{2})\\b(?![-–/])`,
    'giu',
  ),
  read: (groups) => {
    const first = Number(groups.first);
    const written = groups.last ?? '';
    const last = written.length === 2 ? Math.floor(first / 100) * 100 + Number(written) : Number(written);
    if (last <= first) return null;
    return { kind: 'interval', from: { ...nothing, year: first }, to: { ...nothing, year: last } };
  },
};

/** "in the 1970s": ten years. */
const decade: TimeForm = {
  name: 'decade',
  pattern:
    /\b(?:(?:in|during|since|by|until|from)\s+)?(?:the\s+)?(?:(?:early|mid|late)[\s-]+)?(?<decade>1[5-9]\d0|20\d0)s\b/giu,
  read: (groups) => {
    const first = Number(groups.decade);
    return {
      kind: 'interval',
      from: { ...nothing, year: first },
      to: { ...nothing, year: first + 9 },
    };
  },
};

/** Times told by the calendar. */
export const calendarForms: readonly TimeForm[] = [
  monthDay,
  dayMonth,
  numericDay,
  weekOfMonth,
  monthAlone,
  dayAlone,
  feastDay,
  decade,
  yearRange,
  yearAlone,
];
