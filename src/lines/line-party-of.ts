import { listedBody } from './line-bodies.js';
import type { LineParty, PartyClass } from './line-party.js';

/** What the rule needs of a party of an event. */
export interface NamedParty {
  readonly code: string;
  readonly sector: string | null;
  readonly name: string | null;
  readonly office?: string | null;
}

/** Codes that stand for bodies of a kind, so that only the name tells which. */
const sharedCodes: ReadonlySet<string> = new Set(['IGO', 'NGO', 'ISM', 'IMG', 'MNC']);

/** Classes by PLOVER sector (docs/codebook.md section 4). Sectors that are not listed are society. */
const classes: Readonly<Record<string, PartyClass>> = {
  GOV: 'state',
  MIL: 'state',
  LEG: 'state',
  SPY: 'state',
  JUD: 'state',
  COP: 'state',
  PRE: 'state',
  IGO: 'state',
  REB: 'REB',
  OPP: 'OPP',
  PTY: 'PTY',
  PRM: 'PRM',
};

/** The party of a line that a party of an event is; null where its code is unknown or does not tell which body it is. */
export function linePartyOf({ code, sector, name, office = null }: NamedParty): LineParty | null {
  if (!/^[A-Z]{3}$/.test(code)) return null;
  if (!sharedCodes.has(code)) {
    const kind = sector === null ? 'state' : (classes[sector] ?? 'CVL');
    return { key: kind === 'state' ? code : `${code}.${kind}`, code, class: kind, body: null };
  }
  if (name === null) return null;
  // The name of somebody who holds an office is a person's: it tells the body only where that is listed.
  const body = listedBody(name) ?? (office === null ? slugOf(name) : '');
  return body === '' ? null : { key: `${code}.${body}`, code, class: 'body', body };
}

function slugOf(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
