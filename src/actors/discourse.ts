import type { DraftMention } from './draft-mention.js';
import type { OwnCountry } from './own-country.js';
import type { PartyIdentity } from './party-identity.js';
import type { Word } from './word.js';

/** What rules of reference look at: the words, the mentions resolved so far and the country that the text speaks from. */
export interface Discourse {
  readonly words: readonly Word[];
  /** In order of `from`; those before the current one are resolved. */
  readonly drafts: readonly DraftMention[];
  readonly own: OwnCountry | null;
}

/** A party that only its code and sector tell. */
export function partyOf(code: string, sector: string | null, office: string | null = null): PartyIdentity {
  return { code, sector, otherSectors: [], name: null, office };
}

/** Parties without repeats of the same code and name. */
export function distinctParties(parties: readonly PartyIdentity[]): readonly PartyIdentity[] {
  const seen = new Set<string>();
  return parties.filter((party) => {
    const id = `${party.code}|${party.sector}|${party.name}`;
    if (seen.has(id)) return false;
    seen.add(id);
    return true;
  });
}

/** Mentions before position `at` of the list, nearest first, not more than `reach` sentences back. */
export function* backwards(discourse: Discourse, at: number, reach: number): Generator<DraftMention> {
  const here = discourse.drafts[at]?.sentence ?? 0;
  for (let index = at - 1; index >= 0; index -= 1) {
    const draft = discourse.drafts[index];
    if (draft === undefined) continue;
    if (draft.sentence < here - reach) return;
    yield draft;
  }
}
