import type { Queries } from '../ledger/schema.js';
import { linePartyOfKey } from './line-key.js';
import type { LineParty } from './line-party.js';

/** A party with how much the ledger has of it. */
export interface KnownParty extends LineParty {
  readonly lines: number;
  /** Acts on these lines. */
  readonly acts: number;
}

/** The parties that have lines in a ledger, those with most acts first. */
export async function loadParties(queries: Queries): Promise<readonly KnownParty[]> {
  const rows = await queries
    .selectFrom('line_acts')
    .select(['from_party', 'to_party', ({ fn }) => fn.countAll<number>().as('acts')])
    .groupBy(['from_party', 'to_party'])
    .execute();
  const found = new Map<string, { acts: number; readonly others: Set<string> }>();
  const add = (key: string, other: string, acts: number) => {
    const party = found.get(key) ?? { acts: 0, others: new Set() };
    party.acts += acts;
    party.others.add(other);
    found.set(key, party);
  };
  for (const { from_party, to_party, acts } of rows) {
    if (from_party === to_party) continue;
    add(from_party, to_party, acts);
    add(to_party, from_party, acts);
  }
  return [...found]
    .map(([key, { acts, others }]) => ({ ...linePartyOfKey(key), lines: others.size, acts }))
    .sort((a, b) => b.acts - a.acts || (a.key < b.key ? -1 : 1));
}
