import type { OffsetTime, PeriodTime, SeasonTime, TimeSaid, WeekdayTime } from './time-expression.js';
import type { TimeForm } from './time-form.js';
import { numberOf, seasonMonth, unitOf, weekdayNumber, wordPatterns } from './time-words.js';

const { weekday, season, number, unit, year } = wordPatterns;

const partOfDay = '(?:\\s+(?:morning|afternoon|evening|night|noon|overnight))?';

/** "on Tuesday", "last Friday", "late Monday", "Tuesday night", "Monday to Wednesday". */
const weekdayForm: TimeForm = {
  name: 'weekday',
  pattern: new RegExp(
    `\\b(?:(?:earlier|later)\\s+)?(?:(?:on|by|until|since|as\\s+of|as\\s+early\\s+as|for)\\s+)?(?:the\\s+)?(?:(?:early|late)(?:\\s+on)?\\s+)?(?<which>last|this|this\\s+past|this\\s+coming|next|past|coming|following|previous)?\\s*\\b(?<weekday>${weekday})(?:\\s*(?:to|-|–|through)\\s*(?<lastWeekday>${weekday}))?${partOfDay}(?:\\s+(?<week>last\\s+week|next\\s+week|this\\s+week|of\\s+last\\s+week))?`,
    'giu',
  ),
  read: (groups) => {
    const name = groups.weekday ?? '';
    const weekdayNo = weekdayNumber(name);
    // "sat", "sun", "wed" and "mon" are words of their own in small letters.
    if (weekdayNo === null || !/^\p{Lu}/u.test(name) || /^(?:sun|sat|wed|mon|fri)$/iu.test(name)) return null;
    const said: WeekdayTime = {
      kind: 'weekday',
      weekday: weekdayNo,
      which: weekdayWhich(groups.which, groups.week),
      lastWeekday: groups.lastWeekday === undefined ? null : weekdayNumber(groups.lastWeekday),
    };
    return said;
  },
};

function weekdayWhich(which: string | undefined, week: string | undefined): WeekdayTime['which'] {
  const said = (which ?? week ?? '').toLowerCase();
  if (/following/.test(said)) return 'following';
  if (/last|past|previous/.test(said)) return which === undefined ? 'last' : 'before';
  if (/next/.test(said)) return 'next';
  return /this/.test(said) ? 'this' : 'near';
}

/** "today", "yesterday", "tomorrow", "tonight", "last night", "this morning", "overnight". */
const dayWord: TimeForm = {
  name: 'day-word',
  pattern:
    /\b(?:(?:earlier|later|early|late)\s+)?(?<word>today|yesterday|tomorrow|tonight|last\s+(?:night|evening)|this\s+(?:morning|afternoon|evening)|overnight|(?:earlier|later)\s+in\s+the\s+day)\b(?:\s+(?:morning|afternoon|evening|night))?/giu,
  read: (groups) => {
    const word = (groups.word ?? '').toLowerCase();
    let shift = 0;
    if (word === 'overnight') return { kind: 'stretch', amount: 1, unit: 'day', side: 'past' };
    if (/^(?:yesterday|last)/.test(word)) shift = -1;
    else if (word === 'tomorrow') shift = 1;
    return { kind: 'period', unit: 'day', shift, side: null };
  },
};

/** "last week", "earlier this month", "next year", "this weekend", "over the weekend", "late last month". */
const periodForm: TimeForm = {
  name: 'period',
  pattern:
    /\b(?:(?:at|by|in|during|over)\s+)?(?:(?:the\s+)?(?:end|start|beginning|middle)\s+of\s+)?(?<side>earlier|later|early|late)?\s*(?:in\s+)?\b(?<which>last|this\s+past|this\s+coming|this|next|the\s+past|the\s+previous|the\s+coming|the)\s+(?<unit>week|weekend|month|year)\b(?!\s+(?:of|earlier|ago)\b)/giu,
  read: (groups, words) => {
    const which = (groups.which ?? '').toLowerCase().replace(/\s+/g, ' ');
    const unitWord = (groups.unit ?? '').toLowerCase() as PeriodTime['unit'];
    if (which === 'the') {
      const isNow = unitWord === 'weekend' || /\b(?:earlier|later|end|start|beginning)\b/i.test(words);
      if (!isNow) return null;
    }
    let shift = 0;
    // "this past week" is the last one that ran from Sunday to Saturday.
    if (which === 'this past' && unitWord === 'week')
      return { kind: 'period', unit: 'past-week', shift: 0, side: null };
    if (/last|past|previous/.test(which)) shift = -1;
    else if (/next|coming/.test(which)) shift = 1;
    const sideWord = (groups.side ?? '').toLowerCase();
    let side: PeriodTime['side'] = null;
    if (shift === 0 && sideWord === 'earlier') side = 'earlier';
    if (shift === 0 && sideWord === 'later') side = 'later';
    return { kind: 'period', unit: unitWord, shift, side };
  },
};

/** "last summer", "in the spring of 1990", "this winter". */
const seasonForm: TimeForm = {
  name: 'season',
  pattern: new RegExp(
    `\\b(?:(?:in|during|over|by|since)\\s+)?(?:(?:early|late|mid)[\\s-]+)?(?:the\\s+)?(?<which>(?:last|this\\s+past|this|next|late|early)\\s+)?(?<season>${season})\\b(?:\\s+of)?(?:\\s+(?<year>${year})\\b)?`,
    'giu',
  ),
  read: (groups, words) => {
    const firstMonth = seasonMonth(groups.season ?? '');
    const isTime =
      groups.which !== undefined ||
      groups.year !== undefined ||
      /^(?:in|during|over|by)\s+the\s/i.test(words);
    // "Fall" the verb and "Spring" the name; "in the fall of Kabul" is no season.
    if (firstMonth === null || !isTime || (/\bof$/i.test(words) && groups.year === undefined)) return null;
    const which = (groups.which ?? '').toLowerCase();
    const said: SeasonTime = {
      kind: 'season',
      firstMonth,
      year: groups.year === undefined ? null : Number(groups.year),
      which: seasonWhich(which),
    };
    return said;
  },
};

function seasonWhich(which: string): SeasonTime['which'] {
  if (/last|past/.test(which)) return 'last';
  if (/next/.test(which)) return 'next';
  return /this/.test(which) ? 'this' : 'near';
}

/** "two days ago", "three weeks earlier", "Ten days later", "a day after", "days before". */
const offsetForm: TimeForm = {
  name: 'offset',
  pattern: new RegExp(
    `\\b(?:(?:just|only|barely|nearly|almost|about|some|more\\s+than|at\\s+least|within)\\s+)?(?:(?<number>${number}|several|a\\s+few|few)\\s+)?(?:(?:full|short|whole)\\s+)?(?<unit>${unit})\\s+(?<way>ago|later|earlier|before|after|afterwards?|previously|hence)\\b`,
    'giu',
  ),
  read: (groups) => {
    const unitName = unitOf(groups.unit ?? '');
    if (unitName === null) return null;
    const way = (groups.way ?? '').toLowerCase();
    // "last week after" is no offset: a unit without a number is one only in the plural.
    if (groups.number === undefined && !/s$/i.test(groups.unit ?? '')) return null;
    const count = groups.number === undefined ? null : numberOf(groups.number);
    const isPast = /ago|earlier|before|previously/.test(way);
    const said: OffsetTime = {
      kind: 'offset',
      amount: count === null ? null : isPast ? -count : count,
      unit: unitName,
      from: way === 'ago' ? 'publication' : /^(?:before|after)$/.test(way) ? 'event' : 'story',
    };
    return said;
  },
};

/** "that same day", "the following day", "the next morning", "a day earlier", "the day before". */
const storyDay: TimeForm = {
  name: 'story-day',
  pattern:
    /\b(?:(?:on|later|earlier|in|during)\s+)?(?:(?:the|that)\s+(?<which>same|following|next|previous|preceding)|(?<that>that))\s+(?<unit>day|night|morning|evening|afternoon|week|month|year)\b(?<before>)?|\bthe\s+(?<unit2>day|night|week|month|year)\s+(?<way>before|after)\b/giu,
  read: (groups) => {
    const unitWord = groups.unit ?? groups.unit2 ?? 'day';
    const isLong = /week|month|year/i.test(unitWord);
    const which = (groups.which ?? groups.way ?? '').toLowerCase();
    let amount = 0;
    if (/following|next|after/.test(which)) amount = 1;
    else if (/previous|preceding|before/.test(which)) amount = -1;
    return {
      kind: 'offset',
      amount,
      unit: isLong ? (unitWord.toLowerCase() as OffsetTime['unit']) : 'day',
      from: groups.way === undefined ? 'story' : 'event',
    } satisfies TimeSaid;
  },
};

/** Times told from the day of publication or from a time told before. */
export const relativeForms: readonly TimeForm[] = [
  dayWord,
  weekdayForm,
  periodForm,
  seasonForm,
  storyDay,
  offsetForm,
];
