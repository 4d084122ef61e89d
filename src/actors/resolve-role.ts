import { holderOf, sectorOf } from './apposition.js';
import { backwards, type Discourse, distinctParties, partyOf, sideOf } from './discourse.js';
import type { DraftMention } from './draft-mention.js';
import type { FoundName } from './find-names.js';
import { officesAgree } from './offices-agree.js';
import type { PartyIdentity } from './party-identity.js';
import type { RolePhrase } from './role-phrase.js';
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

/** Offices that an American text never means as its own. */
const FOREIGN_WORDS =
  /minister|emir|amir|king|queen|sultan|chancellor|premier|crown prince|taoiseach|supreme leader|parliament/;

/** Group nouns that say "the one spoken of": they take the nearest body or state that fits. */
const STATE_WORDS =
  /^(?:country|nation|state|government|regime|republic|kingdom|capital|authority|leadership|island|junta|side)$/;

/** Adjectives that make a phrase mean others than those spoken of: "world leaders", "European officials". */
const UNBOUND =
  /^(?:foreign|world|global|european|arab|western|african|asian|gulf|regional|international|neighboring|neighbouring|third|industrialized|developing|muslim|islamic|latin|southeast|member|like-minded|rich|poor|unnamed)$/;

/** Words that pick some out of many: of states they leave open which. */
const QUANTIFIER =
  /^(?:other|another|several|many|some|no|any|certain|each|every|all|most|more|few|various|different|fellow|allied|hostile|related)$/;

/** Nouns of relation: "his ally" is not his own side. */
const RELATIONS = /^(?:counterpart|colleague|opponent|challenger|victim|ruler)$/;

/** Resolves a role phrase from its own words, then from the text before it. CODEBOOK section 4. */
export function resolveRole(draft: DraftMention, at: number, phrase: RolePhrase, discourse: Discourse): void {
  if (phrase.role.office === 'relation' || resolveOwnWords(draft, at, phrase, discourse)) return;
  if (phrase.possessor !== null) return;
  if (!isBound(phrase)) return;
  if (phrase.role.country !== null) {
    draft.parties = [
      partyOf(phrase.role.country, phrase.isFormer ? 'ELI' : phrase.role.sector, phrase.role.office),
    ];
    draft.ground = 'office of one state only';
    return;
  }
  if (phrase.determiner !== 'a' && phrase.determiner !== 'an') {
    const earlier = sameOffice(draft, at, phrase, discourse);
    if (earlier !== null) {
      draft.parties = earlier.parties;
      draft.antecedent = earlier;
      draft.gender = earlier.gender;
      draft.ground = 'document: same office before';
      return;
    }
  }
  const own = discourse.own;
  const isOwn =
    (own?.code === 'USA' && OWN_WORDS.test(phrase.role.lemma)) ||
    (own?.isOfficial === true &&
      (OWN_WORDS.test(phrase.role.lemma) ||
        ISSUER_WORDS.test(phrase.role.lemma) ||
        (own.code !== 'USA' && FOREIGN_ISSUER_WORDS.test(phrase.role.lemma))));
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
  const state = nearestState(draft, at, phrase, discourse);
  if (state === null) return;
  const [party] = state.parties;
  if (party === undefined) return;
  const sector = STATE_WORDS.test(phrase.role.lemma) ? party.sector : stateSector(phrase, party);
  draft.parties = [partyOf(party.code, sector, phrase.role.office)];
  draft.antecedent = state;
  draft.ground = 'context: nearest state';
}

function isBound(phrase: RolePhrase): boolean {
  if (phrase.modifiers.some((word) => UNBOUND.test(word))) return false;
  const isQuantified = [...phrase.modifiers, phrase.determiner ?? ''].some((word) => QUANTIFIER.test(word));
  return !isQuantified || !(STATE_WORDS.test(phrase.role.lemma) || phrase.role.office === 'leader');
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
  const possessor = possessorOf(at, phrase, discourse);
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

/** "the foreign minister" after "Foreign Minister Zarif"; "the ministry" after "the Turkish defence ministry"; "the rebels" after "Houthi rebels". */
function sameOffice(
  draft: DraftMention,
  at: number,
  phrase: RolePhrase,
  discourse: Discourse,
): DraftMention | null {
  const { role } = phrase;
  const adjectives = phrase.modifiers.filter(
    (word) => !/^(?:two|three|four|senior|top|new|then|same|said|current|visiting)$/.test(word),
  );
  let best: DraftMention | null = null;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const other of backwards(discourse, at, 14)) {
    if (other.parties.length === 0 || other === draft) continue;
    if (draft.isPlural !== other.isPlural && !role.isThing) continue;
    const isSame =
      (other.kind === 'role' &&
        other.head === draft.head &&
        adjectives.every((word) => other.words.includes(word))) ||
      (other.kind === 'body' && role.isThing && other.head === draft.head) ||
      (other.kind === 'person' && !role.isThing && !draft.isPlural && holdsOffice(other, phrase));
    if (!isSame) continue;
    // "The president" is the text's own before another's who is named a sentence or two nearer.
    const distance =
      draft.sentence - other.sentence - (other.parties[0]?.code === discourse.own?.code ? 2 : 0);
    if (distance < bestDistance) {
      best = other;
      bestDistance = distance;
    }
  }
  return best;
}

/** By the titles that the text gives him; by the knowledge base only when it gives him none. */
function holdsOffice(person: DraftMention, phrase: RolePhrase): boolean {
  const { role } = phrase;
  const { lemma } = role;
  if (
    person.titles.length > 0 &&
    person.titles.some(
      (title) => title === lemma || title.endsWith(` ${lemma}`) || title.startsWith(`${lemma} `),
    )
  )
    return true;
  const office = person.parties[0]?.office ?? null;
  if (role.office === null || role.office === 'official' || office === null) return false;
  const isTold = person.titles.some((title) => !/leader|official/.test(title)) && lemma !== 'leader';
  return !isTold && officesAgree(office, role.office);
}

/** "the alliance", "the group": the body of that kind last named. */
function resolveGeneric(draft: DraftMention, at: number, phrase: RolePhrase, discourse: Discourse): void {
  if (phrase.determiner !== 'the' && phrase.determiner !== 'this') return;
  for (const other of backwards(discourse, at, 10)) {
    const party = other.parties[0];
    if (other.kind !== 'body' || party === undefined || other.parties.length > 1) continue;
    const isOfKind =
      phrase.role.office === 'body'
        ? party.sector === 'IGO'
        : party.sector === 'REB' || party.sector === 'NGO' || party.sector === 'IGO';
    if (!isOfKind && other.head !== draft.head) continue;
    draft.parties = other.parties;
    draft.antecedent = other;
    draft.ground = 'document: body named before';
    return;
  }
}

/** Weight of a state's share in the document against sentences of distance. */
const PROMINENCE = 1;

/** The state (or body) last spoken of, when a phrase needs one: "the country", "officials", "troops". */
function nearestState(
  draft: DraftMention,
  at: number,
  phrase: RolePhrase,
  discourse: Discourse,
): DraftMention | null {
  const { sector } = phrase.role;
  if (/^(?:JRN|BUS|REL|PTY)$/.test(sector) || (sector === 'CVL' && !phrase.role.isPlural)) return null;
  let best: DraftMention | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const other of backwards(discourse, at, sector === 'REB' ? 8 : 4)) {
    if (other.parties.length !== 1 || other.from >= phrase.from || other.isGlued) continue;
    const party = other.parties[0];
    if (party === undefined || party.code === '-' || !/^(?:place|demonym|metonym|role)$/.test(other.kind)) {
      if (sector === 'REB' && party?.sector === 'REB') return other;
      continue;
    }
    if (party.code === 'USA' && FOREIGN_WORDS.test(phrase.role.lemma)) continue;
    if (sector === 'REB' && party.sector === 'REB') return other;
    if (sector === 'REB' && (other.kind !== 'place' || party.code === discourse.own?.code)) continue;
    const score =
      PROMINENCE * (discourse.prominence.get(sideOf(party)) ?? 0) - (draft.sentence - other.sentence);
    if (score > bestScore) {
      bestScore = score;
      best = other;
    }
  }
  return best;
}
