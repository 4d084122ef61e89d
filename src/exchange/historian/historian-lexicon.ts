import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { dataFolder } from '../../data-folder.js';
import { ParleyError } from '../../errors.js';

/** A title before a name: "Foreign Minister". */
export interface Title {
  readonly words: string;
  readonly office: string;
  readonly sector: string;
  /** Offices of the knowledge base that its bearers hold. */
  readonly holders: readonly string[];
}

/** A word for several people at once: "senior officials"; no party without a sector. */
export interface GroupWord {
  readonly words: string;
  readonly sector: string | null;
  readonly office: string | null;
}

/** The words of the records (`data/en/historian.yml`), longest first. */
export interface HistorianLexicon {
  readonly titles: readonly Title[];
  readonly groups: readonly GroupWord[];
  /** Words that take a group out of the host's country. */
  readonly elsewhere: readonly string[];
  readonly meetings: ReadonlySet<string>;
  readonly notMeetings: ReadonlySet<string>;
  /** Country id of the records → code. */
  readonly places: ReadonlyMap<string, string>;
}

type Raw = Readonly<Record<string, unknown>>;

const file = 'data/en/historian.yml';

/** Reads the lexicon. @throws ParleyError `bad-data-file` */
export function loadHistorianLexicon(): HistorianLexicon {
  const raw: unknown = parse(readFileSync(dataFolder('en', 'historian.yml'), 'utf8'));
  const top = recordOf(raw, 'the file');
  const titles = listOf(top, 'titles').flatMap((entry) => {
    const title = recordOf(entry, 'titles');
    const [office, sector] = [textOf(title, 'office'), textOf(title, 'sector')];
    const holders = textsOf(title, 'holders');
    return textsOf(title, 'words').map((words) => ({ words, office, sector, holders }));
  });
  const groups = listOf(top, 'groups').flatMap((entry) => {
    const group = recordOf(entry, 'groups');
    const [office, sector] = [optionalText(group, 'office'), optionalText(group, 'sector')];
    return textsOf(group, 'words').map((words) => ({ words, office, sector }));
  });
  const places = Object.entries(recordOf(top.places, 'places'));
  return {
    titles: longestFirst(titles),
    groups: longestFirst(groups),
    elsewhere: textsOf(top, 'elsewhere'),
    meetings: new Set(textsOf(top, 'meetings')),
    notMeetings: new Set(textsOf(top, 'notMeetings')),
    places: new Map(places.map(([id, code]) => [id, String(code)])),
  };
}

function longestFirst<T extends { readonly words: string }>(entries: readonly T[]): readonly T[] {
  return [...entries].sort((a, b) => b.words.length - a.words.length);
}

function recordOf(value: unknown, where: string): Raw {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw bad(where, 'needs fields');
  return { ...value };
}

function listOf(record: Raw, field: string): readonly unknown[] {
  const value = record[field];
  if (!Array.isArray(value)) throw bad(field, 'needs a list');
  return value;
}

function textsOf(record: Raw, field: string): readonly string[] {
  return listOf(record, field).map((value) => {
    if (typeof value !== 'string' || value === '') throw bad(field, 'needs words');
    return value;
  });
}

function textOf(record: Raw, field: string): string {
  const value = record[field];
  if (typeof value !== 'string' || value === '') throw bad(field, 'needs words');
  return value;
}

function optionalText(record: Raw, field: string): string | null {
  return record[field] === null ? null : textOf(record, field);
}

function bad(where: string, reason: string): ParleyError {
  return new ParleyError('bad-data-file', `${file}: ${where}: ${reason}`);
}
