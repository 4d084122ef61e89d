import { holderOf, sectorOf } from './apposition.js';
import { bodyCalled, resolveGeneric } from './body-before.js';
import { isBound, isOfMany } from './bound-phrase.js';
import { type Discourse, distinctParties, partyOf } from './discourse.js';
import type { DraftMention } from './draft-mention.js';
import type { FoundName } from './find-names.js';
import { masterOf } from './master-of.js';
import { nearestState } from './nearest-state.js';
import type { PartyIdentity } from './party-identity.js';
import type { RolePhrase } from './role-phrase.js';
import { sameOffice } from './same-office.js';
import { STATE_WORDS } from './state-words.js';
import type { Word } from './word.js';

/** Bodies and offices that a text of one country names without saying whose. */
const OWN_WORDS =
  /^(?:administration|congress|house|senate|lawmaker|senator|member of congress|both house|both chamber|congressman|congresswoman|senate majority leader|senate minority leader|house speaker|house minority leader|house majority leader|majority leader|minority leader|attorney general|department|secretary|secretary of state|deputy secretary|under secretary|assistant secretary|defense secretary|treasury secretary|treasury|joint chiefs of staff|special counsel|intelligence community|press secretary|foreign relations committee|foreign affairs committee|intelligence committee|armed services committee|judiciary committee|senate committee|house committee|supreme court|national security adviser|national security advisor|vice president|presidential candidate|nominee|cabinet|president|republican candidate|democratic candidate)$/;

/** What besides is its own in a text that a government issues. */
const ISSUER_WORDS =
  /^(?:spokesperson|spokesman|spokeswoman|office|counselor|special envoy|special representative|department spokesperson|press secretary|special presidential envoy|embassy|mission|acting assistant secretary)$/;

/** The same in texts of governments other than the American, which has no office of that name. */
const FOREIGN_ISSUER_WORDS = /^(?:foreign secretary|ministry)$/;

/** Offices and bodies that only the United States have under that English name. */
const AMERICAN_WORDS =
  /^(?:senate|senator|congress|member of congress|congressman|congresswoman|senate majority leader|senate minority leader|house speaker|house majority leader|house minority leader|special counsel|joint chiefs of staff|republican candidate|democratic candidate|administration)$/;

/** Nouns of relation: "his ally" is not his own side. */
const RELATIONS = /^(?:counterpart|colleague|opponent|challenger|victim|ruler)$/;

/** "The President" of an American release is not the one who was named last as another's. */
function isOfficialPresident(phrase: RolePhrase, earlier: DraftMention, { own }: Discourse): boolean {
  return (
    own?.isOfficial === true && phrase.role.lemma === 'president' && earlier.parties[0]?.code !== own.code
  );
}

/** Resolves a role phrase from its own words, then from the text before it. CODEBOOK section 4. */
export function resolveRole(draft: DraftMention, at: number, phrase: RolePhrase, discourse: Discourse): void {
  if (phrase.role.office === 'relation') {
    resolveRelation(draft, phrase);
    return;
  }
  if (resolveOwnWords(draft, at, phrase, discourse)) return;
  if (phrase.possessor !== null) return;
  if (!isBound(phrase) || isOfMany(phrase, discourse.words)) return;
  if (phrase.role.country !== null) {
    draft.parties = [
      partyOf(phrase.role.country, phrase.isFormer ? 'ELI' : phrase.role.sector, phrase.role.office),
    ];
    draft.ground = 'office of one state only';
    return;
  }
  const own = discourse.own;
  const isOwn =
    (own?.code === 'USA' && OWN_WORDS.test(phrase.role.lemma)) ||
    (own?.isOfficial === true &&
      (OWN_WORDS.test(phrase.role.lemma) ||
        ISSUER_WORDS.test(phrase.role.lemma) ||
        (own.code !== 'USA' && FOREIGN_ISSUER_WORDS.test(phrase.role.lemma))));
  if (phrase.determiner !== 'a' && phrase.determiner !== 'an') {
    const earlier = sameOffice(draft, at, phrase, discourse);
    if (earlier !== null && !(isOwn && isOfficialPresident(phrase, earlier, discourse))) {
      draft.parties = earlier.parties;
      draft.antecedent = earlier;
      draft.gender = earlier.gender;
      draft.ground = 'document: same office before';
      return;
    }
  }
  if (
    discourse.own !== null &&
    isOwn &&
    !(AMERICAN_WORDS.test(phrase.role.lemma) && discourse.own.code !== 'USA')
  ) {
    const sector = phrase.isFormer ? 'ELI' : phrase.role.sector;
    draft.parties = [partyOf(discourse.own.code, sector, phrase.role.office)];
    draft.ground = 'own government of the outlet';
    return;
  }
  // "An administration official": only Washington's officials are told so.
  if (AMERICAN_WORDS.test(phrase.role.lemma) || phrase.modifiers.includes('administration')) {
    draft.parties = [partyOf('USA', phrase.isFormer ? 'ELI' : phrase.role.sector, phrase.role.office)];
    draft.ground = 'word of American government';
    return;
  }
  if (STATE_WORDS.test(phrase.role.lemma) && phrase.role.isPlural && phrase.role.lemma !== 'authority')
    return;
  if (phrase.role.office === 'body' || phrase.role.office === 'group') {
    resolveGeneric(draft, at, phrase, discourse);
    return;
  }
  const body = bodyCalled(at, phrase, discourse);
  if (body !== null) {
    draft.parties = body.parties;
    draft.antecedent = body;
    draft.ground = 'document: body named before';
    return;
  }
  const state = nearestState(draft, at, phrase, discourse);
  if (state === null) return;
  const [party] = state.parties;
  if (party === undefined) return;
  const sector = STATE_WORDS.test(phrase.role.lemma) ? party.sector : stateSector(phrase, party);
  draft.parties = [partyOf(party.code, sector, phrase.role.office)];
  draft.antecedent = state;
  draft.ground = 'context: nearest state';
}

/** "our Israeli allies", "NATO allies", "American critics": told by nationality; "Russia's allies" and "U.S. allies" are others. */
function resolveRelation(draft: DraftMention, phrase: RolePhrase): void {
  const name = phrase.before.at(-1);
  if (name === undefined || phrase.modifiers.includes('other')) return;
  const isPeople = name.thing.kind === 'demonym' && !/^U\.?S/.test(name.thing.text);
  const isOfBody = name.thing.sector === 'IGO' && /^(?:ally|partner)$/.test(phrase.role.lemma);
  if (!isPeople && !isOfBody) return;
  draft.parties = heldBy(phrase, name);
  draft.ground = 'document: role with nationality';
}

/** By nationality or possessor in the phrase itself; true when that settles it. */
export function resolveOwnWords(
  draft: DraftMention,
  at: number,
  phrase: RolePhrase,
  discourse: Discourse,
): boolean {
  if (phrase.role.office === 'relation') return false;
  const holders = holdersOf(phrase, discourse.words);
  if (holders.length > 0) {
    draft.parties = distinctParties(holders.flatMap((name) => heldBy(phrase, name)));
    draft.ground = 'document: role with nationality';
    return true;
  }
  const possessor = possessorOf(at, phrase, discourse) ?? masterOf(at, phrase, discourse);
  if (possessor === null || possessor.parties.length === 0 || RELATIONS.test(phrase.role.lemma)) return false;
  const sector = (party: PartyIdentity): string | null => ownedSector(phrase, party);
  draft.parties = distinctParties(
    possessor.parties.map((party) => partyOf(party.code, sector(party), phrase.role.office)),
  );
  draft.ground = 'document: possessive';
  draft.antecedent = possessor;
  return true;
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

function heldBy(phrase: RolePhrase, name: FoundName): readonly PartyIdentity[] {
  const isOut = phrase.isFormer && !phrase.role.isThing && phrase.role.sector !== 'REB';
  const sector = isOut ? 'ELI' : sectorOf(phrase, name);
  return [name.thing.code, ...name.thing.others].map((code) => partyOf(code, sector, phrase.role.office));
}

function ownedSector(phrase: RolePhrase, owner: PartyIdentity): string | null {
  if (owner.sector === 'IGO' || owner.sector === 'REB') return owner.sector;
  return phrase.role.sector;
}

function stateSector(phrase: RolePhrase, party: PartyIdentity): string | null {
  const keeps = party.sector === 'IGO' || (party.sector === 'REB' && phrase.role.sector === 'GOV');
  return keeps ? party.sector : phrase.role.sector;
}

/** "his", "Assad's", "the Trump" before or inside the phrase. */
function possessorOf(at: number, phrase: RolePhrase, discourse: Discourse): DraftMention | null {
  const sentence = discourse.drafts[at]?.sentence;
  for (let index = at - 8; index <= at + 4; index += 1) {
    const other = discourse.drafts[index];
    if (
      other === undefined ||
      index === at ||
      other.isGlued ||
      other.sentence !== sentence ||
      other.end > phrase.headFrom
    )
      continue;
    if (other.from >= phrase.from && other.kind !== 'role') return other;
    if (other.end === phrase.from && discourse.words[other.end - 1]?.isPossessive === true) return other;
  }
  return null;
}
