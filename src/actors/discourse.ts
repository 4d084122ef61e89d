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
  /** How often the document names each side by a name or a person, as a share of the side named most (0…1); see `sideOf`. */
  readonly prominence: ReadonlyMap<string, number>;
}

/** Rebels or opposition and government of one state are two sides. */
export function sideOf(party: PartyIdentity): string {
  return `${party.code}|${party.sector === 'REB' || party.sector === 'OPP' ? party.sector : ''}`;
}

/** Shares for `Discourse.prominence`, from the names and persons that are resolved. */
export function prominenceOf(drafts: readonly DraftMention[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const draft of drafts) {
    if (draft.isGlued || draft.use === 'place-of-act') continue;
    for (const party of draft.parties) counts.set(sideOf(party), (counts.get(sideOf(party)) ?? 0) + 1);
  }
  const most = Math.max(1, ...counts.values());
  return new Map([...counts].map(([side, count]) => [side, count / most]));
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
