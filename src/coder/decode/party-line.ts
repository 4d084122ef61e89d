import type { PartyIdentity } from '../../actors/party-identity.js';

const classOfSector: Readonly<Record<string, string>> = {
  GOV: 'state',
  MIL: 'state',
  SPY: 'state',
  JUD: 'state',
  COP: 'state',
  LEG: 'legislature',
  REB: 'armed',
  PRM: 'armed',
  OPP: 'party',
  PTY: 'party',
  ELI: 'society',
  BUS: 'society',
  JRN: 'society',
  CVL: 'society',
};

/** Codes that many bodies share, so that only the name tells one from another. */
const sharedCodes: ReadonlySet<string> = new Set(['IGO', 'NGO', 'ISM', 'IMG', 'MNC']);

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/^the\s+/, '')
    .trim();
}

/**
 * The line that a party stands on: its code with its sector class, so that the Houthis and the government of
 * Yemen, or NATO and the African Union, are two. Null for a party without a code.
 */
export function partyLine(party: PartyIdentity & { readonly text?: string }): string | null {
  if (party.code === '-') return null;
  if (sharedCodes.has(party.code)) return `${party.code} ${plain(party.name ?? party.text ?? '')}`;
  if (party.code === 'UNO' || party.code === 'EUR') return party.code;
  return `${party.code} ${classOfSector[party.sector ?? 'GOV'] ?? 'state'}`;
}

/** The distinct lines of some parties. */
export function partyLines(
  parties: readonly (PartyIdentity & { readonly text?: string })[],
): ReadonlySet<string> {
  const lines = new Set<string>();
  for (const party of parties) {
    const line = partyLine(party);
    if (line !== null) lines.add(line);
  }
  return lines;
}
