import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { dataFolder } from '../data-folder.js';
import type { Document } from '../documents/document.js';
import type { FoundName } from './find-names.js';
import type { Word } from './word.js';

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

/** What opens texts that a government issues. */
const OFFICIAL_OPENING =
  /\b(?:readout|press briefing|daily briefing|spokes(?:person|man|woman)'s (?:remarks|statement|briefing)|communiqu[eé]|(?:statement|communiqu[eé]|declaration|announcement) (?:by|of|from|issued by) (?:the )?(?:[\w'’-]+ ){0,4}(?:ministry|government|embassy|presidency|cabinet|foreign office)|press release|media note|remarks to the press)\b/i;

/**
 * The country that a document speaks from: by its outlet or issuing body (`data/en/outlets.yml`), else, when it opens as an official
 * text, by the ministry or dateline named there. Null when unknown.
 */
export function ownCountryOf(
  document: Document,
  words: readonly Word[],
  names: readonly FoundName[],
): OwnCountry | null {
  loaded ??= parse(readFileSync(dataFolder('en', 'outlets.yml'), 'utf8')) as OutletFile;
  const opening = document.text.slice(0, 400);
  const official =
    find(loaded.official, document.source ?? '') ??
    (/^\s*(?:Office of the Spokesperson|Media Note|FACT SHEET:.*|For Immediate Release|The below is attributable to Spokesperson.*)\s*$/m.test(
      opening,
    ) ||
    /Secretary of State\s*$/m.test(opening) ||
    /\bDepartment (?:press |daily )?briefing\b/i.test(opening.slice(0, 120))
      ? 'USA'
      : null);
  if (official !== null) return { code: official, isOfficial: true };
  const outlet = find(loaded.outlets, document.source ?? '');
  if (outlet !== null) return { code: outlet, isOfficial: false };
  const issuer = OFFICIAL_OPENING.test(opening.slice(0, 200))
    ? (issuerOf(document.text, words, names) ?? mostNamed(document.text, words, names))
    : null;
  return issuer === null ? null : { code: issuer, isOfficial: true };
}

function find(lists: Readonly<Record<string, readonly string[]>>, source: string): string | null {
  if (source === '') return null;
  for (const [code, names] of Object.entries(lists)) {
    if (names.some((name) => source.includes(name))) return code;
  }
  return null;
}

/** "Ministry of Foreign Affairs of Georgia", "the Turkish foreign ministry", or the city of a dateline ("Washington, Monday"). */
function issuerOf(text: string, words: readonly Word[], names: readonly FoundName[]): string | null {
  for (const name of names) {
    const first = words[name.from];
    const last = words[name.end - 1];
    if (first === undefined || last === undefined || first.start > 300) return null;
    const before = text.slice(Math.max(0, first.start - 40), first.start);
    const after = text.slice(last.end, last.end + 30);
    const isMinistry =
      /(?:Ministry|Department|Office|Embassy|Government|Presidency|Cabinet)(?: (?:of|for) [\w ]{3,24})? of (?:the )?(?:(?:Republic|Kingdom|State|Sultanate|Federation|Commonwealth|Principality|Emirate|Islamic Republic|People's Republic) of )?(?:the )?$/.test(
        before,
      ) ||
      /^(?:['’]s)? (?:Foreign|foreign|Defen[cs]e|defen[cs]e) (?:Ministry|ministry|Office|office)/.test(after);
    const isDateline = name.thing.kind === 'capital' && /(?:^|\n)\s*$/.test(before) && /^,/.test(after);
    if (isMinistry || isDateline) return name.thing.code;
  }
  return null;
}

/** Whom an official text speaks to or of: "call with the Foreign Minister of Peru", "On the Cambodian minister's visit: …". */
const COUNTERPART =
  /\b(?:with|to|from)\b[^.\n]{0,60}\b(?:minister|president|secretary|envoy|counterpart|ambassador|leader)\w*\b[^.\n]{0,20}$|(?:^|\n)\s*On [^:.\n]{0,110}$/i;

/** The state that an official text names most, its counterparts left out; null where none is named twice or two are named as often. */
function mostNamed(text: string, words: readonly Word[], names: readonly FoundName[]): string | null {
  const counts = new Map<string, number>();
  const others = new Set<string>();
  for (const name of names) {
    const start = words[name.from]?.start ?? 0;
    const { code } = name.thing;
    if (COUNTERPART.test(text.slice(Math.max(0, start - 120), start))) others.add(code);
    if (!name.isGlued) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  const ranked = [...counts].filter(([code]) => !others.has(code)).sort((a, b) => b[1] - a[1]);
  const [first, second] = ranked;
  return first !== undefined && first[1] >= 2 && first[1] > (second?.[1] ?? 0) ? first[0] : null;
}
