import { cutKeys } from '../scan-words.js';
import type { Knowledge, NamedThing, OfficeTerm, PersonEntry } from './knowledge.js';
import { NameTrie } from './name-trie.js';
import { readCsv } from './read-csv.js';

export const NAME_COLUMNS = ['text', 'country code', 'sector', 'kind'];
export const GROUP_COLUMNS = ['text', 'codes', 'sector'];
export const HOLDER_COLUMNS = ['country', 'office', 'name', 'aliases', 'from', 'to', 'sector', 'source'];

/** Where the family name comes first: there "Xi" is how the texts call Xi Jinping. */
const FAMILY_FIRST = new Set(['CHN', 'KOR', 'PRK', 'TWN', 'HKG', 'VNM', 'KHM', 'SGP', 'JPN', 'HUN', 'MAC']);
const PARTICLES = new Set([
  'al',
  'el',
  'bin',
  'ibn',
  'ben',
  'de',
  'da',
  'di',
  'van',
  'von',
  'der',
  'den',
  'le',
  'la',
  'abu',
  'ul',
  'ould',
  'mac',
  'san',
  'du',
  'dos',
  'ter',
  'del',
]);

let loaded: Knowledge | null = null;

/** The knowledge base under `data/`, read and compiled on the first call. Throws BadDataFileError. */
export function loadKnowledge(): Knowledge {
  loaded ??= compile();
  return loaded;
}

function compile(): Knowledge {
  const names = new NameTrie<NamedThing>();
  const countryNames = new Map<string, string>();
  for (const [text = '', codes = '', sector = ''] of readCsv('groups.csv', GROUP_COLUMNS)) {
    const [code = '', ...others] = codes.split('|');
    names.add(cutKeys(text), { text, code, others, sector, kind: 'group of states' });
  }
  for (const [text = '', code = '', sector = '', kind = ''] of readCsv(
    'places-and-bodies.csv',
    NAME_COLUMNS,
  )) {
    names.add(cutKeys(text.replace(/^the /i, '')), { text, code, others: [], sector, kind });
    if (kind === 'country name' && !countryNames.has(code)) countryNames.set(code, text);
  }
  const byPerson = new Map<string, { name: string; keys: Set<string>; terms: OfficeTerm[] }>();
  for (const row of readCsv('office-holders.csv', HOLDER_COLUMNS)) {
    const [code = '', office = '', name = '', aliases = '', from = '', to = '', sector = ''] = row;
    const id = `${code}|${name}`;
    const person = byPerson.get(id) ?? { name, keys: new Set<string>(), terms: [] };
    person.terms.push({ code, office, name, from, to, sector });
    for (const spelling of aliases === '' ? [name] : [name, ...aliases.split('|')]) {
      const parts = cutKeys(spelling);
      person.keys.add(parts.join(' '));
      // Texts are looked up without initials: "K. P. Sharma Oli", "Harry S. Truman".
      const plain = parts.filter((part) => part.length > 1);
      if (plain.length > 1 && plain.length < parts.length) person.keys.add(plain.join(' '));
    }
    byPerson.set(id, person);
  }
  const people = new Map<string, PersonEntry[]>();
  const surnames = new Map<string, PersonEntry[]>();
  for (const { name, keys, terms } of byPerson.values()) {
    const entry: PersonEntry = { name, terms };
    const last = new Set<string>();
    // "Ban Ki-moon": a hyphenated second part tells a family name in front, whatever body he heads.
    const order = /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+-\p{Ll}+$/u.test(name) ? 'KOR' : (terms[0]?.code ?? '');
    for (const key of keys) {
      append(people, key, entry);
      for (const surname of surnamesOf(key, order)) last.add(surname);
    }
    for (const surname of last) append(surnames, surname, entry);
  }
  return { names, people, surnames, countryNames };
}

/** The short names under which a full name goes: "de mistura" and "mistura", "xi" for "xi jinping". */
export function surnamesOf(fullKey: string, code: string): readonly string[] {
  const parts = fullKey.split(' ').filter((part) => part !== 'jr' && part !== 'sr' && part !== 'iii');
  const last = parts.at(-1);
  if (last === undefined) return [];
  const found = [last];
  const before = parts.at(-2);
  if (before !== undefined && PARTICLES.has(before)) found.push(`${before} ${last}`);
  if (parts.length > 1 && FAMILY_FIRST.has(code) && parts[0] !== undefined) found.push(parts[0]);
  return found;
}

function append(map: Map<string, PersonEntry[]>, key: string, entry: PersonEntry): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [entry]);
  else list.push(entry);
}
