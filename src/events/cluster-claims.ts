import type { Judgement } from '../ledger/judgement.js';
import type { Claim } from './claim.js';
import { claimKeys } from './claim-keys.js';
import { decidedPairs } from './decided-pairs.js';
import { DisjointSets } from './disjoint-sets.js';
import { joinedFrom, likenessOf } from './likeness-of.js';
import { pairKey } from './pair-key.js';

/** The accounts of one act, and the cluster that they hang together with. */
export interface ClaimGroup {
  readonly cluster: string;
  readonly claims: readonly [Claim, ...Claim[]];
}

interface Pair {
  readonly a: number;
  readonly b: number;
  readonly points: number;
}

/** Two groups are joined while their accounts are so alike on average. */
const groupsFrom = joinedFrom - 1;

/**
 * Groups accounts by act. Best pairs first; two groups are joined unless any account of one cannot be of one act with any of
 * the other. What people joined or parted stays so. The order of the accounts plays no part.
 */
export function clusterClaims(
  claims: readonly Claim[],
  judgements: readonly Judgement[],
): readonly ClaimGroup[] {
  const sorted = [...claims].sort((a, b) => compare(a.report.uid, b.report.uid));
  const decided = decidedPairs(judgements);
  const decisionOn = (a: number, b: number) =>
    decided.get(pairKey(sorted[a]?.report.id ?? -1, sorted[b]?.report.id ?? -1));
  const pairs = likePairs(sorted);
  const same = decidedSame(sorted, decided);
  const kin = new DisjointSets(sorted.length);
  for (const { a, b } of [...pairs, ...same]) kin.unite(a, b);
  return kin.groups().flatMap((members) => {
    const [first] = members;
    const cluster = (first === undefined ? undefined : sorted[first]?.report.uid) ?? '';
    const inside = new Set(members);
    const groups = groupOf(members, {
      pairs: pairs.filter(({ a }) => inside.has(a)),
      same: same.filter(({ a }) => inside.has(a)),
      likeness: (a, b) =>
        decisionOn(a, b) === 'apart'
          ? null
          : decisionOn(a, b) === 'same'
            ? Number.POSITIVE_INFINITY
            : likenessAt(sorted, a, b),
    });
    return groups.flatMap((group) => {
      const [head, ...rest] = group.flatMap((index) => sorted[index] ?? []);
      return head === undefined ? [] : [{ cluster, claims: [head, ...rest] as const }];
    });
  });
}

interface Grouping {
  readonly pairs: readonly Pair[];
  readonly same: readonly Pair[];
  likeness(a: number, b: number): number | null;
}

function groupOf(
  members: readonly number[],
  { pairs, same, likeness }: Grouping,
): readonly (readonly number[])[] {
  const groupAt = new Map(members.map((member) => [member, [member] as readonly number[]]));
  const join = (a: readonly number[], b: readonly number[]) => {
    const joined = [...a, ...b].sort((x, y) => x - y);
    for (const member of joined) groupAt.set(member, joined);
  };
  const ordered = [...pairs].sort((x, y) => y.points - x.points || x.a - y.a || x.b - y.b);
  for (const { a, b } of same) {
    const [left, right] = [groupAt.get(a), groupAt.get(b)];
    if (left !== undefined && right !== undefined && left !== right) join(left, right);
  }
  for (const { a, b } of ordered) {
    const [left, right] = [groupAt.get(a), groupAt.get(b)];
    if (left === undefined || right === undefined || left === right) continue;
    if (mayJoin(left, right, likeness)) join(left, right);
  }
  return [...new Set(groupAt.values())];
}

function mayJoin(left: readonly number[], right: readonly number[], likeness: Grouping['likeness']): boolean {
  let sum = 0;
  for (const a of left) {
    for (const b of right) {
      const points = likeness(a, b);
      if (points === null) return false;
      sum += points;
    }
  }
  return sum / (left.length * right.length) >= groupsFrom;
}

function likePairs(sorted: readonly Claim[]): readonly Pair[] {
  const byKey = new Map<string, number[]>();
  for (const [index, claim] of sorted.entries()) {
    for (const key of claimKeys(claim)) {
      const list = byKey.get(key);
      if (list === undefined) byKey.set(key, [index]);
      else list.push(index);
    }
  }
  const pairs = new Map<string, Pair>();
  for (const list of byKey.values()) {
    for (const [at, a] of list.entries()) {
      for (const b of list.slice(at + 1)) {
        const key = pairKey(a, b);
        if (pairs.has(key)) continue;
        const points = likenessAt(sorted, a, b) ?? Number.NEGATIVE_INFINITY;
        pairs.set(key, { a, b, points });
      }
    }
  }
  return [...pairs.values()].filter(({ points }) => points >= joinedFrom);
}

function likenessAt(sorted: readonly Claim[], a: number, b: number): number | null {
  const [one, other] = [sorted[a], sorted[b]];
  return one === undefined || other === undefined ? null : likenessOf(one, other);
}

function decidedSame(
  sorted: readonly Claim[],
  decided: ReadonlyMap<string, 'same' | 'apart'>,
): readonly Pair[] {
  const indexOf = new Map(sorted.map((claim, index) => [claim.report.id, index]));
  return [...decided].flatMap(([key, decision]) => {
    const [a, b] = key.split(' ').map((id) => indexOf.get(Number(id)));
    return decision === 'same' && a !== undefined && b !== undefined
      ? [{ a, b, points: Number.POSITIVE_INFINITY }]
      : [];
  });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
