import type { FoundName } from './find-names.js';
import {
  ALSO_OTHER_WORDS,
  DETERMINERS,
  NEVER_NAMES,
  PHRASE_ENDS,
  POSSESSIVES,
  ROLE_SURNAMES,
} from './function-words.js';
import { roleComplement } from './role-complement.js';
import { loadRoles, type RoleNoun } from './role-lexicon.js';
import { isAdjacent } from './scan-words.js';
import type { Word } from './word.js';

/** A noun phrase with a role noun as its head: "the two Turkish generals", "minister of defence of Greece". Word indices, ends exclusive. */
export interface RolePhrase {
  readonly from: number;
  readonly end: number;
  readonly headFrom: number;
  readonly headEnd: number;
  readonly role: RoleNoun;
  /** Names before the head that modify it, nearest last; and names after it ("of Greece", "from the Kremlin"). */
  readonly before: readonly FoundName[];
  readonly after: readonly FoundName[];
  /** "his", "their" … before the head: index of that word. */
  readonly possessor: number | null;
  readonly determiner: string | null;
  readonly isFormer: boolean;
  /** Other words before the head: "two", "several", "senior". */
  readonly modifiers: readonly string[];
}

const FORMER = new Set([
  'former',
  'ex',
  'retired',
  'ousted',
  'deposed',
  'late',
  'fired',
  'disgraced',
  'onetime',
  'erstwhile',
  'previous',
]);

/** All role phrases of a text, in order, the longest head first. */
export function findRolePhrases(
  words: readonly Word[],
  nameAt: ReadonlyMap<number, FoundName>,
  nameEndingAt: ReadonlyMap<number, FoundName>,
): readonly RolePhrase[] {
  const roles = loadRoles();
  const found: RolePhrase[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const covered = coveringName(at, words, nameAt);
    if (covered !== null) {
      at = covered - 1;
      continue;
    }
    const match = roles.longest(words, at, joinsHead, () => true);
    if (match === null) continue;
    const role = match.values[0];
    if (role !== undefined && isNoun(words, at, match.end, nameEndingAt)) {
      found.push(grow(words, at, match.end, role, nameAt, nameEndingAt));
    }
    at = match.end - 1;
  }
  return found;
}

function coveringName(
  at: number,
  words: readonly Word[],
  nameAt: ReadonlyMap<number, FoundName>,
): number | null {
  const name = nameAt.get(at);
  if (name === undefined || name.thing.kind === 'parliament' || words[at] === undefined)
    return name?.end ?? null;
  return name.end;
}

function joinsHead(word: Word, previous: Word): boolean {
  return (
    !previous.isPossessive &&
    (word.gap === ' ' ||
      word.gap === '-' ||
      (word.gap === '. ' && previous.key.length <= 4) ||
      /^\s+$/.test(word.gap ?? ''))
  );
}

function isNoun(
  words: readonly Word[],
  from: number,
  end: number,
  nameEnds: ReadonlyMap<number, FoundName>,
): boolean {
  const word = words[from];
  const next = words[end];
  if (word === undefined) return false;
  if (end - from === 1) {
    // "Robert King", "Michael Major": a family name.
    const given = words[from - 1];
    if (
      word.isCapital &&
      ROLE_SURNAMES.has(word.key) &&
      given?.isCapital &&
      given.tag === 'PROPN' && // not "Accompanying President Obama"
      isAdjacent(word, given) &&
      !NEVER_NAMES.has(given.key) &&
      !nameEnds.has(from)
    )
      return false;
    if (ALSO_OTHER_WORDS.has(word.key)) {
      if (word.tag === 'VERB' || word.tag === 'AUX' || word.tag === 'ADV') return false;
      const before = words[from - 1];
      if (
        before !== undefined &&
        before.sentence === word.sentence &&
        before.key === 'to' &&
        word.key !== 'congress' &&
        !word.isCapital
      )
        return false;
      // Adjective or first half of a compound: "official visit", "military action", "campaign trail".
      if (
        next !== undefined &&
        next.sentence === word.sentence &&
        next.gap === ' ' &&
        !word.isPossessive &&
        !isAmericanHouse(words, from) &&
        !next.isCapital &&
        (next.tag === 'NOUN' || (next.tag === 'ADJ' && word.tag === 'ADJ'))
      )
        return false;
    }
    if (next !== undefined && next.gap === '-' && next.sentence === word.sentence && !next.isCapital)
      return false;
  }
  return true;
}

/** "the House version of the bill". */
function isAmericanHouse(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return word?.key === 'house' && word.isCapital && words[at - 1]?.key === 'the';
}

function grow(
  words: readonly Word[],
  headFrom: number,
  headEnd: number,
  role: RoleNoun,
  nameAt: ReadonlyMap<number, FoundName>,
  nameEndingAt: ReadonlyMap<number, FoundName>,
): RolePhrase {
  const before: FoundName[] = [];
  let from = headFrom;
  let possessor: number | null = null;
  let determiner: string | null = null;
  let isFormer = false;
  const modifiers: string[] = [];
  while (from > 0) {
    const word = words[from];
    const previous = words[from - 1];
    if (word === undefined || previous === undefined || !joinsLeft(word, previous)) break;
    const name = nameEndingAt.get(from);
    if (name !== undefined) {
      if (!name.isGlued) before.unshift(name);
      else modifiers.unshift(words[name.end - 1]?.key ?? '');
      from = name.from;
      continue;
    }
    if (POSSESSIVES.has(previous.key)) {
      possessor = from - 1;
      from -= 1;
      break;
    }
    if (DETERMINERS.has(previous.key)) {
      determiner = previous.key;
      from -= 1;
      break;
    }
    if (previous.isPossessive) break;
    if (PHRASE_ENDS.has(previous.key)) {
      // "Israeli and Palestinian leaders", "the British and French armies": both names modify the head.
      const paired =
        previous.key === 'and' && from === (before[0]?.from ?? -1) ? nameEndingAt.get(from - 1) : undefined;
      if (paired === undefined || paired.thing.kind !== before[0]?.thing.kind) break;
      before.unshift(paired);
      from = paired.from;
      continue;
    }
    if (FORMER.has(previous.key)) isFormer = true;
    else if (!canModify(previous, words[from - 2])) break;
    modifiers.unshift(previous.key);
    from -= 1;
  }
  // "its troops from Georgia": the possessor owns them, the place is where they are; "his counterpart in Delhi" is Delhi's.
  const { after, end } =
    possessor === null || words[headEnd]?.key === 'of' || /^(?:counterpart|colleague)$/.test(role.lemma)
      ? roleComplement(words, headEnd, role, nameAt)
      : { after: [], end: headEnd };
  return { from, end, headFrom, headEnd, role, before, after, possessor, determiner, isFormer, modifiers };
}

function joinsLeft(word: Word, previous: Word): boolean {
  return (
    isAdjacent(word, previous) ||
    (word.sentence === previous.sentence && word.gap === ', ' && previous.tag === 'ADJ' && word.tag === 'ADJ')
  );
}

function canModify(word: Word, before: Word | undefined): boolean {
  if (word.tag === 'VERB') {
    // "the warring parties", "newly elected president", but not "Blinken updated Minister Kuleba".
    const isParticiple = /(?:ing|ed|en)$/.test(word.key) && !word.isCapital;
    return (
      isParticiple &&
      before !== undefined &&
      before.sentence === word.sentence &&
      /^(?:DET|ADJ|ADV|NUM)$/.test(before.tag)
    );
  }
  return !/^(?:AUX|ADP|PRON|SCONJ|ADV|PART|PUNCT|INTJ)$/.test(word.tag);
}
