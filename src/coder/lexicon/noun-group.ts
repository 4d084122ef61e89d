import type { Token } from '../../sentences/sentence.js';
import type { Chunk } from './chunk.js';
import { isHiddenFinite, isShot } from './hidden-verb.js';
import { tokenAt } from './token-at.js';
import {
  dayNames,
  nearTimeWords,
  personalPronouns,
  possessivePronouns,
  relativePronouns,
  timeNouns,
} from './word-lists.js';

/** A token range (inclusive) that must stay in one noun group: a mention of a party. */
export interface TokenRange {
  readonly first: number;
  readonly last: number;
}

const nounTags: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'NUM', 'SYM', 'PRON', 'X']);

/** The noun group that begins at token `start`: mentions are not cut. */
export function nounGroup(
  tokens: readonly Token[],
  start: number,
  mentionAt: ReadonlyMap<number, TokenRange>,
): Chunk {
  let i = start;
  let last = start;
  let head = -1;
  while (i < tokens.length) {
    const mention = mentionAt.get(i);
    if (mention && (i === start || mayAdd(tokens, start, i))) {
      last = mention.last;
      head = headOfMention(tokens, mention);
      i = last + 1;
      if (personalPronouns.has(tokenAt(tokens, head).lower)) break;
      continue;
    }
    const token = tokenAt(tokens, i);
    if (i > start && (!mayAdd(tokens, start, i) || isHiddenFinite(tokens, i) || isShot(tokens, i))) break;
    if (!isGroupToken(tokens, i, start)) break;
    last = i;
    if (nounTags.has(token.tag) || (token.tag === 'DET' && head < 0)) head = i;
    if (personalPronouns.has(token.lower) && !isPossessivePronoun(tokens, i)) break;
    i++;
  }
  while (last > start && isTrailing(tokenAt(tokens, last))) last--;
  if (head < 0 || head > last) head = last;
  const isAdjective = everyTag(tokens, start, last, ['ADJ', 'ADV', 'PUNCT']);
  return {
    kind: isAdjective ? 'adjective' : 'noun',
    first: start,
    last,
    head,
    lemma: tokenAt(tokens, head).lemma,
    verb: null,
  };
}

function isTrailing(token: Token): boolean {
  return token.tag === 'ADV' || (token.tag === 'PUNCT' && token.text === '-');
}

function everyTag(tokens: readonly Token[], first: number, last: number, tags: readonly string[]): boolean {
  for (let i = first; i <= last; i++) if (!tags.includes(tokenAt(tokens, i).tag)) return false;
  return true;
}

/** Last noun of a mention before "of", a comma or the like: the minister in "the minister of Iran". */
function headOfMention(tokens: readonly Token[], { first, last }: TokenRange): number {
  return isPossessive(tokens, last) && last > first ? last - 1 : last;
}

/** Whether the group that began at `start` may go on over token `i`. */
function mayAdd(tokens: readonly Token[], start: number, i: number): boolean {
  const token = tokenAt(tokens, i);
  const before = tokenAt(tokens, i - 1);
  if (isPossessive(tokens, i - 1) || isJoined(tokens, i - 1)) return true;
  if (token.tag === 'DET') return ['all', 'both', 'half', 'such', 'not'].includes(before.lower);
  if (token.tag === 'PRON') return ['all', 'both'].includes(before.lower);
  if (isTimeGroup(tokens, start, i - 1)) return timeNouns.has(token.lower) || token.tag === 'NUM';
  // "held talks last week", "invited him to Oslo next Friday": the time is no part of the noun before it.
  if (nearTimeWords.has(token.lower) && timeNouns.has(tokens[i + 1]?.lower ?? ''))
    return before.tag !== 'NOUN' && before.tag !== 'PROPN';
  // "reached an agreement Tuesday": the day is no part of the agreement.
  if (dayNames.has(token.lower) && token.tag === 'PROPN')
    return before.tag !== 'NOUN' && before.tag !== 'PROPN' && before.tag !== 'PRON';
  return true;
}

/** "March 6": a time noun with its number, and nothing else. */
function isTimeGroup(tokens: readonly Token[], start: number, last: number): boolean {
  return (
    timeNouns.has(tokenAt(tokens, start).lower) &&
    tokens.slice(start + 1, last + 1).every((token) => token.tag === 'NUM')
  );
}

function isGroupToken(tokens: readonly Token[], i: number, start: number): boolean {
  const token = tokenAt(tokens, i);
  if (nounTags.has(token.tag)) return !(i > start && relativePronouns.has(token.lower));
  if (token.tag === 'DET' || token.tag === 'ADJ' || isPossessive(tokens, i)) return true;
  if (isJoined(tokens, i)) return true;
  if (isJoined(tokens, i - 1)) return true;
  const next = tokens[i + 1];
  const leadsToNoun = next !== undefined && ['NOUN', 'PROPN', 'ADJ', 'NUM'].includes(next.tag);
  if (i > start && token.tag === 'VERB' && leadsToNoun && isModifierForm(token)) {
    return (
      ['DET', 'ADJ', 'PART', 'NUM'].includes(tokenAt(tokens, i - 1).tag) || isPossessivePronoun(tokens, i - 1)
    );
  }
  if (i > start && token.tag === 'ADV' && next && ['ADJ', 'VERB'].includes(next.tag)) {
    return ['DET', 'PART'].includes(tokenAt(tokens, i - 1).tag);
  }
  return false;
}

function isModifierForm(token: Token): boolean {
  return token.lower.endsWith('ed') || token.lower.endsWith('ing') || token.lower.endsWith('en');
}

function isPossessivePronoun(tokens: readonly Token[], i: number): boolean {
  const token = tokenAt(tokens, i);
  if (!possessivePronouns.has(token.lower)) return false;
  const next = tokens[i + 1];
  return (
    token.lower !== 'her' ||
    (next !== undefined && ['NOUN', 'PROPN', 'ADJ', 'NUM', 'VERB'].includes(next.tag))
  );
}

/** "'s" after a noun, or the bare apostrophe of a plural: "the leaders' meeting". */
function isPossessive(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (!token) return false;
  if (token.lower === "'s" || token.lower === '’s') return token.tag === 'PART';
  return (
    (token.text === "'" || token.text === '’') &&
    tokens[i - 1]?.end === token.start &&
    (tokens[i - 1]?.lower.endsWith('s') ?? false)
  );
}

/** A hyphen or slash without space on either side: "U.S.-Russian". */
export function isJoined(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (!token || !['-', '–', '/', '‑'].includes(token.text)) return false;
  return tokens[i - 1]?.end === token.start && tokens[i + 1]?.start === token.end;
}
