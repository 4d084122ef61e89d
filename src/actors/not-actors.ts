import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { dataFolder } from '../data-folder.js';
import { NameTrie } from './knowledge/name-trie.js';
import { cutKeys } from './scan-words.js';
import type { Word } from './word.js';

/** The lists of `data/en/not-actors.yml`. */
export interface NotActors {
  /** Longer names that hold a place name: "New Mexico", "Paris Agreement". */
  readonly names: NameTrie<string>;
  readonly after: ReadonlySet<string>;
  readonly glued: ReadonlySet<string>;
  readonly states: ReadonlySet<string>;
  readonly given: ReadonlySet<string>;
  readonly personal: ReadonlySet<string>;
  readonly sport: NameTrie<string>;
}

let loaded: NotActors | null = null;

/** `data/en/not-actors.yml`, compiled on the first call. */
export function loadNotActors(): NotActors {
  loaded ??= compile();
  return loaded;
}

function compile(): NotActors {
  const file = parse(readFileSync(dataFolder('en', 'not-actors.yml'), 'utf8')) as Readonly<
    Record<string, readonly string[]>
  >;
  const keys = (list: string): ReadonlySet<string> =>
    new Set((file[list] ?? []).map((words) => words.toLowerCase()));
  return {
    names: trieOf(file.names ?? []),
    after: new Set(file.after ?? []),
    glued: keys('glued'),
    states: keys('states'),
    given: new Set(file.given ?? []),
    personal: keys('personal'),
    sport: trieOf(file.sport ?? []),
  };
}

function trieOf(names: readonly string[]): NameTrie<string> {
  const trie = new NameTrie<string>();
  for (const name of names) trie.add(cutKeys(name), name);
  return trie;
}

/** Sentences that are about sport: there a country is a team. */
export function sportSentences(words: readonly Word[], lists: NotActors): ReadonlySet<number> {
  const found = new Set<number>();
  for (const word of words) {
    if (
      lists.sport.longest(
        words,
        word.index,
        (at) => at.gap === ' ' || at.gap === '-',
        () => true,
      ) !== null
    )
      found.add(word.sentence);
  }
  return found;
}

/** Names of states that people bear as given names. */
const GIVEN =
  /^(?:jordan|chad|georgia|israel|paris|london|kenya|india|florence|sofia|victoria|sydney|santiago)$/;

/** Whether the words from `start` to `end` (exclusive) only look like a place or people. CODEBOOK section 4. */
export function isNotActor(words: readonly Word[], start: number, end: number, lists: NotActors): boolean {
  const last = words[end - 1];
  const next = sameSentence(words[end], last);
  const before = sameSentence(words[start - 1], words[start]);
  if (last === undefined) return true;
  if (next !== undefined) {
    if (next.gap === ' ' && !last.isPossessive && lists.after.has(next.text)) return true;
    if (next.gap === ', ' && isState(words, end, lists)) return true;
  }
  if (
    next !== undefined &&
    end - start === 1 &&
    GIVEN.test(last.key) &&
    next.gap === ' ' &&
    next.isCapital &&
    next.tag === 'PROPN' &&
    !last.isPossessive
  ) {
    // "Chad Smith", "Israel Katz": a given name, unless a title or office follows ("Israel Defense Minister").
    return !/^(?:president|prime|minister|foreign|defen[cs]e|king|queen|ambassador|government|army|police|parliament|finance|interior|strip|leader|spokes\w+)$/.test(
      next.key,
    );
  }
  if (before !== undefined && end - start === 1 && lists.personal.has(last.key)) {
    if (words[start]?.gap === ' ' && lists.given.has(before.text)) return true;
    if (words[start]?.gap === '. ' && /^[A-Z]$/.test(before.text)) return true;
  }
  return before?.key === 'university' || (before?.key === 'of' && words[start - 2]?.key === 'university');
}

function sameSentence(word: Word | undefined, other: Word | undefined): Word | undefined {
  return word !== undefined && other !== undefined && word.sentence === other.sentence ? word : undefined;
}

function isState(words: readonly Word[], at: number, lists: NotActors): boolean {
  const one = words[at];
  const two = words[at + 1];
  if (one === undefined || !one.isCapital) return false;
  return lists.states.has(one.key) || (two !== undefined && lists.states.has(`${one.key} ${two.key}`));
}
