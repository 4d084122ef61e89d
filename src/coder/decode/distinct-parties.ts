import type { ActParty } from '../act.js';
import { partyLine } from './party-line.js';

/** Whether two entries stand for one party: the same line, and no two different names. */
export function isSameParty(a: ActParty, b: ActParty): boolean {
  const line = partyLine(a);
  if (line === null || line !== partyLine(b))
    return line === null && partyLine(b) === null && a.text === b.text;
  if (a.sector !== b.sector && a.sector !== null && b.sector !== null) return false;
  return a.name === b.name || a.name === null || b.name === null;
}

/** The parties without later entries for one already there; a named entry replaces an unnamed one. */
export function distinctParties(parties: readonly ActParty[]): readonly ActParty[] {
  const kept: ActParty[] = [];
  for (const party of parties) {
    const at = kept.findIndex((known) => isSameParty(known, party));
    const known = kept[at];
    if (known === undefined) kept.push(party);
    else if (known.name === null && party.name !== null) kept[at] = party;
  }
  return kept;
}
