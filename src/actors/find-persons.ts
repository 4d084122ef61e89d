import type { FoundName } from './find-names.js';
import { HONORIFICS, NAME_PARTICLES, NEVER_NAMES } from './function-words.js';
import type { Knowledge } from './knowledge/knowledge.js';
import { officeRank } from './knowledge/office-at.js';
import type { RolePhrase } from './role-phrase.js';
import { isAdjacent } from './scan-words.js';
import type { Word } from './word.js';
import { fullSurnames, isPlainWord } from './word-surnames.js';

/** A run of capital words that may be a person's name. Word indices, `end` exclusive. */
export interface FoundPerson {
  readonly from: number;
  readonly end: number;
  /** Folded words without initials, joined by spaces. */
  readonly key: string;
  readonly wordCount: number;
  /** "Mr", "Ms" before it: they tell the gender; undefined without one. */
  readonly gender: 'male' | 'female' | null;
  readonly hasHonorific: boolean;
  /** The role phrase that ends where the name begins: "Russian Foreign Minister". */
  readonly title: RolePhrase | null;
}

/** Words that tell that a run of capitals is no person. */
const NOT_PERSONAL =
  /^(?:party|court|house|street|university|committee|council|news|times|post|agency|department|ministry|office|bank|company|inc|corp|ltd|group|act|bill|treaty|agreement|summit|conference|forum|institute|center|centre|foundation|association|union|organization|organisation|force|forces|army|navy|air|base|airport|hotel|square|avenue|road|river|sea|ocean|gulf|bay|lake|mountain|island|islands|valley|desert|city|town|county|province|state|states|republic|kingdom|war|day|week|month|year|world|prize|award|award|cup|league|club|team|school|college|hospital|museum|church|mosque|temple|tower|bridge|wall|plan|program|project|initiative|front|movement|brigade|militia|accord|accords|deal|senate|congress|parliament|assembly|commission|authority|administration|security|foreign|affairs|defense|defence|national|international|united|nations|america|american|supreme|general|press|service|system|network|radio|television|tv|magazine|journal|herald|tribune|daily|review|report|reports|institute|law|rights|human|health|oil|gas|energy|trade|peace|nuclear|weapons|missile|embassy|constitution|revolution|government|revolutionary|strait|peninsula|space|station|exercise|operation|fund|treasury|reserve|freedom|resolution|cabinet)$/;

/** Runs of capital words outside names of places and bodies, with their titles. */
export function findPersons(
  words: readonly Word[],
  knowledge: Knowledge,
  nameAt: ReadonlyMap<number, FoundName>,
  roles: readonly RolePhrase[],
  titleCased: ReadonlySet<number>,
): readonly FoundPerson[] {
  const titleEndingAt = new Map<number, RolePhrase>();
  const inRole = new Set<number>();
  for (const role of roles) {
    titleEndingAt.set(role.headEnd, role);
    if (role.end !== role.headEnd) titleEndingAt.set(role.end, role);
    for (let at = role.headFrom; at < role.headEnd; at += 1) inRole.add(at);
  }
  const found: FoundPerson[] = [];
  const full = fullSurnames(words);
  for (let at = 0; at < words.length; at += 1) {
    const named = nameAt.get(at);
    if (named !== undefined) {
      at = named.end - 1;
      continue;
    }
    const first = words[at];
    if (first === undefined || !canStart(first) || inRole.has(at) || titleCased.has(first.sentence)) continue;
    if (
      first.gap === null &&
      OPENERS.test(first.tag) &&
      words[at + 1]?.isCapital === true &&
      !startsKnown(words, at, knowledge)
    )
      continue;
    const end = endOfRun(words, at, nameAt, inRole, knowledge);
    const person = personOf(words, startOfName(words, at, end), end, titleEndingAt, knowledge);
    if (person !== null && !isPlainWord(words, person, full)) found.push(person);
    at = end - 1;
  }
  return titleCased.size === 0
    ? found
    : [...found, ...inHeadlines(words, knowledge, titleCased, found, inRole, nameAt)].sort(
        (a, b) => a.from - b.from,
      );
}

/** Tags of capital words that open a sentence and belong to no name: "Following Kim's call". */
const OPENERS = /^(?:VERB|ADP|ADV|ADJ|SCONJ|CCONJ|DET|PRON|AUX|INTJ|NUM|PART)$/;

function startsKnown(words: readonly Word[], at: number, knowledge: Knowledge): boolean {
  const key = `${words[at]?.key} ${words[at + 1]?.key}`;
  return (
    knowledge.people.has(key) ||
    (words[at + 2]?.isCapital === true && knowledge.people.has(`${key} ${words[at + 2]?.key}`))
  );
}

/** In title-case headlines: full names that are known or stand in the body, and surnames of those and of heads of government. */
function inHeadlines(
  words: readonly Word[],
  knowledge: Knowledge,
  titleCased: ReadonlySet<number>,
  body: readonly FoundPerson[],
  inRole: ReadonlySet<number>,
  nameAt: ReadonlyMap<number, FoundName>,
): readonly FoundPerson[] {
  const full = new Set(body.filter((person) => person.wordCount > 1).map((person) => person.key));
  const short = new Set(
    [...full].flatMap((key) => [key.slice(key.lastIndexOf(' ') + 1), key.slice(0, key.indexOf(' '))]),
  );
  for (const person of body) if (person.wordCount === 1) short.add(person.key);
  const found: FoundPerson[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    const named = nameAt.get(at);
    if (named !== undefined) {
      at = named.end - 1;
      continue;
    }
    if (word === undefined || !titleCased.has(word.sentence) || !word.isCapital || inRole.has(at)) continue;
    let end = 0;
    let key = word.key;
    for (let last = at + 1; last <= at + 3; last += 1) {
      const next = words[last];
      const previous = words[last - 1];
      if (
        next === undefined ||
        previous === undefined ||
        previous.isPossessive ||
        !isAdjacent(next, previous)
      )
        break;
      key += next.key.length > 1 ? ` ${next.key}` : '';
      if (full.has(key) || knowledge.people.has(key)) end = last + 1;
    }
    if (end === 0 && (short.has(word.key) || isRuler(word.key, knowledge)) && !NEVER_NAMES.has(word.key))
      end = at + 1;
    if (end === 0) continue;
    const run = words.slice(at, end).filter((each) => each.text.length > 1);
    found.push({
      from: at,
      end,
      key: run.map((each) => each.key).join(' '),
      wordCount: run.length,
      gender: null,
      hasHonorific: false,
      title: null,
    });
    at = end - 1;
  }
  return found;
}

function isRuler(key: string, knowledge: Knowledge): boolean {
  return (knowledge.surnames.get(key) ?? []).some((person) =>
    person.terms.some((term) => officeRank(term.office) >= 5),
  );
}

function canStart(word: Word | undefined): boolean {
  if (word === undefined || !/\p{L}/u.test(word.text)) return false;
  // "al-Assad" opens with a small particle.
  if (!word.isCapital) return word.key === 'al' || word.key === 'el';
  return !NEVER_NAMES.has(word.key) || (word.key === 'may' && word.isCapital);
}

function endOfRun(
  words: readonly Word[],
  from: number,
  nameAt: ReadonlyMap<number, FoundName>,
  inRole: ReadonlySet<number>,
  knowledge: Knowledge,
): number {
  let end = from + 1;
  for (;;) {
    const word = words[end];
    const previous = words[end - 1];
    if (
      word === undefined ||
      previous === undefined ||
      previous.isPossessive ||
      nameAt.has(end) ||
      inRole.has(end)
    )
      return end;
    if (!isAdjacent(word, previous) || /\n/.test(word.gap ?? '')) return end;
    // "the Trump-Kim summit": two people.
    const isGiven = words[end + 1]?.isCapital === true && words[end + 1]?.gap === ' '; // "Frank-Walter Steinmeier"
    if (end === from + 1 && word.gap === '-' && !isGiven && isPair(previous, word, knowledge)) return end;
    if (
      word.isCapital &&
      /\p{L}/u.test(word.text) &&
      (!NEVER_NAMES.has(word.key) ||
        word.key.length === 1 ||
        word.gap === '-' ||
        knowledge.people.has(`${previous.key} ${word.key}`))
    ) {
      end += 1;
      continue;
    }
    const next = words[end + 1];
    const isInner = NAME_PARTICLES.has(word.key) || word.gap === '-';
    if (isInner && word.gap === '-' && !word.isCapital) {
      end += 1; // "Jong-un", "Ki-moon"
      continue;
    }
    if (isInner && next?.isCapital === true && isAdjacent(next, word) && !nameAt.has(end + 1)) {
      end += 2;
      continue;
    }
    return end;
  }
}

function isPair(one: Word, other: Word, knowledge: Knowledge): boolean {
  return (
    other.isCapital &&
    knowledge.surnames.has(one.key) &&
    knowledge.surnames.has(other.key) &&
    !knowledge.surnames.has(`${one.key} ${other.key}`) &&
    !knowledge.people.has(`${one.key} ${other.key}`)
  );
}

/** "Under Secretary for Democracy and Human Rights Uzra Zeya": words of the post before the name are no part of it. */
function startOfName(words: readonly Word[], from: number, end: number): number {
  let start = from;
  for (let at = from; at < end - 2; at += 1) if (NOT_PERSONAL.test(words[at]?.key ?? '')) start = at + 1;
  return start;
}

function personOf(
  words: readonly Word[],
  from: number,
  end: number,
  titleEndingAt: ReadonlyMap<number, RolePhrase>,
  knowledge: Knowledge,
): FoundPerson | null {
  const run = words.slice(from, end);
  const first = words[from];
  const before = words[from - 1];
  const joined = first !== undefined && before !== undefined && isAdjacent(first, before);
  const honorific = joined && before.isCapital ? HONORIFICS.get(before.key) : undefined;
  const ended = joined || first?.gap === '. ' ? titleEndingAt.get(from) : undefined;
  const title =
    ended !== undefined &&
    words[from - 1]?.isPossessive !== true &&
    (ended.role.isTitle || honorific !== undefined || run.length > 1)
      ? ended
      : null;
  const key = nameKey(run, knowledge);
  if (
    key === '' ||
    (run.length > 1 &&
      !knowledge.people.has(key) &&
      title === null &&
      run.some((word) => NOT_PERSONAL.test(word.key)))
  )
    return null;
  if (
    title !== null &&
    run.length > 1 &&
    run.some((word) => NOT_PERSONAL.test(word.key)) &&
    !knowledge.people.has(key)
  )
    return null;
  return {
    from,
    end,
    key,
    wordCount: key.split(' ').length,
    gender: honorific ?? null,
    hasHonorific: honorific !== undefined,
    title,
  };
}

/** "Jr." and the like after a name: no part of what a person is called ("Lloyd J. Austin III"). */
const GENERATIONS = /^(?:jr|sr|ii|iii|iv)$/;

/** The folded words of a name without initials; of kings the number stays, since it is part of the name. */
function nameKey(run: readonly Word[], knowledge: Knowledge): string {
  const keys = run.filter((word) => word.text.length > 1).map((word) => word.key);
  const last = keys.at(-1);
  const isAdded = keys.length > 2 && last !== undefined && GENERATIONS.test(last);
  return isAdded && !knowledge.people.has(keys.join(' ')) ? keys.slice(0, -1).join(' ') : keys.join(' ');
}
