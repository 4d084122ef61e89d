import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { dataFolder } from '../../data-folder.js';
import { ParleyError } from '../../errors.js';

/** A lexicon file that lacks a list or has one of the wrong shape. */
export class WordListError extends ParleyError {
  constructor(file: string, problem: string) {
    super('word-list', `data/en/${file}: ${problem}`);
  }
}

/** Reads `data/en/FILE`: named lists, each with a note and its lower-case words or phrases. */
export function readWordLists<Name extends string>(
  file: string,
  names: readonly Name[],
): Readonly<Record<Name, ReadonlySet<string>>> {
  const content: unknown = parse(readFileSync(dataFolder('en', file), 'utf8'));
  const lists = {} as Record<Name, ReadonlySet<string>>;
  for (const name of names) lists[name] = new Set(wordsOf(content, name, file));
  return lists;
}

function wordsOf(content: unknown, name: string, file: string): readonly string[] {
  const list = isRecord(content) ? content[name] : undefined;
  const words = isRecord(list) ? list.words : undefined;
  if (!Array.isArray(words))
    throw new WordListError(file, `list "${name}" is missing; give it a note and words`);
  return words.map((word) => {
    if (typeof word === 'string' && word === word.toLowerCase()) return word;
    throw new WordListError(
      file,
      `"${String(word)}" in "${name}" is not a lower-case word; quote or correct it`,
    );
  });
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
