import type { Party } from '../reports/coded-event.js';
import type { Claim } from './claim.js';
import { matchParties } from './party-fit.js';

/**
 * How well the parties of two contacts (CONSULT) agree, in points; null when they are other contacts. Who called and who
 * was called does not matter; a host told as a party, or left out, does not either; a third party who took part does.
 */
export function contactFit(a: Claim, b: Claim): number | null {
  if (a.way === 'written' && b.way === 'written' && isReversed(a, b)) return null;
  const { fits, onlyLeft, onlyRight } = matchParties(partiesOf(a), partiesOf(b));
  const isExplained = ({ code }: Party, other: Claim) =>
    [...other.through, ...partiesOf(other)].some((party) => party.code === code);
  const extra = [
    ...onlyLeft.filter((party) => !isExplained(party, b)),
    ...onlyRight.filter((party) => !isExplained(party, a)),
  ];
  const clash = onlyLeft.some((party) => onlyRight.some((other) => other.code === party.code));
  if (fits.length === 0 || clash) return null;
  const isWhole = fits.length >= 2;
  // One party in common is enough only where an account leaves the other open.
  const isPartial = partiesOf(a).length === 1 || partiesOf(b).length === 1;
  if (isWhole ? extra.length > 0 : !isPartial) return null;
  const named = fits.filter((fit) => fit === 2).length * 0.5;
  const doubtful = fits.filter((fit) => fit === 0.5).length * -0.5;
  return (isWhole ? 2 : 0.2) + named + doubtful + carrierFit(a, b);
}

function partiesOf({ actors, recipients }: Claim): readonly Party[] {
  return [...actors, ...recipients];
}

function carrierFit(a: Claim, b: Claim): number {
  if (a.through.length === 0 || b.through.length === 0) return 0;
  return matchParties(a.through, b.through).fits.length > 0 ? 0.8 : -1.5;
}

/** A letter to and a letter from. */
function isReversed(a: Claim, b: Claim): boolean {
  if (a.recipients.length === 0 || b.recipients.length === 0) return false;
  const codes = (parties: readonly Party[]) => new Set(parties.map((party) => party.code));
  const senders = codes(a.actors);
  return !b.actors.some((party) => senders.has(party.code));
}
