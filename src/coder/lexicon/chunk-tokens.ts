import type { Token } from '../../sentences/sentence.js';
import type { Chunk, ChunkKind, VerbForm } from './chunk.js';
import {
  dayNames,
  personalPronouns,
  possessivePronouns,
  questionWords,
  relativePronouns,
  timeNouns,
} from './word-lists.js';

/** A token range (inclusive) that must stay in one noun group: a mention of a party. */
export interface TokenRange {
  readonly first: number;
  readonly last: number;
}

const quoteMarks: ReadonlySet<string> = new Set(['"', '“', '”', '«', '»', '‘', '``', "''"]);
const nounTags: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'NUM', 'SYM', 'PRON', 'X']);

/**
 * The chunks of a sentence, left to right, every token in exactly one. Mentions are not cut: “the foreign minister of
 * Iran” is one noun group when `mentions` says that it names one party.
 */
export function chunkTokens(tokens: readonly Token[], mentions: readonly TokenRange[]): readonly Chunk[] {
  const mentionAt = new Map(mentions.map((m) => [m.first, m]));
  const chunks: Chunk[] = [];
  let i = 0;
  while (i < tokens.length) {
    const chunk = chunkAt(
      tokens,
      i,
      mentionAt,
      chunks.at(-1)?.kind === 'comma' ? chunks.at(-2) : chunks.at(-1),
    );
    chunks.push(chunk);
    i = chunk.last + 1;
  }
  return chunks;
}

function chunkAt(
  tokens: readonly Token[],
  i: number,
  mentionAt: ReadonlyMap<number, TokenRange>,
  previous: Chunk | undefined,
): Chunk {
  const token = at(tokens, i);
  if (mentionAt.has(i)) return nounGroup(tokens, i, mentionAt);
  if (isHiddenFinite(tokens, i)) return hiddenVerb(tokens, i, 'finite');
  const single = (kind: ChunkKind): Chunk => plain(kind, tokens, i);
  if (quoteMarks.has(token.text) || (token.text === "'" && !isJoined(tokens, i - 1))) return single('quote');
  if (token.text === ',') return single('comma');
  if (token.tag === 'PUNCT' || token.tag === 'SPACE') return single('break');
  if (isRelative(token, tokens, i, previous)) return single('wh');
  if (token.tag === 'SCONJ' || (questionWords.has(token.lower) && token.tag !== 'DET'))
    return single('subordinator');
  if (token.tag === 'CCONJ') return single('coordinator');
  const verbs = verbGroup(tokens, i) ?? (isHiddenGerund(tokens, i) ? hiddenVerb(tokens, i, 'gerund') : null);
  if (verbs) return verbs;
  if (token.tag === 'ADP' || (token.tag === 'PART' && token.lower === 'to')) return single('preposition');
  if (token.tag === 'ADV' || token.tag === 'PART' || token.tag === 'INTJ') {
    // "a very serious offer" starts with DET and never comes here; "very serious" alone is a predicate.
    return single('adverb');
  }
  return nounGroup(tokens, i, mentionAt);
}

function isRelative(token: Token, tokens: readonly Token[], i: number, previous: Chunk | undefined): boolean {
  if (!relativePronouns.has(token.lower) || token.tag === 'DET') return false;
  if (token.lower !== 'that') return true;
  if (previous?.kind !== 'noun') return false;
  const next = tokens[i + 1];
  return next !== undefined && (next.tag === 'VERB' || next.tag === 'AUX' || next.tag === 'ADV');
}

function verbGroup(tokens: readonly Token[], start: number): Chunk | null {
  let i = start;
  let infinitive = false;
  let head = -1;
  let auxiliary = '';
  let passive = false;
  while (isNegation(tokens[i])) i++;
  if (tokens[i]?.lower === 'to' && tokens[i]?.tag === 'PART') {
    infinitive = true;
    i++;
  }
  for (; i < tokens.length; i++) {
    const token = at(tokens, i);
    if (token.tag === 'AUX' || token.lower === 'cannot') {
      head = i;
      auxiliary = token.lemma;
    } else if (token.tag === 'VERB' || isShot(tokens, i)) {
      passive =
        isPastForm(token) && (auxiliary === 'be' || auxiliary === 'get') && !token.lower.endsWith('ing');
      head = i;
      break;
    } else if (!((head >= 0 || infinitive) && isLight(token) && leadsToVerb(tokens, i))) break;
  }
  if (head < 0) return null;
  const main = at(tokens, head);
  const opening = at(tokens, auxiliary === '' ? head : firstAuxiliary(tokens, start));
  const form = infinitive ? 'infinitive' : opening.lower.endsWith('ing') ? 'gerund' : 'finite';
  return {
    kind: 'verb',
    first: start,
    last: head,
    head,
    lemma: main.lemma,
    verb: { form, passive } satisfies VerbForm,
  };
}

/** Prepositions after a verb rather than a participle: "Qatar mediated between them", against "rebels based in". */
const objectless: ReadonlySet<string> = new Set(['with', 'between', 'for', 'against']);

/** "shot down", "shot at": the tagger has "shot" for a noun only. */
function isShot(tokens: readonly Token[], i: number): boolean {
  return tokens[i]?.lower === 'shot' && ['down', 'at', 'dead'].includes(tokens[i + 1]?.lower ?? '');
}

/**
 * A verb that the tagger takes for a noun or adjective, between a name and an object: "Iran armed Hezbollah", "Turkey shares
 * the view".
 */
function isHiddenFinite(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  const next = tokens[i + 1];
  if (!token || !next || tokens[i - 1]?.tag !== 'PROPN' || token.text !== token.lower) return false;
  const hasObject = next.tag === 'DET' || possessivePronouns.has(next.lower);
  if (token.tag === 'ADJ') {
    return token.lower.endsWith('ed') && (hasObject || next.tag === 'PROPN' || objectless.has(next.lower));
  }
  return token.tag === 'NOUN' && hasObject && token.lower.endsWith('s');
}

/** A gerund with an object that the tagger takes for a noun: "accused of kidnapping a soldier". */
function isHiddenGerund(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (token?.tag !== 'NOUN' || !token.lower.endsWith('ing') || tokens[i - 1]?.tag !== 'ADP') return false;
  return (
    ['DET', 'NUM', 'PROPN'].includes(tokens[i + 1]?.tag ?? '') ||
    possessivePronouns.has(tokens[i + 1]?.lower ?? '')
  );
}

function hiddenVerb(tokens: readonly Token[], i: number, form: VerbForm['form']): Chunk {
  const verb: VerbForm = { form, passive: false };
  return { kind: 'verb', first: i, last: i, head: i, lemma: at(tokens, i).lemma, verb };
}

function firstAuxiliary(tokens: readonly Token[], start: number): number {
  let i = start;
  while (isNegation(tokens[i])) i++;
  return i;
}

/** Whether only adverbs and negation stand between `i` and the next verb: "has not yet publicly said". */
function leadsToVerb(tokens: readonly Token[], i: number): boolean {
  for (let j = i; j < tokens.length && j < i + 4; j++) {
    const token = at(tokens, j);
    if (token.tag === 'VERB' || token.tag === 'AUX') return true;
    if (!isLight(token)) return false;
  }
  return false;
}

function isLight(token: Token): boolean {
  return token.tag === 'ADV' || isNegation(token) || token.lower === 'each' || token.lower === 'both';
}

function isNegation(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    token.tag === 'PART' &&
    (token.lower === 'not' || token.lower === "n't" || token.lower === 'n’t')
  );
}

function isPastForm(token: Token): boolean {
  return (
    (token.lower !== token.lemma &&
      !token.lower.endsWith('ing') &&
      !(token.lower.endsWith('s') && token.lower.startsWith(token.lemma.slice(0, -1)))) ||
    token.lower.endsWith('ed') ||
    unchangedPast.has(token.lower)
  );
}
const unchangedPast: ReadonlySet<string> = new Set([
  'put',
  'cut',
  'set',
  'hit',
  'shut',
  'hurt',
  'let',
  'cast',
  'read',
  'shed',
  'beset',
  'met',
  'held',
  'broadcast',
]);

function nounGroup(
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
      if (personalPronouns.has(at(tokens, head).lower)) break;
      continue;
    }
    const token = at(tokens, i);
    if (i > start && (!mayAdd(tokens, start, i) || isHiddenFinite(tokens, i) || isShot(tokens, i))) break;
    if (!isGroupToken(tokens, i, start)) break;
    last = i;
    if (nounTags.has(token.tag) || (token.tag === 'DET' && head < 0)) head = i;
    if (personalPronouns.has(token.lower) && !isPossessivePronoun(tokens, i)) break;
    i++;
  }
  while (last > start && isTrailing(at(tokens, last))) last--;
  if (head < 0 || head > last) head = last;
  const isAdjective = everyTag(tokens, start, last, ['ADJ', 'ADV', 'PUNCT']);
  return {
    kind: isAdjective ? 'adjective' : 'noun',
    first: start,
    last,
    head,
    lemma: at(tokens, head).lemma,
    verb: null,
  };
}

function isTrailing(token: Token): boolean {
  return token.tag === 'ADV' || (token.tag === 'PUNCT' && token.text === '-');
}

function everyTag(tokens: readonly Token[], first: number, last: number, tags: readonly string[]): boolean {
  for (let i = first; i <= last; i++) if (!tags.includes(at(tokens, i).tag)) return false;
  return true;
}

/** Last noun of a mention before "of", a comma or the like: the minister in "the minister of Iran". */
function headOfMention(tokens: readonly Token[], { first, last }: TokenRange): number {
  return isPossessive(tokens, last) && last > first ? last - 1 : last;
}

/** Whether the group that began at `start` may go on over token `i`. */
function mayAdd(tokens: readonly Token[], start: number, i: number): boolean {
  const token = at(tokens, i);
  const before = at(tokens, i - 1);
  if (isPossessive(tokens, i - 1) || isJoined(tokens, i - 1)) return true;
  if (token.tag === 'DET') return ['all', 'both', 'half', 'such', 'not'].includes(before.lower);
  if (token.tag === 'PRON') return ['all', 'both'].includes(before.lower);
  if (timeNouns.has(before.lower) && start === i - 1) return timeNouns.has(token.lower);
  // "reached an agreement Tuesday": the day is no part of the agreement.
  if (dayNames.has(token.lower) && token.tag === 'PROPN')
    return before.tag !== 'NOUN' && before.tag !== 'PROPN' && before.tag !== 'PRON';
  return true;
}

function isGroupToken(tokens: readonly Token[], i: number, start: number): boolean {
  const token = at(tokens, i);
  if (nounTags.has(token.tag)) return !(i > start && relativePronouns.has(token.lower));
  if (token.tag === 'DET' || token.tag === 'ADJ' || isPossessive(tokens, i)) return true;
  if (isJoined(tokens, i)) return true;
  if (isJoined(tokens, i - 1)) return true;
  const next = tokens[i + 1];
  const leadsToNoun = next !== undefined && ['NOUN', 'PROPN', 'ADJ', 'NUM'].includes(next.tag);
  if (i > start && token.tag === 'VERB' && leadsToNoun && isModifierForm(token)) {
    return (
      ['DET', 'ADJ', 'PART', 'NUM'].includes(at(tokens, i - 1).tag) || isPossessivePronoun(tokens, i - 1)
    );
  }
  if (i > start && token.tag === 'ADV' && next && ['ADJ', 'VERB'].includes(next.tag)) {
    return ['DET', 'PART'].includes(at(tokens, i - 1).tag);
  }
  return false;
}

function isModifierForm(token: Token): boolean {
  return token.lower.endsWith('ed') || token.lower.endsWith('ing') || token.lower.endsWith('en');
}

function isPossessivePronoun(tokens: readonly Token[], i: number): boolean {
  const token = at(tokens, i);
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
function isJoined(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (!token || !['-', '–', '/', '‑'].includes(token.text)) return false;
  return tokens[i - 1]?.end === token.start && tokens[i + 1]?.start === token.end;
}

function plain(kind: ChunkKind, tokens: readonly Token[], i: number): Chunk {
  return { kind, first: i, last: i, head: i, lemma: at(tokens, i).lower, verb: null };
}

function at(tokens: readonly Token[], i: number): Token {
  const token = tokens[i];
  if (!token) throw new RangeError(`no token ${i} of ${tokens.length}`);
  return token;
}
