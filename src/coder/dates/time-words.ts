import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { dataFolder } from '../../data-folder.js';
import type { TimeUnit } from './time-expression.js';

interface Table<Entries> {
  readonly note: string;
  readonly entries: Entries;
}

interface TimeWordTables {
  readonly months: Table<Readonly<Record<string, number>>>;
  readonly weekdays: Table<Readonly<Record<string, number>>>;
  readonly seasons: Table<Readonly<Record<string, number>>>;
  readonly numbers: Table<Readonly<Record<string, number>>>;
  readonly ordinals: Table<Readonly<Record<string, number>>>;
  readonly units: Table<Readonly<Record<string, TimeUnit>>>;
  readonly named_days: Table<Readonly<Record<string, string>>>;
  readonly vague: Table<readonly string[]>;
}

const tables = parse(readFileSync(dataFolder('en', 'time-words.yml'), 'utf8')) as TimeWordTables;

/** Alternatives of a pattern, longest first so that none hides another. */
function alternatives(words: readonly string[]): string {
  const longestFirst = [...words].sort((a, b) => b.length - a.length);
  return `(?:${longestFirst.map((word) => word.replace(/ /g, '\\s+').replace(/'/g, "['’]")).join('|')})`;
}

/** Names of months and days, the shortened ones with or without their stop. */
function withStops(words: readonly string[]): string {
  const whole = words.filter((word) => word.length > 5 || /^(?:march|april|may|june|july)$/.test(word));
  const short = words.filter((word) => !whole.includes(word));
  return `(?:${alternatives(whole)}\\b|${alternatives(short)}\\b\\.?)`;
}

function plain(word: string): string {
  return word.toLowerCase().replace(/\.$/, '').replace(/\s+/g, ' ');
}

/** Sources of patterns (to be compiled with the flags `iu`) for the words of data/en/time-words.yml. */
export const wordPatterns = {
  month: withStops(Object.keys(tables.months.entries)),
  weekday: withStops(Object.keys(tables.weekdays.entries)),
  season: alternatives(Object.keys(tables.seasons.entries)),
  number: `(?:\\d{1,3}|${alternatives(Object.keys(tables.numbers.entries))})`,
  ordinal: alternatives(Object.keys(tables.ordinals.entries)),
  unit: alternatives(Object.keys(tables.units.entries)),
  vague: alternatives(tables.vague.entries),
  namedDay: alternatives(Object.keys(tables.named_days.entries)),
  year: '(?:1[5-9]\\d\\d|20\\d\\d)',
  day: '(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?',
} as const;

export function monthNumber(word: string): number | null {
  return tables.months.entries[plain(word)] ?? null;
}

export function weekdayNumber(word: string): number | null {
  return tables.weekdays.entries[plain(word)] ?? null;
}

/** First month of a season. */
export function seasonMonth(word: string): number | null {
  return tables.seasons.entries[plain(word)] ?? null;
}

export function numberOf(word: string): number | null {
  return /^\d+$/.test(word) ? Number(word) : (tables.numbers.entries[plain(word)] ?? null);
}

export function ordinalOf(word: string): number | null {
  return tables.ordinals.entries[plain(word)] ?? null;
}

export function unitOf(word: string): TimeUnit | null {
  return tables.units.entries[plain(word)] ?? null;
}

/** Month and day of a feast: "new year's day" → [1, 1]. */
export function namedDay(word: string): { readonly month: number; readonly day: number } | null {
  const entry = tables.named_days.entries[plain(word).replace(/’/g, "'")];
  if (entry === undefined) return null;
  const [month = '', day = ''] = entry.split('-');
  return { month: Number(month), day: Number(day) };
}
