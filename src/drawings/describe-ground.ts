import { dayWords } from '../lines/day-words.js';
import type { GapGround, GapRange, Lamp, LampState } from '../lines/lamp.js';
import { linePartyOfKey } from '../lines/line-key.js';
import { partyName } from '../lines/party-name.js';

/** Days. */
const twoYears = 730;

/** Weeks: longer ones are told as none. */
const longestTest = 104;

/** Why a lamp is as it is: "quiet 19 days; usual gap 4 to 11 days", "shut by Ukraine since 26 October 2022, condition: “…”". */
export function describeGround({ state, ground }: Lamp): string {
  switch (ground.kind) {
    case 'gap':
      return describeGap(ground, state);
    case 'contact':
      return `contact on ${dayWords(ground.day)}; too few for a usual gap`;
    case 'stated':
      return ground.what === 'silence'
        ? `a stated silence since ${dayWords(ground.since)}`
        : `${ground.by === null ? 'shut' : `shut by ${partyName(linePartyOfKey(ground.by))}`} since ${dayWords(ground.since)}${ground.condition === null ? '' : `, condition: “${ground.condition}”`}`;
    case 'none':
      return ground.what === 'no contact' ? 'no contact within two years' : 'no document of the time';
  }
}

function describeGap({ gap, usual, needed }: GapGround, state: LampState): string {
  const quiet = gap === 0 ? 'in contact that day' : `quiet ${days(gap)}`;
  if (state === 'too little to tell') {
    return `${quiet}; contact ${needed > longestTest ? 'too rare for a test' : `so rare that a test takes ${weeks(needed)}`}`;
  }
  return `${quiet}; usual gap ${rangeWords(usual)}`;
}

function rangeWords({ low, high }: GapRange): string {
  if (low === high) return days(low);
  return `${high >= twoYears ? days(low) : low} to ${days(high)}`;
}

/** Longer than two years in years: nobody counts such days. */
function days(count: number): string {
  if (count >= twoYears) return `${(count / 365.25).toFixed(1)} years`;
  return `${count} day${count === 1 ? '' : 's'}`;
}

function weeks(count: number): string {
  const whole = Math.ceil(count);
  return `${whole} week${whole === 1 ? '' : 's'}`;
}
