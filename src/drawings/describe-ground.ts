import type { GapGround, Lamp, LampState } from '../lines/lamp.js';
import { linePartyOfKey } from '../lines/line-key.js';
import { partyName } from '../lines/party-name.js';
import { dayWords } from './day-words.js';

/** Why a lamp is as it is: "quiet 19 days; usual gap 4 to 11", "no talks by word of Ukraine since 26 October 2022, until …". */
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
  if (state === 'too little to tell') return `${quiet}; only ${weeks(needed)} of silence would tell`;
  return `${quiet}; usual gap ${usual.low === usual.high ? days(usual.low) : `${usual.low} to ${days(usual.high)}`}`;
}

function days(count: number): string {
  return `${count} day${count === 1 ? '' : 's'}`;
}

function weeks(count: number): string {
  const whole = Math.ceil(count);
  return `${whole} week${whole === 1 ? '' : 's'}`;
}
