import type { Account, Standing } from './joined-event.js';

/**
 * On whose word an act stands. A denial by a party outweighs what others report; a text that its source took back counts
 * no more.
 */
export function standingOf(accounts: readonly Account[]): Standing {
  const standing = accounts.filter((account) => !account.isWithdrawn);
  if (standing.length === 0) return 'retracted';
  const isParty = ({ voice }: Account) => voice === 'actor' || voice === 'recipient';
  const denials = standing.filter(({ status }) => status === 'negated');
  const affirming = standing.filter(({ status }) => status !== 'negated');
  if (affirming.length > 0 && denials.some(isParty)) return 'denied';
  const telling = affirming.length > 0 ? affirming : denials;
  const sides = new Set(telling.filter(isParty).map(({ code }) => code));
  if (sides.size > 1) return 'stated by both sides';
  if (sides.size === 1) return 'stated by one side';
  if (telling.some(({ voice }) => voice === 'go-between')) return 'stated by a go-between';
  return telling.every(({ voice }) => voice === 'unnamed')
    ? 'stated by unnamed persons'
    : 'reported by others';
}
