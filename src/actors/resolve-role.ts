import { holderOf, sectorOf } from './apposition.js';
import { backwards, type Discourse, distinctParties, partyOf } from './discourse.js';
import type { DraftMention } from './draft-mention.js';
import type { FoundName } from './find-names.js';
import type { PartyIdentity } from './party-identity.js';
import { officesAgree } from './person-register.js';
import type { RolePhrase } from './role-phrase.js';
import type { Word } from './word.js';

/** Bodies and offices that a text of one country names without saying whose. */
const OWN_WORDS =
  /^(?:administration|congress|house|senate|lawmaker|senator|congressman|congresswoman|senate majority leader|senate minority leader|house speaker|house minority leader|house majority leader|majority leader|minority leader|attorney general|department|secretary|secretary of state|deputy secretary|under secretary|assistant secretary|defense secretary|treasury secretary|treasury|joint chiefs of staff|special counsel|intelligence community|press secretary|foreign relations committee|foreign affairs committee|intelligence committee|armed services committee|judiciary committee|senate committee|house committee|supreme court|national security adviser|national security advisor|vice president|presidential candidate|nominee|cabinet|president)$/;

/** Group nouns that say "the one spoken of": they take the nearest body or state that fits. */
const STATE_WORDS =
  /^(?:country|nation|state|government|regime|republic|kingdom|capital|authority|leadership|island|junta|side)$/;

/** Resolves a role phrase from its own words, then from the text before it. CODEBOOK section 4. */
export function resolveRole(draft: DraftMention, at: number, phrase: RolePhrase, discourse: Discourse): void {
  const holders = holdersOf(phrase, discourse.words);
  if (holders.length > 0) {
    draft.parties = distinctParties(holders.map((name) => heldBy(phrase, name)));
    draft.ground = 'document: role with nationality';
    return;
  }
  const possessor = possessorOf(draft, at, phrase, discourse);
  if (
    possessor !== null &&
    possessor.parties.length > 0 &&
    !/^(?:counterpart|colleague)/.test(phrase.role.words)
  ) {
    draft.parties = distinctParties(
      possessor.parties.map((party) => partyOf(party.code, ownedSector(phrase, party), phrase.role.office)),
    );
    draft.ground = 'document: possessive';
    draft.antecedent = possessor;
    return;
  }
  if (
    phrase.determiner === 'the' ||
    phrase.determiner === 'this' ||
    phrase.determiner === 'that' ||
    phrase.determiner === null ||
    phrase.determiner === 'both'
  ) {
    const earlier = phrase.possessor === null ? sameOffice(draft, at, phrase, discourse) : null;
    if (earlier !== null) {
      draft.parties = earlier.parties;
      draft.antecedent = earlier;
      draft.gender = earlier.gender;
      draft.ground = 'document: same office before';
      return;
    }
  }
  if (discourse.own !== null && OWN_WORDS.test(phrase.role.words)) {
    draft.parties = [
      partyOf(discourse.own.code, phrase.isFormer ? 'ELI' : phrase.role.sector, phrase.role.office),
    ];
    draft.ground = 'own government of the outlet';
    return;
  }
  const state = nearestState(at, phrase, discourse);
  if (state !== null) {
    draft.parties = state.parties
      .slice(0, 1)
      .map((party) =>
        partyOf(
          party.code,
          STATE_WORDS.test(phrase.role.words) ? party.sector : stateSector(phrase, party),
          phrase.role.office,
        ),
      );
    draft.antecedent = state;
    draft.ground = 'context: nearest state';
  }
}

/** All names that hold a phrase: two when "and" or a hyphen joins them, or after "of". */
function holdersOf(phrase: RolePhrase, words: readonly Word[]): readonly FoundName[] {
  const first = holderOf(phrase);
  if (first === null) return [];
  if (phrase.after.includes(first)) return phrase.after;
  const joined = [first];
  for (const name of phrase.before) {
    const last = joined.at(-1);
    if (last === undefined || name.from <= last.from) continue;
    const between = words[name.from];
    if (between?.gap === '-' && name.from === last.end) joined.push(name);
    else if (name.from === last.end + 1 && words[last.end]?.key === 'and') joined.push(name);
  }
  return joined;
}

function heldBy(phrase: RolePhrase, name: FoundName): PartyIdentity {
  const sector =
    phrase.isFormer && !phrase.role.isThing && phrase.role.sector !== 'REB' ? 'ELI' : sectorOf(phrase, name);
  return { ...partyOf(name.thing.code, sector, phrase.role.office), name: null };
}

function ownedSector(phrase: RolePhrase, owner: PartyIdentity): string | null {
  if (owner.sector === 'IGO' || owner.sector === 'REB') return owner.sector;
  return phrase.role.sector;
}

function stateSector(phrase: RolePhrase, party: PartyIdentity): string | null {
  return party.sector === 'IGO' || (party.sector === 'REB' && phrase.role.sector === 'GOV')
    ? party.sector
    : phrase.role.sector;
}

/** "his", "Assad's", "the Trump" before or inside the phrase. */
function possessorOf(
  draft: DraftMention,
  at: number,
  phrase: RolePhrase,
  discourse: Discourse,
): DraftMention | null {
  for (const other of discourse.drafts) {
    if (other === draft || other.end > phrase.headFrom) continue;
    if (other.from >= phrase.from && other.end <= phrase.headFrom && other.kind !== 'role') return other;
    if (
      other.end === phrase.from &&
      discourse.words[other.end - 1]?.isPossessive === true &&
      other.sentence === draft.sentence
    )
      return other;
  }
  void at;
  return null;
}

/** "the foreign minister" after "Foreign Minister Zarif"; "the ministry" after "the Turkish defence ministry"; "the rebels" after "Houthi rebels". */
function sameOffice(
  draft: DraftMention,
  at: number,
  phrase: RolePhrase,
  discourse: Discourse,
): DraftMention | null {
  const { role } = phrase;
  for (const other of backwards(discourse, at, 12)) {
    if (other.parties.length === 0 || other === draft) continue;
    if (draft.isPlural !== other.isPlural && !role.isThing) continue;
    if (other.head === draft.head && other.kind === 'role') return other;
    if (
      other.kind === 'person' &&
      !role.isThing &&
      !draft.isPlural &&
      role.office !== null &&
      role.office !== 'official'
    ) {
      const party = other.parties[0];
      if (party?.office != null && officesAgree(party.office, role.office)) return other;
    }
    if (other.kind === 'body' && role.isThing && other.head === draft.head) return other;
  }
  return null;
}

/** The state (or body) last spoken of, when a phrase needs one: "the country", "officials", "troops". */
function nearestState(at: number, phrase: RolePhrase, discourse: Discourse): DraftMention | null {
  const { sector } = phrase.role;
  if (
    sector === 'CVL' ||
    sector === 'JRN' ||
    sector === 'BUS' ||
    sector === 'REL' ||
    sector === 'REF' ||
    sector === 'PTY'
  )
    return null;
  for (const other of backwards(discourse, at, 3)) {
    if (other.parties.length !== 1 || other.from >= phrase.from) continue;
    const party = other.parties[0];
    if (party === undefined || party.code === '-') continue;
    if (
      sector === 'REB'
        ? party.sector === 'REB'
        : other.kind === 'place' ||
          other.kind === 'demonym' ||
          other.kind === 'metonym' ||
          other.kind === 'role'
    )
      return other;
  }
  return null;
}
