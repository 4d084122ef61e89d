import { upTo } from './up-to.js';

/** Days of some contacts, asked again and again how many there were up to a day. */
export interface DayCounts {
  /** Ascending. */
  readonly days: readonly number[];
  /** How many lie on or before a day. */
  upTo(day: number): number;
}

/** Fewer days are quickly halved; of more a table is kept. */
const few = 64;

export function dayCounts(unsorted: readonly number[]): DayCounts {
  const days = [...unsorted].sort((a, b) => a - b);
  const [first, last] = [days[0], days.at(-1)];
  if (days.length < few || first === undefined || last === undefined)
    return { days, upTo: (day) => upTo(days, day) };
  const table = new Uint32Array(last - first + 1);
  for (const day of days) table[day - first] = (table[day - first] ?? 0) + 1;
  for (let place = 1; place < table.length; place++)
    table[place] = (table[place] ?? 0) + (table[place - 1] ?? 0);
  return { days, upTo: (day) => (day < first ? 0 : day >= last ? days.length : (table[day - first] ?? 0)) };
}
