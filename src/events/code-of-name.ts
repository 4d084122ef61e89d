import { NAME_COLUMNS } from '../actors/knowledge/load-knowledge.js';
import { readCsv } from '../actors/knowledge/read-csv.js';

let loaded: ReadonlyMap<string, string> | null = null;

/** Names, capitals, demonyms and bodies of `data/places-and-bodies.csv` in lower case; where one stands for several, none. */
function codes(): ReadonlyMap<string, string> {
  if (loaded !== null) return loaded;
  const found = new Map<string, string>();
  for (const [text = '', code = ''] of readCsv('places-and-bodies.csv', NAME_COLUMNS)) {
    const key = text.replace(/^the /i, '').toLowerCase();
    const known = found.get(key);
    found.set(key, known === undefined || known === code ? code : '-');
  }
  loaded = found;
  return found;
}

const longestName = 5;

/** Code of the first state or body that some words name: "Muscat" OMN, "Norwegian defence ministry" NOR; null when none. */
export function codeOfName(words: string): string | null {
  const parts = words.toLowerCase().match(/[\p{L}\d'’.-]+/gu) ?? [];
  for (const start of parts.keys()) {
    for (let length = Math.min(longestName, parts.length - start); length > 0; length -= 1) {
      const code = codes().get(parts.slice(start, start + length).join(' '));
      if (code !== undefined && code !== '-') return code;
    }
  }
  return null;
}
