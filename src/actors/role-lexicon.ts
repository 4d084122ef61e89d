import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { dataFolder } from '../data-folder.js';
import { NameTrie } from './knowledge/name-trie.js';
import { BadDataFileError } from './knowledge/read-csv.js';
import { cutKeys } from './scan-words.js';

/** A noun that names a party by what it is: "foreign minister", "rebels", "parliament". */
export interface RoleNoun {
  readonly words: string;
  /** Its singular: equals `words` for a singular. */
  readonly lemma: string;
  readonly sector: string;
  readonly office: string | null;
  readonly isPlural: boolean;
  /** Stands before a name: "President". */
  readonly isTitle: boolean;
  /** A body or force, not a person. */
  readonly isThing: boolean;
  /** The only state that has an office or body of this name: "taoiseach" IRL; null for most. */
  readonly country: string | null;
}

interface RoleEntry {
  readonly sector: string;
  readonly office?: string;
  readonly title?: boolean;
  readonly thing?: boolean;
  readonly country?: string;
  readonly words: readonly string[];
  readonly plurals?: readonly string[];
}

let loaded: NameTrie<RoleNoun> | null = null;

/** The nouns of `data/en/roles.yml`, singular and plural, compiled on the first call. */
export function loadRoles(): NameTrie<RoleNoun> {
  loaded ??= compile();
  return loaded;
}

function compile(): NameTrie<RoleNoun> {
  const trie = new NameTrie<RoleNoun>();
  const file = parse(readFileSync(dataFolder('en', 'roles.yml'), 'utf8')) as {
    readonly roles?: readonly RoleEntry[];
  };
  if (!Array.isArray(file.roles)) throw new BadDataFileError('data/en/roles.yml: needs a list under "roles"');
  for (const entry of file.roles as readonly RoleEntry[]) {
    for (const words of entry.words) {
      add(trie, entry, words, words, false);
      add(trie, entry, pluralOf(words), words, true);
    }
    for (const words of entry.plurals ?? []) add(trie, entry, words, singularOf(words, entry.words), true);
  }
  return trie;
}

function add(
  trie: NameTrie<RoleNoun>,
  entry: RoleEntry,
  words: string,
  lemma: string,
  isPlural: boolean,
): void {
  trie.add(cutKeys(words), {
    words,
    lemma,
    sector: entry.sector,
    office: entry.office ?? null,
    isPlural,
    isTitle: entry.title ?? false,
    isThing: entry.thing ?? false,
    country: entry.country ?? null,
  });
}

/** "minister of defence" → "ministers of defence", "deputy" → "deputies". */
export function pluralOf(words: string): string {
  const [head = '', ...rest] = words.split(/(?= (?:of|for|to|in)\b)/);
  const tail = rest.join('');
  if (/[^aeiou]y$/.test(head)) return `${head.slice(0, -1)}ies${tail}`;
  if (/(?:man|woman)$/.test(head)) return `${head.slice(0, -2)}en${tail}`;
  if (/(?:s|x|ch|sh)$/.test(head)) return `${head}es${tail}`;
  return `${head}s${tail}`;
}

/** The listed singular that an irregular plural belongs to: the one that shares most of its beginning. */
function singularOf(plural: string, singulars: readonly string[]): string {
  const stem = plural.replace(/(?:ies|men|es|s)$/, '');
  return singulars.find((words) => stem.length > 2 && words.startsWith(stem)) ?? plural;
}
