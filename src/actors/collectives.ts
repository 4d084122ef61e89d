import { backwards, type Discourse, distinctParties, partyOf, sideOf } from './discourse.js';
import type { DraftMention } from './draft-mention.js';
import type { PartyIdentity } from './party-identity.js';

/** Words that stand for two or more parties named before: "the two", "both sides", "the two leaders", "the former". */
const COLLECTIVE =
  /^(?:the (?:two|pair|duo|three|trio)(?: (?:sides|leaders|countries|nations|men|women|presidents|ministers|foreign ministers|governments|parties|states|diplomats|neighbours|neighbors|allies|rivals|powers|teams|foes|enemies|adversaries|capitals|cities|armies|officials|top diplomats|generals|delegations|statesmen|prime ministers|koreas))?|both (?:sides|countries|leaders|nations|men|governments|parties|presidents|ministers|states|teams|women|capitals|cities|armies|powers|delegations|foreign ministers|prime ministers)|the (?:sides|parties|leaders|countries|nations|governments|delegations|combatants|warring sides|warring parties|warring factions|rivals|duo|presidents|foes|neighbours|neighbors)|both|two sides|two countries|two leaders|two nations|either side|each side|neither (?:side|government|country|capital|leader|man|woman|party|president|minister|army|state|nation|power|delegation)|neither of (?:them|the two)|each other|one another|the other side)$/;

/** Whether words stand for several parties named before. */
export function isCollective(words: string): boolean {
  return COLLECTIVE.test(words);
}

/** Words that tell how many are meant. */
const COUNTED = /\b(?:two|both|pair|duo|neither|each other)\b/;

/** A party with what speaks for it. */
interface Weighed {
  weight: number;
  readonly party: PartyIdentity;
  readonly from: DraftMention;
}

const REACH = 5;
const DECAY = 0.7;
const PROMINENCE = 3.5;
/** Share in the text from which a party may be meant that nobody has named yet. */
const LEAST_SHARE = 0.3;
/** Persons before states where the words mean people: "the two leaders". */
const PEOPLE = 1.5;

/**
 * The two (or three) parties most spoken of just before. Each mention adds to its party's weight, the nearer the more; names joined
 * by "and" or a hyphen count as a pair; a subject that acts on "both" in the same sentence is a third party.
 */
export function resolveCollective(draft: DraftMention, at: number, discourse: Discourse): void {
  const isOfPeople = /leader|president|minister|men$|women|diplomat|official|general/.test(draft.head);
  const wanted = /three|trio/.test(draft.head) ? 3 : 2;
  const weights = new Map<string, Weighed>();
  const outside = thirdParties(draft, at, discourse);
  const isOfStates =
    /^(?:countries|nations|states|governments|presidents|ministers|capitals|delegations)$/.test(
      draft.words.at(-1) ?? '',
    );
  const rivals = isOfStates ? null : pairOfOneSide(draft, at, discourse);
  if (rivals !== null) {
    draft.parties = distinctParties(rivals.parties.map(({ code, sector }) => partyOf(code, sector)));
    draft.antecedent = rivals;
    draft.ground = 'collective: two of one state';
    return;
  }
  let after: DraftMention | null = null;
  for (const other of backwards(discourse, at, REACH)) {
    const distance = draft.sentence - other.sentence;
    const isFitting = isOfPeople && other.kind === 'person';
    const base =
      DECAY ** distance * useWeight(other) * (other.isSubject ? 1.3 : 1) * (isFitting ? PEOPLE : 1);
    const isPair = after !== null && isJoined(other, after, discourse) && codesOf(other) !== codesOf(after);
    const share = other.kind === 'collective' ? 1.5 : 1;
    for (const party of other.parties) {
      const id = sideOf(party);
      if (party.code === '-' || outside.has(id) || (isOfStates && party.sector === 'IGO')) continue;
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
  if (weights.size < wanted && COUNTED.test(draft.words.join(' ')))
    addProminent(weights, outside, isOfStates, discourse);
  const ranked = [...weights.values()].sort((a, b) => b.weight - a.weight).slice(0, wanted);
  if (ranked.length < 2) return;
  draft.parties = distinctParties(ranked.sort((a, b) => a.from.from - b.from.from).map((one) => one.party));
  draft.antecedent = ranked[0]?.from ?? null;
  draft.ground = 'collective: parties most spoken of before';
}

/** "The summit between the two leaders" in a headline: those whom the whole text speaks of most. */
function addProminent(
  weights: Map<string, Weighed>,
  outside: ReadonlySet<string>,
  isOfStates: boolean,
  discourse: Discourse,
): void {
  for (const one of discourse.drafts) {
    const [party] = one.parties;
    if (party === undefined || one.parties.length > 1 || one.isGlued || one.kind === 'pronoun') continue;
    const id = sideOf(party);
    const share = discourse.prominence.get(id) ?? 0;
    if (share < LEAST_SHARE || party.code === '-' || weights.has(id) || outside.has(id)) continue;
    if (isOfStates && party.sector === 'IGO') continue;
    weights.set(id, { weight: 0, party, from: one });
  }
}

/** "Ghani and Abdullah met. Neither of the two budged": two people of one state who are joined just before. */
function pairOfOneSide(draft: DraftMention, at: number, discourse: Discourse): DraftMention | null {
  if (/three|trio|countr|nation|government|capital/.test(draft.words.join(' '))) return null;
  let after: DraftMention | null = null;
  for (const other of backwards(discourse, at, 1)) {
    if (other.use !== null || other.kind === 'demonym') continue;
    if (after !== null && isPairOfPeople(other, after, discourse)) return other;
    if (other.parties.length > 0) after = other;
  }
  return null;
}

function isPairOfPeople(first: DraftMention, second: DraftMention, discourse: Discourse): boolean {
  const [one] = first.parties;
  const [other] = second.parties;
  return (
    first.kind === 'person' &&
    second.kind === 'person' &&
    one?.code === other?.code &&
    one?.name !== other?.name &&
    isJoined(first, second, discourse) &&
    discourse.words[first.end]?.key === 'and'
  );
}

function useWeight(other: DraftMention): number {
  if (other.isGlued || other.parties.length === 0) return 0;
  if (other.use === 'place-of-act') return 0.25;
  return other.use === 'modifier' ? 0.5 : 1;
}

function codesOf(draft: DraftMention): string {
  return draft.parties.map(sideOf).join();
}

const CONTACT =
  /^(?:met|meet|meets|meeting|telephoned|phoned|called|calls|rang|spoke|speaks|talked|discussed|conferred|visited|hosted|received|welcomed|negotiated|talks|summit)$/;

function isJoined(first: DraftMention, second: DraftMention, discourse: Discourse): boolean {
  if (first.sentence !== second.sentence || second.from < first.end) return false;
  const link = discourse.words[first.end];
  if (link === undefined) return false;
  if (link.gap === '-' && second.from === first.end) return true;
  if ((link.key === 'and' || link.key === 'with') && second.from - first.end <= 5) return true;
  // "Merkel telephoned Putin", "Biden spoke with Xi": the two of one contact.
  return (
    first.isSubject &&
    second.from - first.end <= 8 &&
    discourse.words.slice(first.end, second.from).some((word) => CONTACT.test(word.key))
  );
}

/** Who acts on the two in the same sentence: "Samoa urged both sides". */
function thirdParties(draft: DraftMention, at: number, discourse: Discourse): ReadonlySet<string> {
  const outside = new Set<string>();
  if (draft.isSubject) return outside;
  let first: DraftMention | null = null;
  for (const other of backwards(discourse, at, 0)) {
    if (other.kind === 'pronoun' || other.parties.length !== 1) continue;
    if (other.isSubject) for (const party of other.parties) outside.add(sideOf(party));
    if (other.use === null && discourse.words[other.from - 1]?.tag !== 'ADP') first = other;
  }
  const before = discourse.words[draft.from - 1];
  const isObject = before?.tag === 'VERB' || before?.key === 'to';
  // "Anthony Lake, the American mediator, saw both leaders": what opens the sentence acts, apposition or not.
  if (isObject && outside.size === 0 && first !== null)
    for (const party of first.parties) outside.add(sideOf(party));
  return outside;
}

/** What only two or more do together. */
const MUTUAL =
  /^(?:agreed|agree|discussed|discuss|reaffirmed|emphasized|emphasised|reiterated|underscored|underlined|noted|exchanged|reviewed|shared|stressed|concurred|acknowledged|addressed|considered|pledged|committed|explored|affirmed|highlighted|welcomed|met|spoke|talked)$/;

/** "They discussed trade" after "The Secretary spoke with the minister": one party alone is not meant. */
export function isMutual(draft: DraftMention, discourse: Discourse): boolean {
  if (draft.head !== 'they' || new Set(draft.parties.map(sideOf)).size > 1 || draft.quotation !== null)
    return false;
  const next = discourse.words[draft.end];
  const verb =
    next?.tag === 'ADV' || next?.key === 'also' || next?.key === 'both'
      ? discourse.words[draft.end + 1]
      : next;
  return verb !== undefined && verb.sentence === draft.sentence && MUTUAL.test(verb.key);
}
