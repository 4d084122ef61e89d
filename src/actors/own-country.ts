import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { dataFolder } from '../data-folder.js';
import type { Document } from '../documents/document.js';

/** Whose government a text means by "the president" when it names no other. */
export interface OwnCountry {
  readonly code: string;
  /** Issued by that government: its "we" and "I" are that government. */
  readonly isOfficial: boolean;
}

interface OutletFile {
  readonly official: Readonly<Record<string, readonly string[]>>;
  readonly outlets: Readonly<Record<string, readonly string[]>>;
}

let loaded: OutletFile | null = null;

/** The country that a document speaks from, by its outlet or issuing body (`data/en/outlets.yml`); null when unknown. */
export function ownCountryOf(document: Document): OwnCountry | null {
  loaded ??= parse(readFileSync(dataFolder('en', 'outlets.yml'), 'utf8')) as OutletFile;
  const opening = document.text.slice(0, 400);
  const official =
    find(loaded.official, document.source ?? '') ??
    (/^\s*(?:Office of the Spokesperson|Media Note|FACT SHEET:.*|For Immediate Release|The below is attributable to Spokesperson.*)\s*$/m.test(
      opening,
    ) || /Secretary of State\s*$/m.test(opening)
      ? 'USA'
      : null);
  if (official !== null) return { code: official, isOfficial: true };
  const outlet = find(loaded.outlets, document.source ?? '');
  return outlet === null ? null : { code: outlet, isOfficial: false };
}

function find(lists: Readonly<Record<string, readonly string[]>>, source: string): string | null {
  if (source === '') return null;
  for (const [code, names] of Object.entries(lists)) {
    if (names.some((name) => source.includes(name))) return code;
  }
  return null;
}
