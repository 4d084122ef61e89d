import type { Party } from './coded-event.js';

/** A party in a few words: "Sergei Lavrov, foreign minister (RUS GOV)", or as the text names it when unresolved. */
export function describeParty(party: Party): string {
  const name = party.name ?? party.text;
  const isSaid = party.office !== null && name.toLowerCase().includes(party.office.toLowerCase());
  const office = party.office === null || isSaid ? '' : `, ${party.office}`;
  const codes = [party.code === '-' ? null : party.code, party.sector, ...party.otherSectors].filter(
    (code) => code !== null,
  );
  return `${name}${office}${codes.length > 0 ? ` (${codes.join(' ')})` : ''}`;
}

export function describeParties(parties: readonly Party[]): string {
  return parties.map(describeParty).join(', ');
}

/** Who did it to whom: "A → B", "A ↔ B" for an act that several share, "no one named" for an empty side. */
export function describeRoles({
  actors,
  recipients,
}: {
  readonly actors: readonly Party[];
  readonly recipients: readonly Party[];
}): string {
  const doers = describeParties(actors) || 'no one named';
  if (recipients.length > 0) return `${doers} → ${describeParties(recipients)}`;
  return actors.length > 1 ? actors.map(describeParty).join(' ↔ ') : doers;
}
