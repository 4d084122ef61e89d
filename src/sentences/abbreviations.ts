import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { dataFolder } from '../data-folder.js';

type AbbreviationGroup = 'titles' | 'numbered' | 'either' | 'openers';

interface Entries {
  readonly entries: readonly string[];
}

/** The groups of data/en/abbreviations.yml as sets of words. */
export type Abbreviations = Readonly<Record<AbbreviationGroup, ReadonlySet<string>>>;

let loaded: Abbreviations | undefined;

/** Reads data/en/abbreviations.yml once. */
export function abbreviations(): Abbreviations {
  if (loaded === undefined) {
    const groups = parse(readFileSync(dataFolder('en', 'abbreviations.yml'), 'utf8')) as Record<
      AbbreviationGroup,
      Entries
    >;
    loaded = {
      titles: new Set(groups.titles.entries),
      numbered: new Set(groups.numbered.entries),
      either: new Set(groups.either.entries),
      openers: new Set(groups.openers.entries),
    };
  }
  return loaded;
}

/** Whether a word keeps the full stop that it is written with: "Gen.", "Jan.", an initial. */
export function isAbbreviation(word: string): boolean {
  const known = abbreviations();
  return (
    known.titles.has(word) || known.numbered.has(word) || known.either.has(word) || /^\p{Lu}\.$/u.test(word)
  );
}
