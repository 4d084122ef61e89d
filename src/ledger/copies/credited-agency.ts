import { readWordLists } from '../../coder/fields/word-lists.js';

const agencies = [...readWordLists('agencies.yml', ['agencies']).agencies].map((line) => {
  const names = line.split('|');
  return { name: names[0] ?? line, names };
});

const edge = 300;

/**
 * The agency that a text says it is from, or that published it: in brackets near its beginning or end, after "by" or
 * "according to", or as the source. Null when none. "MANILA (Reuters) - …" gives "reuters".
 */
export function creditedAgency(text: string, source: string | null): string | null {
  const from = (source ?? '').toLowerCase().trim();
  const ends = `${text.slice(0, edge)}\n${text.slice(-edge)}`.toLowerCase();
  const found = agencies.find(
    ({ names }) =>
      names.includes(from) ||
      names.some(
        (name) => ends.includes(`(${name})`) || ends.includes(`by ${name}\n`) || credits(text, name),
      ),
  );
  return found?.name ?? null;
}

/** Short names are words of their own; only longer ones are looked for after "according to" and before "reported". */
function credits(text: string, name: string): boolean {
  if (name.length < 4) return false;
  const pattern = new RegExp(`according to (?:the )?${name}\\b|\\b${name} (?:reported|reports)\\b`, 'i');
  return pattern.test(text);
}
