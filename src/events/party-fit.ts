import type { Party } from '../reports/coded-event.js';

/** Offices that have a holder each, so that two of them are two persons. */
const portfolios: Readonly<Record<string, string>> = {
  'head of state': 'head',
  'head of government': 'head',
  monarch: 'head',
  president: 'head',
  'prime minister': 'head',
  'foreign minister': 'foreign',
  'secretary of state': 'foreign',
  'foreign secretary': 'foreign',
  'defence minister': 'defence',
  'interior minister': 'interior',
  'finance minister': 'finance',
  'chief of defence': 'chief of defence',
  'intelligence chief': 'intelligence',
  'national security adviser': 'security',
  ambassador: 'ambassador',
};

/** Sectors that speak for themselves and not for their state's government. */
const ownVoices: ReadonlySet<string> = new Set(['LEG', 'REB', 'OPP', 'PTY']);

/**
 * Whether two mentions may stand for one party: 0 no, 0.5 perhaps (a state and its army), 1 yes, 2 one person named in
 * both. A capital, a state and a minister without a name stand for each other; two named persons do not, nor do two
 * ministers of different departments.
 */
export function partyFit(a: Party, b: Party): 0 | 0.5 | 1 | 2 {
  if (a.code !== b.code || areTwoBodies(a, b)) return 0;
  const [first, second] = [personOf(a), personOf(b)];
  if (first !== null && second !== null) return isSameName(first, second) ? 2 : 0;
  const [mine, yours] = [portfolioOf(a), portfolioOf(b)];
  if (mine !== null && yours !== null && mine !== yours) return 0;
  if (a.sector === b.sector) return 1;
  if (ownVoices.has(a.sector ?? '') || ownVoices.has(b.sector ?? '')) return 0;
  const isTwoOffices = a.office !== null && b.office !== null;
  return isTwoOffices && [a.sector, b.sector].includes('MIL') ? 0 : 0.5;
}

/** Codes that stand for bodies of a kind, so that the name only tells which: NATO and the OSCE are both IGO. */
const sharedCodes: ReadonlySet<string> = new Set(['IGO', 'NGO', 'ISM', 'IMG', 'MNC']);

function areTwoBodies(a: Party, b: Party): boolean {
  if (!sharedCodes.has(a.code) || personOf(a) !== null || personOf(b) !== null) return false;
  return a.name !== null && b.name !== null && !isSameBody(a.name, b.name);
}

/** "Arab League" and "League of Arab States", "ASEAN" and what it stands for; not "G7" and "G20". */
function isSameBody(a: string, b: string): boolean {
  const digits = (name: string) => name.replace(/\D/g, '');
  const letters = (name: string) => name.replace(/[^\p{L}]/gu, '').toUpperCase();
  const initials = (name: string) => name.replace(/\P{Lu}/gu, '');
  if (digits(a) !== digits(b)) return false;
  return isSameName(a, b) || initials(a) === letters(b) || initials(b) === letters(a);
}

/** The name of a person; a spokesperson speaks as the body spoken for. */
export function personOf({ name, office }: Party): string | null {
  return office === null || office === 'spokesperson' || office === 'ministry' || office === 'government'
    ? null
    : name;
}

export function portfolioOf({ office }: Party): string | null {
  return office === null ? null : (portfolios[office] ?? null);
}

/** "Solberg" and "Knut Solberg" are one; letters with and without marks are the same. */
export function isSameName(a: string, b: string): boolean {
  const words = (name: string) =>
    name
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .filter((word) => word !== '');
  const [first, second] = [words(a), words(b)];
  const [short, long] = first.length <= second.length ? [first, second] : [second, first];
  return short.length > 0 && short.every((word) => long.includes(word));
}

/** Best fits of one list of parties to another, each used once; `unmatched` are left over on either side. */
export function matchParties(left: readonly Party[], right: readonly Party[]): PartyMatch {
  const pairs = left
    .flatMap((a, i) => right.map((b, j) => ({ i, j, fit: partyFit(a, b) })))
    .filter(({ fit }) => fit > 0)
    .sort((one, other) => other.fit - one.fit || one.i - other.i || one.j - other.j);
  const usedLeft = new Set<number>();
  const usedRight = new Set<number>();
  const fits: number[] = [];
  for (const { i, j, fit } of pairs) {
    if (usedLeft.has(i) || usedRight.has(j)) continue;
    usedLeft.add(i);
    usedRight.add(j);
    fits.push(fit);
  }
  return {
    fits,
    onlyLeft: left.filter((_, i) => !usedLeft.has(i)),
    onlyRight: right.filter((_, j) => !usedRight.has(j)),
  };
}

export interface PartyMatch {
  readonly fits: readonly number[];
  readonly onlyLeft: readonly Party[];
  readonly onlyRight: readonly Party[];
}
