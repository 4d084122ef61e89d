import type { Token } from '../../sentences/sentence.js';
import type { ChunkedSentence } from './chunked-sentence.js';
import type { TriggerEntry } from './trigger-entry.js';
import type { PatternElement, TriggerPattern } from './trigger-pattern.js';

/** Words of a sentence that match an entry; token numbers, `last` inclusive. */
export interface TriggerMatch {
  readonly entry: TriggerEntry;
  readonly first: number;
  readonly last: number;
  /** Token that the clause rules start from. */
  readonly head: number;
  /** Whether words that are not the trigger's own stand inside: "slapped Moscow with sanctions". */
  readonly isOpen: boolean;
}

export interface CompiledEntry {
  readonly entry: TriggerEntry;
  readonly pattern: TriggerPattern;
}

/** Entries by the words that their patterns may start with. */
export type TriggerIndex = ReadonlyMap<string, readonly CompiledEntry[]>;

const gapLimit = 6;

export function indexTriggers(compiled: readonly CompiledEntry[]): TriggerIndex {
  const index = new Map<string, CompiledEntry[]>();
  for (const item of compiled) {
    const first = item.pattern.elements[0];
    if (first?.kind !== 'word') continue;
    for (const word of first.words) index.set(word, [...(index.get(word) ?? []), item]);
  }
  return index;
}

/** Every match of every entry, grouped by head from left to right; in a group the longest first, then as in the lexicon. */
export function matchTriggers(
  text: ChunkedSentence,
  index: TriggerIndex,
): readonly (readonly TriggerMatch[])[] {
  const matches: TriggerMatch[] = [];
  text.tokens.forEach((token, i) => {
    for (const { entry, pattern } of candidates(token, index)) {
      const match = matchAt(text, pattern, i);
      if (match) matches.push({ entry, ...match });
    }
  });
  return groupByHead(matches);
}

function candidates(token: Token, index: TriggerIndex): readonly CompiledEntry[] {
  const forms = wordForms(token);
  const [only] = forms;
  if (forms.length === 1 && only !== undefined) return index.get(only) ?? [];
  return [...new Set(forms.flatMap((form) => index.get(form) ?? []))];
}

/**
 * Lemma and surface; for words that the tagger does not know also the singular of a plural ("airstrikes") and the stems of
 * a gerund or participle ("kidnapping", "armed").
 */
function wordForms(token: Token): readonly string[] {
  const { lower, lemma, tag } = token;
  if (lower !== lemma) return [lemma, lower];
  const isNoun = tag === 'PROPN' || tag === 'NOUN';
  if (isNoun && lower.length > 4 && lower.endsWith('s')) return [lower, lower.slice(0, -1)];
  if (isNoun && lower.length > 5 && lower.endsWith('ing')) {
    const stem = lower.slice(0, -3);
    return [lower, stem, `${stem}e`, stem.slice(0, -1)];
  }
  if (tag === 'ADJ' && lower.length > 4 && lower.endsWith('ed'))
    return [lower, lower.slice(0, -2), lower.slice(0, -1)];
  return [lower];
}

type Extent = Omit<TriggerMatch, 'entry'>;

function matchAt(text: ChunkedSentence, pattern: TriggerPattern, start: number): Extent | null {
  const positions = matchElements(text, pattern.elements, 0, start);
  if (!positions) return null;
  const last = Math.max(...positions);
  const isOpen = pattern.elements.some((e) => e.kind !== 'word');
  return { first: start, last, head: positions[pattern.head] ?? start, isOpen };
}

/** Token of each element (-1 for one left out), or null. */
function matchElements(
  text: ChunkedSentence,
  elements: readonly PatternElement[],
  e: number,
  i: number,
): readonly number[] | null {
  const element = elements[e];
  if (!element) return [];
  if (element.kind === 'gap') {
    for (let j = i; j <= i + gapLimit; j++) {
      const rest = matchElements(text, elements, e + 1, j);
      if (rest) return [-1, ...rest];
      const passed = text.tokens[j];
      if (!passed || !mayPass(text, j)) return null;
    }
    return null;
  }
  const j = skipLight(text, i, e);
  const end = element.kind === 'party' ? partyEnd(text, j) : wordFits(text, element, j) ? j : -1;
  if (end >= 0) {
    const rest = matchElements(text, elements, e + 1, end + 1);
    if (rest) return [element.kind === 'word' && element.isAhead ? -1 : end, ...rest];
  }
  if (element.kind === 'word' && element.optional) {
    const rest = matchElements(text, elements, e + 1, i);
    if (rest) return [-1, ...rest];
  }
  return null;
}

/** Adverbs and quotation marks between the words of a pattern do not break it: "called again on". */
function skipLight(text: ChunkedSentence, i: number, element: number): number {
  if (element === 0) return i;
  let j = i;
  while (j < i + 2 && ['adverb', 'quote'].includes(text.chunks[text.chunkOf[j] ?? -1]?.kind ?? '')) {
    if (text.tokens[j]?.tag === 'PART') break;
    j++;
  }
  return j;
}

function mayPass(text: ChunkedSentence, j: number): boolean {
  const chunk = text.chunks[text.chunkOf[j] ?? -1];
  const kind = chunk?.kind;
  if (kind === 'verb') return chunk?.head !== j;
  return (
    kind === 'noun' ||
    kind === 'adjective' ||
    kind === 'adverb' ||
    kind === 'quote' ||
    kind === 'preposition' ||
    kind === 'coordinator'
  );
}

function partyEnd(text: ChunkedSentence, j: number): number {
  return (
    text.mentions.find((m) => m.first === j || (m.first === j + 1 && text.tokens[j]?.tag === 'DET'))?.last ??
    -1
  );
}

function wordFits(text: ChunkedSentence, element: PatternElement & { kind: 'word' }, j: number): boolean {
  const token = text.tokens[j];
  if (!token || !wordForms(token).some((form) => element.words.has(form))) return false;
  const chunk = text.chunks[text.chunkOf[j] ?? -1];
  if (!chunk) return false;
  switch (element.role) {
    case 'V':
      return chunk.kind === 'verb' && chunk.head === j;
    case 'X':
      return chunk.kind === 'verb' && chunk.head !== j;
    case 'N':
      return chunk.kind === 'noun' && chunk.head === j;
    case 'M':
      return chunk.kind === 'noun';
    case 'A':
      return chunk.kind === 'adjective' || token.tag === 'ADJ';
    case null:
      return true;
  }
}

function groupByHead(matches: readonly TriggerMatch[]): readonly (readonly TriggerMatch[])[] {
  const groups = new Map<number, TriggerMatch[]>();
  for (const match of matches) {
    const group = groups.get(match.head);
    if (group) group.push(match);
    else groups.set(match.head, [match]);
  }
  return [...groups]
    .sort((a, b) => a[0] - b[0])
    .map(([, group]) => group.sort((a, b) => b.last - b.first - (a.last - a.first)));
}
