import type { EventParty } from '../events/joined-event.js';
import { type Level, levels } from './level.js';

/** Levels by sector, whatever the office: a general and an army's staff talk as the military. */
const bySector: Readonly<Record<string, Level>> = {
  MIL: 'military',
  SPY: 'intelligence',
  LEG: 'legislators',
};

/** Levels by office, as the coder names offices (data/en/roles.yml, data/office-holders.csv). Others, such as spokespersons, have none. */
const byOffice: Readonly<Record<string, Level>> = {
  'head of state': 'leaders',
  'head of government': 'leaders',
  monarch: 'leaders',
  president: 'leaders',
  'prime minister': 'leaders',
  leader: 'leaders',
  'rebel leader': 'leaders',
  'opposition leader': 'leaders',
  'party leader': 'leaders',
  'head of organisation': 'leaders',
  'vice president': 'leaders',
  'deputy head of government': 'leaders',
  'foreign minister': 'foreign ministers',
  'secretary of state': 'foreign ministers',
  'foreign secretary': 'foreign ministers',
  'defence minister': 'defence ministers',
  minister: 'other ministers',
  'interior minister': 'other ministers',
  'finance minister': 'other ministers',
  'national security adviser': 'other ministers',
  'chief of defence': 'military',
  general: 'military',
  'intelligence chief': 'intelligence',
  ambassador: 'envoys',
  envoy: 'envoys',
  'speaker of parliament': 'legislators',
  legislator: 'legislators',
  official: 'officials',
};

/** At what level a party acts; null where it is a state or body as a whole. */
export function levelOf({ sector, office, name, text }: EventParty): Level | null {
  const fixed = bySector[sector ?? ''];
  if (fixed !== undefined) return fixed;
  // "His Russian counterpart" is whatever he is: the other side tells.
  if (name === null && /\b(?:counterpart|colleague)s?\b/i.test(text)) return null;
  return byOffice[office ?? ''] ?? null;
}

/** The less senior of two levels; where one is unknown the other. */
export function lessSenior(a: Level | null, b: Level | null): Level | null {
  if (a === null || b === null) return a ?? b;
  return levels.indexOf(a) >= levels.indexOf(b) ? a : b;
}
