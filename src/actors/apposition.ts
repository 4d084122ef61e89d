import type { Declaration } from './declaration.js';
import type { FoundName } from './find-names.js';
import type { FoundPerson } from './find-persons.js';
import { nationalityOf } from './nationality-of.js';
import { loadNotActors } from './not-actors.js';
import type { RolePhrase } from './role-phrase.js';
import { isAdjacent } from './scan-words.js';
import type { Word } from './word.js';

/** Party and state in brackets or commas after an American legislator: "(R-Texas)", ", D-Calif.,". */
const PARTY_STATE = /^(?:,|\s?\()\s?(?:R|D|I)[-–—](?:\p{L}|\.)+/u;

/** What the words around a name declare its bearer to be: title, apposition, party and state. CODEBOOK section 4. */
export function declarationOf(
  person: FoundPerson,
  words: readonly Word[],
  text: string,
  phraseAt: ReadonlyMap<number, RolePhrase>,
  phraseEndingAt: ReadonlyMap<number, RolePhrase>,
  nameAt: ReadonlyMap<number, FoundName>,
  nameEndingAt: ReadonlyMap<number, FoundName>,
  ownCode: string | null,
): Declaration | null {
  const last = words[person.end - 1];
  if (last !== undefined && PARTY_STATE.test(text.slice(last.end, last.end + 16))) {
    return {
      code: 'USA',
      sector: 'LEG',
      office: 'legislator',
      ground: 'party and state',
      title: null,
      context: null,
    };
  }
  const after = appositionAfter(person, words, phraseAt);
  const told = after === null ? null : fromPhrase(after, 'apposition', ownCode);
  if (person.title !== null) {
    const title = fromPhrase(person.title, 'title', ownCode);
    if (title.code === null && isOfAmericanState(person, person.title, words))
      return { ...title, code: 'USA' };
    const land = landAfter(person, words, nameAt);
    if (title.code === null && land !== null) return { ...title, code: land.thing.code };
    if (title.code === null && told?.code != null) return { ...told, office: title.office ?? told.office };
    return title;
  }
  if (told?.code != null) return told;
  const long = longTitle(person, words, phraseAt);
  if (long !== null) return fromPhrase(long, 'title', ownCode);
  const before = appositionBefore(person, words, phraseEndingAt);
  if (before !== null) return fromPhrase(before, 'apposition', ownCode);
  const nation = nameEndingAt.get(person.from);
  const first = words[person.from];
  const people = nationalityOf(person, words, text, nameAt, nameEndingAt, ownCode);
  if (people !== null)
    return { code: people, sector: 'CVL', office: null, ground: 'nationality', title: null, context: null };
  if (
    nation !== undefined &&
    first?.gap === ' ' &&
    words[nation.end - 1]?.isPossessive === true &&
    nation.thing.kind !== 'capital' &&
    nation.thing.kind !== 'region'
  ) {
    return {
      code: nation.thing.code,
      sector: nation.thing.sector === 'IGO' ? 'IGO' : 'GOV',
      office: null,
      ground: 'possessive',
      title: null,
      context: null,
    };
  }
  return told;
}

const STATE_OFFICES =
  /^(?:governor|gov|lieutenant governor|senator|sen|congressman|congresswoman|representative|rep|attorney general)$/;

/** "Wisconsin Gov. Scott Walker", "Gov. Scott Walker of Wisconsin". */
function isOfAmericanState(person: FoundPerson, title: RolePhrase, words: readonly Word[]): boolean {
  if (!STATE_OFFICES.test(title.role.lemma)) return false;
  const { states } = loadNotActors();
  const key = (at: number): string => words[at]?.key ?? '';
  const { headFrom } = title;
  const isNamed = (at: number): boolean => states.has(key(at)) || states.has(`${key(at)} ${key(at + 1)}`);
  return (
    isNamed(headFrom - 1) || isNamed(headFrom - 2) || (key(person.end) === 'of' && isNamed(person.end + 1))
  );
}

/** "President X of Chad", "of the Gambia": the state that a titled name is of. */
function landAfter(
  person: FoundPerson,
  words: readonly Word[],
  nameAt: ReadonlyMap<number, FoundName>,
): FoundName | null {
  const of = words[person.end];
  if (of?.key !== 'of' || of.gap !== ' ') return null;
  const name = nameAt.get(person.end + 1) ?? nameAt.get(person.end + 2);
  return name?.thing.kind === 'country name' ? name : null;
}

function isJoined(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return word !== undefined && isAdjacent(word, words[at - 1]);
}

/** "Under Secretary of State for Civilian Security, Democracy and Human Rights X": capital words lead from the title to the name. */
function longTitle(
  person: FoundPerson,
  words: readonly Word[],
  phraseAt: ReadonlyMap<number, RolePhrase>,
): RolePhrase | null {
  if (person.wordCount < 2 || !isJoined(words, person.from)) return null;
  for (let at = person.from - 1; at > person.from - 16; at -= 1) {
    const word = words[at];
    if (word === undefined || word.sentence !== words[person.from]?.sentence) return null;
    const phrase = phraseAt.get(at);
    if (
      phrase?.role.isTitle &&
      !phrase.role.isPlural &&
      /^(?:for|on)$/.test(words[phrase.headEnd]?.key ?? '')
    )
      return phrase;
    if (!word.isCapital && !/^(?:and|of|for|the|to|on)$/.test(word.key)) return null;
    if (word.gap !== null && !/^(?:,? |-)$/.test(word.gap)) return null;
  }
  return null;
}

/** "X, the Turkish minister of defence," "X, a spokesman for the Kremlin," "X, who is …'s minister". */
function appositionAfter(
  person: FoundPerson,
  words: readonly Word[],
  phraseAt: ReadonlyMap<number, RolePhrase>,
): RolePhrase | null {
  const next = words[person.end];
  if (next === undefined || next.sentence !== words[person.from]?.sentence || !/^,\s$/.test(next.gap ?? ''))
    return null;
  // "X, Micheletti's foreign minister": the phrase begins after its owner.
  const phrase = phraseAt.get(next.isPossessive ? person.end + 1 : person.end) ?? phraseAt.get(person.end);
  if (phrase === undefined) return null;
  // "Lavrov, officials said" and "Iran, Russia and others" are no appositions: those have an article, a possessive or a title in the singular.
  const isTold =
    phrase.determiner !== null || phrase.before.length > 0 || phrase.isFormer || phrase.role.isTitle;
  return phrase.role.isPlural || !isTold ? null : phrase;
}

/** "the Turkish foreign minister, X,". */
function appositionBefore(
  person: FoundPerson,
  words: readonly Word[],
  phraseEndingAt: ReadonlyMap<number, RolePhrase>,
): RolePhrase | null {
  const first = words[person.from];
  if (first === undefined || !/^,\s$/.test(first.gap ?? '')) return null;
  const phrase = phraseEndingAt.get(person.from);
  if (
    phrase === undefined ||
    phrase.role.isPlural ||
    phrase.role.isThing ||
    words[person.from - 1]?.sentence !== first.sentence
  )
    return null;
  const after = words[person.end];
  const isClosed =
    after === undefined ||
    after.sentence !== first.sentence ||
    /^[,)]/.test(after.gap ?? '') ||
    /^(?:said|told|says)$/.test(after.key) ||
    phrase.after.length > 0 ||
    phrase.before.length > 0;
  return isClosed ? phrase : null;
}

/** Titles that in a text of one country need no adjective there. */
const OWN_TITLES =
  /^(?:senator|sen|congressman|congresswoman|rep|representative|secretary of state|secretary of defense|defense secretary|treasury secretary|majority leader|minority leader|house speaker|senate majority leader|senate minority leader|house minority leader|house majority leader|governor|mayor|attorney general|white house press secretary|press secretary|national security adviser|special counsel|secretary|assistant secretary of state|assistant secretary|under secretary|under secretary of state|deputy secretary of state|deputy secretary|special presidential envoy|secretary of homeland security|homeland security secretary|energy secretary|commerce secretary|labor secretary|joint chiefs chairman|chairman of the joint chiefs of staff|state department spokesman|state department spokeswoman|state department spokesperson|department spokesperson|department spokesman|ranking member|deputy national security adviser|deputy national security advisor|national security advisor|committee chairman)$/;

/** The party that a role phrase names by its own words; code null when they name no state. */
export function fromPhrase(phrase: RolePhrase, ground: string, ownCode: string | null): Declaration {
  const holder = holderOf(phrase);
  const { role } = phrase;
  // "Representative X" sits in the House; "the Russian representative" speaks for a government.
  if (ground === 'title' && holder === null && role.lemma === 'representative') {
    const code = ownCode === 'USA' ? ownCode : null;
    return { code, sector: 'LEG', office: 'legislator', ground, title: role.lemma, context: null };
  }
  const isOwn =
    holder === null &&
    OWN_TITLES.test(role.lemma) &&
    (ownCode === 'USA' ||
      /secretary of state|senator|^sen$|congress|^rep$|white house|state department|joint chiefs/.test(
        role.words,
      ));
  return {
    code: holder?.thing.code ?? role.country ?? (isOwn ? 'USA' : null),
    sector: phrase.isFormer && role.sector !== 'REB' && !role.isThing ? 'ELI' : sectorOf(phrase, holder),
    office: role.office,
    ground,
    title: role.lemma,
    context: null,
  };
}

/** The name in a phrase that tells whose it is: "Turkish" in "Turkish minister", "Kremlin" in "spokesman for the Kremlin". */
export function holderOf(phrase: RolePhrase): FoundName | null {
  const { before, after } = phrase;
  // "Russia's ambassador to Turkey", "UN envoy for Yemen": the sender comes first; "minister of Greece": the only name.
  const nations = before.filter((name) => name.thing.kind !== 'party');
  const first = nations[0] ?? before[0];
  if (first !== undefined) return first;
  return after[0] ?? null;
}

/** Sector of a phrase: its head's, unless it speaks for a body with a sector of its own ("spokesman for Hamas" REB). */
export function sectorOf(phrase: RolePhrase, holder: FoundName | null): string {
  const { role } = phrase;
  if (holder === null) return role.sector;
  const own = holder.thing.sector;
  if (own === 'IGO' || own === 'REB')
    return own === 'IGO' &&
      (role.sector === 'MIL' ||
        role.sector === 'GOV' ||
        role.sector === 'LEG' ||
        role.sector === 'JUD' ||
        role.sector === 'CVL')
      ? 'IGO'
      : own;
  if (role.sector !== 'GOV') return role.sector;
  return holder.thing.kind === 'demonym' || holder.thing.kind === 'country name' ? 'GOV' : own;
}
