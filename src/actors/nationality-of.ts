import type { FoundName } from './find-names.js';
import type { FoundPerson } from './find-persons.js';
import { loadNotActors } from './not-actors.js';
import type { Word } from './word.js';

/** Code of the state or body of someone without an office, as the words around his name tell it; null when they do not. */
export function nationalityOf(
  person: FoundPerson,
  words: readonly Word[],
  text: string,
  nameAt: ReadonlyMap<number, FoundName>,
  nameEndingAt: ReadonlyMap<number, FoundName>,
  ownCode: string | null,
): string | null {
  return (
    nationalityBefore(person, words, nameEndingAt) ??
    placeAfter(person, words, nameAt) ??
    workplaceAfter(person, words, nameAt) ??
    accreditedBy(person, words, text, nameAt, ownCode)
  );
}

/** Names that tell whose people someone is: "Russian attorney X", "Huawei founder X". */
const EMPLOYERS =
  /^(?:demonym|company|organisation|party|armed group|news agency|armed forces|metonym|intelligence service)$/;

/** "Russian attorney X", "the Slovene liberal X", "his Turkish fiancée, X": code of the people that a common noun before the name is of. */
function nationalityBefore(
  person: FoundPerson,
  words: readonly Word[],
  nameEndingAt: ReadonlyMap<number, FoundName>,
): string | null {
  let at = person.from;
  for (let step = 0; step <= 4; step += 1) {
    const word = words[at];
    const previous = words[at - 1];
    if (word === undefined || previous === undefined || previous.sentence !== word.sentence) return null;
    const isLinked = word.gap === ' ' || word.gap === '-' || (step === 0 && word.gap === ', ');
    if (!isLinked || previous.isPossessive) return null;
    const name = nameEndingAt.get(at);
    if (name !== undefined)
      return !name.isGlued && step > 0 && EMPLOYERS.test(name.thing.kind) ? name.thing.code : null;
    if (previous.isCapital || !/^(?:NOUN|ADJ|PROPN)$/.test(previous.tag)) return null;
    at -= 1;
  }
  return null;
}

/** "X of the White House", "X, of China's Alibaba", "Senator X of Pennsylvania": code of whom a name is of. */
function placeAfter(
  person: FoundPerson,
  words: readonly Word[],
  nameAt: ReadonlyMap<number, FoundName>,
): string | null {
  const of = words[person.end];
  if (
    of?.key !== 'of' ||
    !(of.gap === ' ' || of.gap === ', ') ||
    of.sentence !== words[person.from]?.sentence
  )
    return null;
  const start = words[person.end + 1]?.key === 'the' ? person.end + 2 : person.end + 1;
  const key = words[start]?.key ?? '';
  const { states } = loadNotActors();
  const name = nameAt.get(start);
  if (name !== undefined) return name.isGlued ? null : name.thing.code;
  const isAmerican = states.has(key) || states.has(`${key} ${words[start + 1]?.key ?? ''}`);
  return isAmerican && words[start]?.isCapital === true ? 'USA' : null;
}

/** "X, head of China's banking regulator", "X, a fellow at the Kremlin's institute": code of the name in an apposition that names no office. */
function workplaceAfter(
  person: FoundPerson,
  words: readonly Word[],
  nameAt: ReadonlyMap<number, FoundName>,
): string | null {
  const sentence = words[person.end]?.sentence;
  if (words[person.end]?.gap !== ', ' || sentence !== words[person.from]?.sentence) return null;
  for (let at = person.end; at < person.end + 7; at += 1) {
    const word = words[at];
    if (word === undefined || word.sentence !== sentence || /^(?:VERB|AUX)$/.test(word.tag)) return null;
    if (at > person.end && word.gap !== ' ' && word.gap !== '-') return null;
    if (/^(?:of|at|for)$/.test(word.key)) {
      const name = nameAt.get(at + 1) ?? (words[at + 1]?.key === 'the' ? nameAt.get(at + 2) : undefined);
      return name === undefined || name.isGlued ? null : name.thing.code;
    }
    if (word.isCapital || /^(?:who|which|and|or|but|in|on|to|from|with)$/.test(word.key)) return null;
  }
  return null;
}

const ACCREDITED =
  /^,?(?: [^.;]{0,40})? (?:presented|presenting|was appointed|became|was accredited|served as|was commissioned)\b[^.;]{0,70}\b(?:credentials|minister|ambassador|envoy|consul|charg[eé])/i;

const POSTS = /^(?:minister|envoy|ambassador|plenipotentiary|consul|general|d'affaires|resident)$/;

/** "X presented his credentials", "X was appointed Minister to Norway": an envoy of the text's own country, unless "of" names another. */
function accreditedBy(
  person: FoundPerson,
  words: readonly Word[],
  text: string,
  nameAt: ReadonlyMap<number, FoundName>,
  ownCode: string | null,
): string | null {
  const last = words[person.end - 1];
  if (last === undefined || ownCode === null || !ACCREDITED.test(text.slice(last.end, last.end + 140)))
    return null;
  for (let at = person.end; at < person.end + 18; at += 1) {
    if (words[at]?.sentence !== last.sentence) break;
    if (words[at]?.key !== 'of') continue;
    const name = nameAt.get(at + 1) ?? nameAt.get(at + 2) ?? nameAt.get(at + 4);
    if (name !== undefined && POSTS.test(words[at - 1]?.key ?? '')) return name.thing.code;
  }
  return ownCode;
}
