import { backwards, type Discourse, distinctParties } from './discourse.js';
import type { DraftMention } from './draft-mention.js';
import type { PartyIdentity } from './party-identity.js';

/** Words that stand for two or more parties named before: "the two", "both sides", "the two leaders", "the former". */
const COLLECTIVE =
  /^(?:the (?:two|pair|duo|three|trio)(?: (?:sides|leaders|countries|nations|men|women|presidents|ministers|foreign ministers|governments|parties|states|diplomats|neighbours|neighbors|allies|rivals|powers|teams|foes|adversaries|capitals|officials|top diplomats|generals|delegations|statesmen|koreas))?|both (?:sides|countries|leaders|nations|men|governments|parties|presidents|ministers|states|teams|women|capitals|foreign ministers)|the (?:sides|parties|leaders|warring sides|warring parties|warring factions|rivals|duo|presidents|foes|neighbours|neighbors)|both|two sides|two countries|two leaders|two nations|either side|neither side|each side|each other|one another|the other side)$/;

/** Whether words stand for several parties named before. */
export function isCollective(words: string): boolean {
  return COLLECTIVE.test(words);
}

/** The two (or three) parties last spoken of together: a coordination or the participants of the sentence before. */
export function resolveCollective(draft: DraftMention, at: number, discourse: Discourse): void {
  const wanted = /three|trio/.test(draft.head) ? 3 : 2;
  const earlier = [...backwards(discourse, at, 8)].find(
    (other) => other.kind === 'collective' && other.parties.length === wanted,
  );
  const wantsPeople =
    /leaders|men|women|presidents|ministers|diplomats|generals|statesmen|pair|duo|trio/.test(draft.head);
  const found: PartyIdentity[] = [];
  const codes = new Set<string>();
  let nearest: DraftMention | null = null;
  for (const other of backwards(discourse, at, 5)) {
    if (other === earlier && found.length === 0) break;
    if (
      other.parties.length === 0 ||
      (other.use === 'modifier' && wantsPeople) ||
      other.use === 'place-of-act'
    )
      continue;
    for (const party of other.parties) {
      if (party.code === '-' || codes.has(party.code)) continue;
      if (wantsPeople && other.kind !== 'person' && other.kind !== 'role' && other.kind !== 'pronoun')
        continue;
      codes.add(party.code);
      found.push(party);
      nearest ??= other;
    }
    if (found.length >= wanted) break;
  }
  if (found.length < wanted && earlier !== undefined) {
    draft.parties = earlier.parties;
    draft.antecedent = earlier;
    draft.ground = 'collective: same as before';
    return;
  }
  if (found.length < 2) return;
  draft.parties = distinctParties(found.slice(0, wanted).reverse());
  draft.antecedent = nearest;
  draft.ground = 'collective: parties last spoken of';
}
