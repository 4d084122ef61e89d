import type { FoundName } from './find-names.js';
import { NEVER_NAMES } from './function-words.js';
import type { NamedThing } from './knowledge/knowledge.js';
import type { Word } from './word.js';

/** Nouns that close or open the name of a group: "the Karo Defence Force", "the Front for the Liberation of Enedi". */
const HEADS = new Set(
  (
    'front movement army alliance force forces brigade brigades coalition resistance legion guard militia party union league ' +
    'council congress committee command faction organisation organization group authority assembly bloc network'
  ).split(' '),
);

/** Of those, the ones that a name with a country in it makes that country's: "the Sudan Liberation Front". */
const FIGHTERS = /^(?:front|movement|army|brigades?|resistance|legion|militia|party)$/;

/** Common nouns that tell what a name is, with the sector of each. */
const SECTORS: readonly (readonly [RegExp, string])[] = [
  [/^(?:rebels?|militia|guerrillas?|insurgents?|separatists?|jihadists?|insurgency|faction)$/, 'REB'],
  [/^(?:party|opposition)$/, 'PTY'],
  [/^(?:group|movement|army|force|coalition|alliance|organisation|organization|front|network)$/, 'REB'],
  [/^(?:agency|ministry|authority|regulator|council|body|commission|committee)$/, 'GOV'],
  [/^(?:bloc|grouping)$/, 'IGO'],
];

interface Body {
  readonly from: number;
  readonly end: number;
  readonly key: string;
  readonly head: string;
}

/**
 * Names of groups that nobody has listed, where the text itself says whose they are: "the Front for the Liberation of Enedi, a rebel
 * group in Chad", "the Malian militia Karo Guard". All names in order, those inside the new ones left out. CODEBOOK section 4.
 */
export function addBodies(words: readonly Word[], names: readonly FoundName[]): readonly FoundName[] {
  const nameAt = new Map<number, FoundName>();
  for (const name of names) for (let at = name.from; at < name.end; at += 1) nameAt.set(at, name);
  const bodies: Body[] = [];
  for (const word of words) {
    if (!word.isCapital || !HEADS.has(word.key) || nameAt.has(word.index)) continue;
    const body = bodyAround(words, word.index, nameAt);
    if (body !== null && body.from >= (bodies.at(-1)?.end ?? 0)) bodies.push(body);
  }
  const things = new Map<string, NamedThing>();
  for (const body of bodies) {
    if (things.has(body.key)) continue;
    const thing = declared(words, body, nameAt);
    if (thing === null) continue;
    things.set(body.key, thing);
    const short = words[body.end];
    if (short?.isUpper === true && /^ \($/.test(short.gap ?? '')) things.set(short.text, thing);
  }
  if (things.size === 0) return names;
  const added: FoundName[] = [];
  for (const { from, end, key } of bodies) {
    const thing = things.get(key);
    if (thing !== undefined) added.push({ from, end, thing, isGlued: false, isTold: true });
  }
  const isIn = (at: number): boolean => added.some((name) => name.from <= at && at < name.end);
  for (const word of words) {
    const thing = word.isUpper && !nameAt.has(word.index) ? things.get(word.text) : undefined;
    if (thing !== undefined && !isIn(word.index))
      added.push({ from: word.index, end: word.index + 1, thing, isGlued: false, isTold: true });
  }
  return [...names.filter((name) => !isIn(name.from)), ...added].sort((a, b) => a.from - b.from);
}

/** The run of capital words that a head closes ("Karo Defence Force") or, with "for" or "of", opens; null for a head alone. */
function bodyAround(words: readonly Word[], at: number, nameAt: ReadonlyMap<number, FoundName>): Body | null {
  const head = words[at];
  if (head === undefined) return null;
  let from = at;
  while (isLeftOf(words, from, nameAt)) from -= 1;
  let end = at + 1;
  if (/^(?:for|of)$/.test(words[end]?.key ?? '')) {
    for (let next = end; next < at + 12; next += 1) {
      const word = words[next];
      if (word === undefined || word.sentence !== head.sentence || (word.gap !== ' ' && word.gap !== '-'))
        break;
      if (word.isCapital) end = next + 1;
      else if (!/^(?:for|of|the|and|in)$/.test(word.key)) break;
      if (word.isPossessive) break;
    }
  }
  if (end - from < 2) return null;
  return {
    from,
    end,
    key: words
      .slice(from, end)
      .map((word) => word.key)
      .join(' '),
    head: head.key,
  };
}

/** Whether the word before is part of the name: a capital that is no adjective of nationality. */
function isLeftOf(words: readonly Word[], from: number, nameAt: ReadonlyMap<number, FoundName>): boolean {
  const word = words[from];
  const before = words[from - 1];
  if (word === undefined || before === undefined || before.sentence !== word.sentence) return false;
  if ((word.gap !== ' ' && word.gap !== '-') || !before.isCapital || before.isPossessive) return false;
  if (NEVER_NAMES.has(before.key) || (before.gap === null && before.tag !== 'PROPN')) return false;
  const name = nameAt.get(before.index);
  return name === undefined || (name.thing.kind === 'country name' && name.end === from);
}

/** What the words around a name, else those in it, say that it is. */
function declared(
  words: readonly Word[],
  body: Body,
  nameAt: ReadonlyMap<number, FoundName>,
): NamedThing | null {
  const after = saidAfter(words, body.end, nameAt);
  const before = after === null ? saidBefore(words, body.from, nameAt) : null;
  const told = after ?? before;
  const text = words
    .slice(body.from, body.end)
    .map((word) => word.text)
    .join(' ');
  if (told !== null)
    return { text, code: told.code, others: [], sector: told.sector, kind: kindOf(told.sector) };
  if (!FIGHTERS.test(body.head)) return null;
  for (let at = body.from; at < body.end; at += 1) {
    const name = nameAt.get(at);
    if (name?.thing.kind !== 'country name') continue;
    const sector = body.head === 'party' ? 'PTY' : 'REB';
    return { text, code: name.thing.code, others: [], sector, kind: kindOf(sector) };
  }
  return null;
}

function kindOf(sector: string): string {
  if (sector === 'PTY') return 'party';
  return sector === 'REB' ? 'armed group' : 'organisation';
}

interface Said {
  readonly code: string;
  readonly sector: string;
}

/** ", a rebel group in northern Chad", " (FLE), the Malian militia", ", which fights the government of Chad" is not read. */
function saidAfter(words: readonly Word[], end: number, nameAt: ReadonlyMap<number, FoundName>): Said | null {
  let at = end;
  if (words[at]?.isUpper === true && words[at]?.gap === ' (') at += 1;
  const opening = words[at];
  if (opening === undefined || !/^\)?, $/.test(opening.gap ?? '') || !/^(?:a|an|the|one)$/.test(opening.key))
    return null;
  let sector: string | null = null;
  let owner: FoundName | null = null;
  for (let next = at + 1; next <= at + 10; next += 1) {
    const word = words[next];
    if (word === undefined || word.sentence !== opening.sentence || (word.gap !== ' ' && word.gap !== '-'))
      break;
    if (/^(?:who|which|that|and|said|to|with|against|by)$/.test(word.key)) break;
    const name = nameAt.get(next);
    if (name !== undefined && !name.isGlued) owner ??= name;
    else sector ??= sectorOf(word.key);
  }
  if (sector === 'IGO') return { code: 'IGO', sector };
  return sector === null || owner === null ? null : { code: owner.thing.code, sector };
}

/** "the Chadian rebel group X", "Mali's X": the people or state before a name. */
function saidBefore(
  words: readonly Word[],
  from: number,
  nameAt: ReadonlyMap<number, FoundName>,
): Said | null {
  let sector: string | null = null;
  for (let at = from; at > from - 4; at -= 1) {
    const word = words[at];
    const before = words[at - 1];
    if (word === undefined || before === undefined || before.sentence !== word.sentence || word.gap !== ' ')
      return null;
    const name = nameAt.get(before.index);
    if (name !== undefined) {
      const isOwner =
        !name.isGlued && (name.thing.kind === 'demonym' || (before.isPossessive && at === from));
      return isOwner && (sector !== null || at === from)
        ? { code: name.thing.code, sector: sector ?? 'PTY' }
        : null;
    }
    if (before.isCapital || before.isPossessive) return null;
    sector ??= sectorOf(before.key);
    if (!/^(?:NOUN|ADJ)$/.test(before.tag)) return null;
  }
  return null;
}

function sectorOf(key: string): string | null {
  return SECTORS.find(([nouns]) => nouns.test(key))?.[1] ?? null;
}
