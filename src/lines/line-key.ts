import { ParleyError } from '../errors.js';
import type { Line } from './line.js';
import type { LineParty, PartyClass } from './line-party.js';

/** Not a letter, digit, dot or hyphen, and needs no escape in an address. */
const separator = '~';
const kinds: readonly PartyClass[] = ['REB', 'OPP', 'PTY', 'PRM', 'CVL'];

/** Key of the line of two parties, in whichever order: `RUS~USA`. */
export function lineKey(a: string, b: string): string {
  return a <= b ? `${a}${separator}${b}` : `${b}${separator}${a}`;
}

/** The line of a key. @throws ParleyError `bad-line` */
export function lineOfKey(key: string): Line {
  const [first = '', second = '', ...more] = key.split(separator);
  if (second === '' || more.length > 0) throw badLine(key);
  const [low, high] = first <= second ? [first, second] : [second, first];
  return { key: lineKey(low, high), parties: [linePartyOfKey(low), linePartyOfKey(high)] };
}

/** The party of a key: `RUS`, `SYR.REB`, `IGO.NATO`. @throws ParleyError `bad-line` */
export function linePartyOfKey(key: string): LineParty {
  const match = /^([A-Z]{3})(?:\.([A-Za-z0-9-]+))?$/.exec(key);
  if (match === null) throw badLine(key);
  const [, code = '', rest = null] = match;
  if (rest === null) return { key, code, class: 'state', body: null };
  const kind = kinds.find((one) => one === rest);
  return kind === undefined
    ? { key, code, class: 'body', body: rest }
    : { key, code, class: kind, body: null };
}

function badLine(key: string): ParleyError {
  return new ParleyError(
    'bad-line',
    `"${key}" names no line or party: write codes as in RUS~USA, SYR~SYR.REB, IGO.NATO~RUS`,
  );
}
