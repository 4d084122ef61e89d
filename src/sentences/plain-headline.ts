import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { dataFolder } from '../data-folder.js';

let verbs: ReadonlySet<string> | undefined;

function headlineVerbs(): ReadonlySet<string> {
  if (verbs === undefined) {
    const list = parse(readFileSync(dataFolder('en', 'headline-verbs.yml'), 'utf8')) as {
      readonly entries: readonly string[];
    };
    verbs = new Set(list.entries);
  }
  return verbs;
}

/** Share of capitalised words from which a headline is taken to be in title case. */
const titleCaseShare = 0.6;

/**
 * A headline in title case as running text would write it, of the same length: words that the document's own text
 * (`isSmallInBody`) or the list of headline verbs has in small letters lose their capitals. Only the tagger reads it.
 */
export function plainHeadline(headline: string, isSmallInBody: (word: string) => boolean): string {
  const words = headline.match(/\p{L}[\p{L}'’-]*/gu) ?? [];
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  if (words.length < 3 || capitals / words.length < titleCaseShare) return headline;
  const isShouted = headline === headline.toUpperCase();
  return headline.replace(/\p{L}[\p{L}'’-]*/gu, (word) => {
    const small = word.toLowerCase();
    if (small.length !== word.length) return word;
    if (headlineVerbs().has(small) || isSmallInBody(small)) return small;
    return isShouted ? `${word.slice(0, 1)}${small.slice(1)}` : word;
  });
}
