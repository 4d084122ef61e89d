import type { FoundPerson } from './find-persons.js';
import { NEVER_NAMES } from './function-words.js';
import { isAdjacent } from './scan-words.js';
import type { Word } from './word.js';

/** Family names of office holders that are also common words: with a capital at the start of a sentence they tell nothing. */
const WORDS: ReadonlySet<string> = new Set(
  (
    'an banks baker bell black blunt bold brink brown burns bush can card cash cloud cook cotton council craft day fields fine fish ford ' +
    'glass gold graves grant grave green hall hang harder he hill hope hung hunt judge junior justice key king law leader lie lines long major ' +
    'many mark marks marsh may miles moon north note pace page parts pen power powers price rice rich rose rounds sales school sell ' +
    'senior sessions sharp shields short so son song staff star steel stock stone store strong swift tax trail wall waters way white win ' +
    'winter wood woods work worker worth young'
  ).split(' '),
);

/** What stands before the name of a month. */
const MONTH_LEAD =
  /^(?:in|on|since|until|till|early|late|mid|last|next|this|during|throughout|through|every|previous|before|after|around|following|past)$/;
/** What stands before a month or a person. */
const EITHER_LEAD = /^(?:by|from|of|to|between|and|or|for|than|with)$/;

const SAYING =
  /^(?:said|says|told|tells|added|warned|warns|wrote|asked|met|visited|called|replied|insisted|argued|announced|declared|urged|vowed|spoke|tweeted|has|had|was|is)$/;

/** Words that are names in this text: "May" where "Theresa May" stands, "Moon" where "Moon Jae-in" does or where it keeps its capital within a sentence. */
export function fullSurnames(words: readonly Word[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const word of words) {
    if (!word.isCapital || !WORDS.has(word.key)) continue;
    const before = words[word.index - 1];
    const isGiven =
      before?.isCapital === true &&
      before.tag === 'PROPN' &&
      !NEVER_NAMES.has(before.key) &&
      !before.isPossessive;
    const next = words[word.index + 1];
    const isFirst = next?.isCapital === true && isAdjacent(next, word) && words[word.index + 2]?.gap === '-';
    const isLone = word.key !== 'may' && word.gap !== null && before?.isCapital === false;
    if ((isGiven && isAdjacent(word, before) && !MONTH_LEAD.test(before.key)) || isFirst || isLone)
      found.add(word.key);
  }
  return found;
}

/**
 * Whether a lone capital word is the plain word and no person: the month of May after "in" or before a day, "Price rises hurt" at the
 * start of a sentence. A title, or the full name elsewhere in the text (`full`), makes it a person.
 */
export function isPlainWord(words: readonly Word[], person: FoundPerson, full: ReadonlySet<string>): boolean {
  const word = words[person.from];
  if (word === undefined || person.end - person.from > 1 || !WORDS.has(word.key)) return false;
  if (person.title !== null || person.hasHonorific) return false;
  const next = sameSentence(words[person.end], word);
  const before = sameSentence(words[person.from - 1], word);
  const isSaying = next?.gap === ' ' && SAYING.test(next.key);
  if (word.key !== 'may') return before === undefined && !full.has(word.key) && !isSaying;
  if (next !== undefined && /^\d/.test(next.text)) return true;
  if (before !== undefined && (MONTH_LEAD.test(before.key) || /^\d/.test(before.text))) return true;
  if (full.has('may')) return false;
  return before === undefined || EITHER_LEAD.test(before.key) || !(isSaying || word.isPossessive);
}

function sameSentence(word: Word | undefined, other: Word): Word | undefined {
  return word?.sentence === other.sentence ? word : undefined;
}
