import { backwards, type Discourse, distinctParties, sideOf } from './discourse.js';
import type { DraftMention } from './draft-mention.js';
import type { PartyIdentity } from './party-identity.js';

/** Words that stand for two or more parties named before: "the two", "both sides", "the two leaders", "the former". */
const COLLECTIVE =
  /^(?:the (?:two|pair|duo|three|trio)(?: (?:sides|leaders|countries|nations|men|women|presidents|ministers|foreign ministers|governments|parties|states|diplomats|neighbours|neighbors|allies|rivals|powers|teams|foes|adversaries|capitals|officials|top diplomats|generals|delegations|statesmen|koreas))?|both (?:sides|countries|leaders|nations|men|governments|parties|presidents|ministers|states|teams|women|capitals|foreign ministers)|the (?:sides|parties|leaders|warring sides|warring parties|warring factions|rivals|duo|presidents|foes|neighbours|neighbors)|both|two sides|two countries|two leaders|two nations|either side|neither side|each side|each other|one another|the other side)$/;

/** Whether words stand for several parties named before. */
export function isCollective(words: string): boolean {
  return COLLECTIVE.test(words);
}

const REACH = 5;
const DECAY = 0.7;
const PROMINENCE = 3.5;

/**
 * The two (or three) parties most spoken of just before. Each mention adds to its party's weight, the nearer the more; names joined
 * by "and" or a hyphen count as a pair; a subject that acts on "both" in the same sentence is a third party.
 */
export function resolveCollective(draft: DraftMention, at: number, discourse: Discourse): void {
  const wanted = /three|trio/.test(draft.head) ? 3 : 2;
  const weights = new Map<string, { weight: number; party: PartyIdentity; from: DraftMention }>();
  const outside = thirdParties(draft, at, discourse);
  let after: DraftMention | null = null;
  for (const other of backwards(discourse, at, REACH)) {
    const distance = draft.sentence - other.sentence;
    const base = DECAY ** distance * useWeight(other) * (other.isSubject ? 1.3 : 1);
    const isPair = after !== null && isJoined(other, after, discourse) && codesOf(other) !== codesOf(after);
    const share = other.kind === 'collective' ? 1.5 : 1;
    for (const party of other.parties) {
      const id = sideOf(party);
      if (party.code === '-' || outside.has(id)) continue;
      const known = weights.get(id);
      const pairBonus = isPair ? 0.8 * DECAY ** distance : 0;
      if (known === undefined) weights.set(id, { weight: base * share + pairBonus, party, from: other });
      else known.weight += base * share + pairBonus;
      if (isPair && after !== null) {
        for (const partner of after.parties) {
          const joined = weights.get(sideOf(partner));
          if (joined !== undefined) joined.weight += pairBonus;
        }
      }
    }
    if (other.use !== 'modifier' || other.kind === 'demonym') after = other;
  }
  for (const [id, one] of weights) one.weight += PROMINENCE * (discourse.prominence.get(id) ?? 0);
  const ranked = [...weights.values()].sort((a, b) => b.weight - a.weight).slice(0, wanted);
  if (ranked.length < 2) return;
  draft.parties = distinctParties(ranked.sort((a, b) => a.from.from - b.from.from).map((one) => one.party));
  draft.antecedent = ranked[0]?.from ?? null;
  draft.ground = 'collective: parties most spoken of before';
}

function useWeight(other: DraftMention): number {
  if (other.isGlued || other.parties.length === 0) return 0;
  if (other.use === 'place-of-act') return 0.25;
  return other.use === 'modifier' ? 0.5 : 1;
}

function codesOf(draft: DraftMention): string {
  return draft.parties.map(sideOf).join();
}

function isJoined(first: DraftMention, second: DraftMention, discourse: Discourse): boolean {
  if (first.sentence !== second.sentence || second.from < first.end) return false;
  const link = discourse.words[first.end];
  if (link === undefined) return false;
  if (link.gap === '-' && second.from === first.end) return true;
  return (link.key === 'and' || link.key === 'with') && second.from - first.end <= 5;
}

/** Who acts on the two in the same sentence: "Samoa urged both sides". */
function thirdParties(draft: DraftMention, at: number, discourse: Discourse): ReadonlySet<string> {
  const outside = new Set<string>();
  if (draft.isSubject) return outside;
  for (const other of backwards(discourse, at, 0)) {
    if (other.isSubject && other.kind !== 'pronoun' && other.parties.length === 1)
      for (const party of other.parties) outside.add(sideOf(party));
  }
  return outside;
}
