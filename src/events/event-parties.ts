import type { PartyRole } from '../ledger/schema.js';
import type { Party } from '../reports/coded-event.js';
import { type HeardClaim, rankOf } from './choose-value.js';
import type { EventParty } from './joined-event.js';
import { partyFit, personOf } from './party-fit.js';
import { toldOrder } from './told-order.js';

type Role = Exclude<PartyRole, 'speaker'>;

interface Gathered {
  party: Party;
  readonly votes: { role: Role; weight: number }[];
}

/**
 * The parties of an event: mentions of one party in several accounts become one, named as by the account that names it
 * best; its role is the one that most accounts give. A contact in which no account tells who came to whom has actors only.
 */
export function eventParties(heard: readonly HeardClaim[]): readonly EventParty[] {
  const ordered = [...heard].sort(
    (a, b) =>
      rankOf(a, null) - rankOf(b, null) || order(toldOrder(a.claim.report), toldOrder(b.claim.report)),
  );
  const mentions = ordered.flatMap(({ claim }) => [
    ...claim.actors.map((party) => ({ party, role: 'actor' as const, weight: weightOf(claim) })),
    ...claim.recipients.map((party) => ({ party, role: 'recipient' as const, weight: 1 })),
    ...claim.through.map((party) => ({ party, role: 'through' as const, weight: 1 })),
  ]);
  // Named persons first, so that "Ankara" joins the minister and not the other way round.
  const named = mentions.filter(({ party }) => personOf(party) !== null);
  const gathered: Gathered[] = [];
  for (const { party, role, weight } of [...named, ...mentions.filter((one) => !named.includes(one))]) {
    const known = gathered.find((one) => partyFit(one.party, party) > 0);
    if (known === undefined) gathered.push({ party, votes: [{ role, weight }] });
    else {
      known.votes.push({ role, weight });
      known.party = fuller(known.party, party);
    }
  }
  return gathered
    .map(({ party, votes }): EventParty => {
      const { code, sector, name, office, text } = party;
      return { role: roleBy(votes), code, sector, name, office, text };
    })
    .sort((a, b) => roleOrder.indexOf(a.role) - roleOrder.indexOf(b.role));
}

const roleOrder: readonly PartyRole[] = ['actor', 'recipient', 'through', 'speaker'];

/** In "the two met" nobody comes to anybody: that tells less of the direction than "A visited B". */
function weightOf({ report, recipients, actors }: HeardClaim['claim']): number {
  const isMutual = report.event.type === 'CONSULT' && recipients.length === 0 && actors.length > 1;
  return isMutual ? 0.1 : 1;
}

function roleBy(votes: Gathered['votes']): Role {
  const roles: readonly Role[] = ['actor', 'recipient', 'through'];
  const sum = (role: Role) =>
    votes.reduce((total, vote) => total + (vote.role === role ? vote.weight : 0), 0);
  return roles.reduce((best, role) => (sum(role) > sum(best) ? role : best));
}

function fuller(known: Party, other: Party): Party {
  const isLonger = (other.name?.length ?? 0) > (known.name?.length ?? 0) && personOf(other) !== null;
  const best = isLonger ? other : known;
  return {
    ...best,
    office: best.office ?? known.office ?? other.office,
    sector: best.sector ?? other.sector,
  };
}

function order(a: string, b: string): number {
  return a < b ? -1 : 1;
}
