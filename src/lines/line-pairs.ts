import type { EventParty, JoinedEvent } from '../events/joined-event.js';
import type { LineParty } from './line-party.js';
import { linePartyOf } from './line-party-of.js';

/** A side of an act: the party of a line with who acts for it. */
export interface Side {
  readonly party: LineParty;
  readonly acting: EventParty;
}

export interface LinePair {
  readonly from: Side;
  readonly to: Side;
  readonly isMutual: boolean;
}

/** What several do without a recipient they do with each other: they met, they agreed. Of other acts it is what they do together. */
const mutualTypes: ReadonlySet<string> = new Set(['CONSULT', 'AGREE', 'COOPERATE']);
/** Sectors that speak for themselves inside a state. */
const ownVoices: ReadonlySet<string> = new Set(['LEG', 'MIL', 'SPY', 'JUD']);

/**
 * The pairs of parties that an event is about, each once: a mutual one with its lower key first. Of several persons of one
 * party the first that acts stands for it. Organs of one state are a pair where one acts on another.
 */
export function linePairs(event: JoinedEvent): readonly LinePair[] {
  const sides = (role: EventParty['role']) =>
    event.parties.filter((party) => party.role === role).flatMap((party) => sideOf(party) ?? []);
  const actors = sides('actor');
  const isMutual = !event.parties.some(({ role }) => role === 'recipient');
  if (isMutual && !mutualTypes.has(event.type)) return [];
  const found = new Map<string, LinePair>();
  for (const actor of actors) {
    for (const other of isMutual ? actors : sides('recipient')) {
      if (!isPair(actor, other, isMutual)) continue;
      const isForth = !isMutual || actor.party.key <= other.party.key;
      const [from, to] = isForth ? [actor, other] : [other, actor];
      const key = `${from.party.key} ${to.party.key}`;
      if (!found.has(key)) found.set(key, { from, to, isMutual });
    }
  }
  return [...found.values()];
}

export function sideOf(acting: EventParty): Side | null {
  const party = linePartyOf(acting);
  return party === null ? null : { party, acting };
}

function isPair(a: Side, b: Side, isMutual: boolean): boolean {
  if (a.party.key !== b.party.key) return true;
  const [mine, yours] = [a.acting.sector, b.acting.sector];
  return (
    !isMutual &&
    a.party.class === 'state' &&
    mine !== yours &&
    (ownVoices.has(mine ?? '') || ownVoices.has(yours ?? ''))
  );
}
