import type { Level } from '../lines/level.js';
import { lineOfKey, linePartyOfKey } from '../lines/line-key.js';
import { partyName } from '../lines/party-name.js';

/** "Russia": a party by its key. */
export function nameOf(key: string): string {
  return partyName(linePartyOfKey(key));
}

/** "Russia and United States, defence ministers": who a change is about. */
export function lineInWords(line: string, level: Level | null): string {
  const { parties } = lineOfKey(line);
  const [first, second] = parties.map(partyName);
  const names = first === second ? first : `${first} and ${second}`;
  return level === null ? `${names}` : `${names}, ${level}`;
}

/** "1 contact", "3 contacts". */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
