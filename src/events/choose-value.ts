import type { Claim } from './claim.js';
import type { Account, RivalValue, Voice } from './joined-event.js';
import { toldOrder } from './told-order.js';

/** A claim with whose word it is. */
export interface HeardClaim {
  readonly claim: Claim;
  readonly account: Account;
}

/**
 * The written order of preference between accounts that differ (docs/joining.md): a person's correction, then what both
 * sides say, the party whose act it is, the other party, a go-between, others and the press, the unnamed.
 */
const ranks: Readonly<Record<Voice, number>> = {
  actor: 2,
  recipient: 3,
  'go-between': 4,
  other: 5,
  press: 5,
  unnamed: 6,
};
const bothSides = 1;
const corrected = 0;
/** What its source took back counts only where nothing else is left. */
const withdrawn = 10;

export function rankOf({ claim, account }: HeardClaim, field: string | null): number {
  if (field !== null && claim.report.corrected.includes(field)) return corrected;
  return ranks[account.voice] + (account.isWithdrawn ? withdrawn : 0);
}

/**
 * Groups accounts by what they say of a field and puts the preferred value first. Of values of equal rank the one with more
 * independent origins leads, then the one published first.
 * @param say what an account says; null when it says nothing
 */
export function chooseValue(
  heard: readonly HeardClaim[],
  say: (claim: Claim) => string | null,
  field: string | null = null,
): readonly RivalValue[] {
  const groups = new Map<string, HeardClaim[]>();
  for (const one of heard) {
    const value = say(one.claim);
    if (value === null) continue;
    groups.set(value, [...(groups.get(value) ?? []), one]);
  }
  return [...groups]
    .map(([value, members]) => ({
      value,
      members,
      rank: groupRank(members, field),
      origins: originsOf(members),
    }))
    .sort(
      (a, b) =>
        a.rank - b.rank ||
        b.origins - a.origins ||
        compare(firstPublished(a.members), firstPublished(b.members)) ||
        compare(a.value, b.value),
    )
    .map(({ value, members }) => ({
      value,
      reports: members.map((one) => one.claim.report.id).sort((a, b) => a - b),
    }));
}

function groupRank(members: readonly HeardClaim[], field: string | null): number {
  const standing = members.filter((one) => !one.account.isWithdrawn);
  const sides = new Set(
    standing.flatMap(({ account }) =>
      account.voice === 'actor' || account.voice === 'recipient' ? [account.code] : [],
    ),
  );
  const best = Math.min(...members.map((one) => rankOf(one, field)));
  return sides.size > 1 ? Math.min(best, bothSides) : best;
}

function originsOf(members: readonly HeardClaim[]): number {
  return new Set(members.map((one) => one.claim.report.document.origin)).size;
}

function firstPublished(members: readonly HeardClaim[]): string {
  return members.map((one) => toldOrder(one.claim.report)).sort()[0] ?? '';
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
